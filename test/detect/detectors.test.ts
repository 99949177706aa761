/** Laws that every detector keeps, over random executions; and the vector clocks against the closure. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DataRaceDetector } from '../../src/detect/data-race.ts';
import type { Detector } from '../../src/detect/detector.ts';
import type { FinalState } from '../../src/detect/final-state.ts';
import { detectors } from '../../src/detect/registry.ts';
import { Watch } from '../../src/detect/watch.ts';
import { RECORD_WORDS, Recorder } from '../../src/trace/record.ts';
import { forEachRace, racingVariables } from './brute-force-order.ts';
import type { TextTrace } from './trace-text.ts';
import { textTrace } from './trace-text.ts';

const workers = ['A', 'B', 'C'];
const verbs = [
  ...['read x', 'write x', 'read y', 'write y', 'read z', 'write z'],
  ...['lock m', 'unlock m', 'lock n', 'unlock n', 'wait m', 'wake m', 'wake m interrupted', 'notify m unheard'],
  ...['vread f', 'vwrite f', 'vread g', 'vwrite g', 'rmw f', 'cas g 0', 'cas g 1'],
  ...['jlock l', 'junlock l', 'tryLock l 1', 'tryLock l 0', 'await c l', 'wake l', 'signal c unheard'],
  ...['acquire s', 'acquire s 0', 'release s', 'countDown d', 'awaitLatch d', 'awaitLatch d 0'],
  ...[
    'alive A',
    'alive B',
    'interrupt A',
    'interrupt C',
    'interrupted',
    'awake',
    'unpark B',
    'park',
    'output',
    'uncaught e',
  ],
  ...['initialized K', 'initialize K'],
];

/** Any order of events of threads that were started and have not ended. */
const executions = fc
  .array(
    fc.tuple(
      fc.constantFrom('main', ...workers),
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...verbs) },
        { weight: 1, arbitrary: fc.constantFrom('end', 'join') },
      ),
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map(picked => {
    const lines = workers.map(name => `main start ${name}`);
    const ended: string[] = [];
    for (const [thread, verb] of picked) {
      if (ended.includes(thread)) continue;
      if (verb === 'join') {
        if (ended.length > 0) lines.push(`${thread} join ${ended.at(-1)}`);
      } else if (verb !== 'end' || thread !== 'main') lines.push(`${thread} ${verb}`);
      if (verb === 'end' && thread !== 'main') ended.push(thread);
    }
    return textTrace(lines.join('\n'));
  });

const feed = (detector: Detector, trace: TextTrace, from = 0, to = trace.count) => {
  for (let i = from; i < to; i++) detector.event(trace.words, i * RECORD_WORDS, i);
};
const stuck: FinalState = {
  deadlock: true,
  blocked: [{ thread: 2, on: 'wait set', object: (1 << 20) + 1, owner: 0, pc: 7, daemon: false }],
};
const told = (detector: Detector, trace: TextTrace) => {
  detector.finish(stuck);
  return Array.from({ length: detector.count }, (_, i) => [detector.identity(i), detector.finding(i, trace.names)]);
};

describe('data races by vector clocks', () => {
  test('are on exactly the variables where the closure of happens-before has races', () => {
    fc.assert(
      fc.property(executions, trace => {
        const detector = new DataRaceDetector();
        feed(detector, trace);
        const found = new Set<string>();
        for (let i = 0; i < detector.count; i++) found.add(`${detector.race(i).object} ${detector.race(i).slot}`);
        expect(found).toEqual(racingVariables(trace.words, trace.count));
      }),
      { numRuns: 5000 },
    );
  });

  test('are each a race of the closure, with the right threads, kinds and places', () => {
    fc.assert(
      fc.property(executions, trace => {
        const detector = new DataRaceDetector();
        feed(detector, trace);
        const all = new Set<string>();
        forEachRace(trace.words, trace.count, (i, j, variable) => void all.add(`${variable}: ${i} ${j}`));
        for (let index = 0; index < detector.count; index++) {
          const { object, slot, first, second } = detector.race(index);
          expect(all).toContain(`${object} ${slot}: ${first.step} ${second.step}`);
          for (const access of [first, second]) {
            const at = access.step * RECORD_WORDS;
            expect([access.thread, access.kind === 'read' ? 5 : 6, access.pc]).toEqual([
              trace.words[at],
              trace.words[at + 1],
              trace.words[at + 6],
            ]);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe.each(detectors.all().map(entry => [entry.name, entry] as const))(
  'detector %s keeps the contract:',
  (_, entry) => {
    test('is called by its name and has a summary in both languages', () => {
      expect(entry.create().name).toBe(entry.name);
      expect(entry.summary.en.length).toBeGreaterThan(10);
      expect(entry.summary.zh).toMatch(/[一-龥]/);
    });

    test('forgets everything when a new execution begins', () => {
      fc.assert(
        fc.property(executions, executions, (before, trace) => {
          const used = entry.create();
          used.begin();
          feed(used, before);
          used.mark();
          feed(used, before);
          used.finish(stuck);
          used.begin();
          expect(used.count).toBe(0);
          feed(used, trace);
          const fresh = entry.create();
          fresh.begin();
          feed(fresh, trace);
          expect(told(used, trace)).toEqual(told(fresh, trace));
        }),
      );
    });

    test('goes back to a mark, as often as wanted, as if what came after had never been', () => {
      fc.assert(
        fc.property(executions, fc.nat(), fc.nat(), fc.nat(), (trace, a, b, c) => {
          const [first, second, third] = [a, b, c].map(n => n % (trace.count + 1)).sort((x, y) => x - y) as [
            number,
            number,
            number,
          ];
          const detector = entry.create();
          detector.begin();
          feed(detector, trace, 0, first);
          const outer = detector.mark();
          feed(detector, trace, first, second);
          const inner = detector.mark();
          feed(detector, trace, second, third);
          detector.finish(stuck);
          detector.rewind(inner);
          feed(detector, trace, first, third);
          detector.rewind(inner);
          feed(detector, trace, second);
          const straight = told(detector, trace);
          detector.rewind(outer);
          feed(detector, trace, second, third);
          detector.rewind(outer);
          feed(detector, trace, first);
          const fresh = entry.create();
          fresh.begin();
          feed(fresh, trace);
          const expected = told(fresh, trace);
          expect(straight).toEqual(expected);
          expect(told(detector, trace)).toEqual(expected);
        }),
        { numRuns: 400 },
      );
    });
  },
);

describe('a watch', () => {
  const record = (recorder: Recorder, trace: TextTrace, from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const at = recorder.next();
      recorder.words.set(trace.words.subarray(i * RECORD_WORDS, (i + 1) * RECORD_WORDS), at);
    }
  };
  const all = () => detectors.all().map(entry => entry.create());
  const found = (watch: Watch, trace: TextTrace) =>
    [...watch.found()].map(each => [each.identity, each.finding(trace.names)]);

  test('follows a ring that is smaller than the execution, and goes back with its detectors', () => {
    fc.assert(
      fc.property(executions, fc.nat(), (trace, n) => {
        const middle = n % (trace.count + 1);
        const plain = new Watch(all(), new Recorder(1000));
        plain.begin();
        record((plain as unknown as { recorder: Recorder }).recorder, trace, 0, trace.count);
        plain.finish(stuck);

        const ring = new Recorder(7);
        const watch = new Watch(all(), ring);
        watch.begin();
        const step = (i: number) => {
          record(ring, trace, i, i + 1);
          watch.follow();
        };
        for (let i = 0; i < middle; i++) step(i);
        const mark = watch.mark();
        for (let round = 0; round < 2; round++) {
          for (let i = middle; i < trace.count; i++) step(i);
          watch.finish(stuck);
          expect(found(watch, trace)).toEqual(found(plain, trace));
          expect(watch.count).toBe(found(plain, trace).length);
          watch.rewind(mark);
          ring.rewind(middle);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('says so when records were dropped before it saw them', () => {
    const ring = new Recorder(4);
    const watch = new Watch(all(), ring);
    watch.begin();
    record(ring, textTrace('main start A\n'.repeat(6)), 0, 6);
    expect(() => watch.follow()).toThrow('2 records were dropped before they were watched');
  });
});
