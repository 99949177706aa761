/** The same laws as in loop.test.ts, over real processes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JavaProgram } from '../../src/explore/java-program.ts';
import { Scheduler } from '../../src/scheduler/loop.ts';
import { ask } from '../../src/scheduler/policies/ask.ts';
import { random } from '../../src/scheduler/policies/random.ts';
import { DEFAULT_POLICY_OPTIONS, policies } from '../../src/scheduler/policies/registry.ts';
import { replay } from '../../src/scheduler/policies/replay.ts';
import type { Policy } from '../../src/scheduler/policy.ts';
import { RECORD_WORDS, Recorder } from '../../src/trace/record.ts';
import { decodeToken, encodeToken } from '../../src/trace/schedule.ts';
import { JAVA, javaProgram } from './java-source.ts';

const programs = Object.entries(JAVA).map(([name, text]) => [name, javaProgram(text)] as const);

/** Everything that an execution leaves behind. */
function execute(program: JavaProgram, policy: Policy, options: object = {}) {
  const process = program.start({ heapBytes: 1 << 20 });
  const recorder = new Recorder(100_000);
  const scheduler = new Scheduler(process, policy, { maxSteps: 50_000, recorder, ...options });
  let end = scheduler.run();
  while (end.kind === 'paused') end = scheduler.resume(scheduler.point.enabled[scheduler.point.count - 1]!);
  return {
    end,
    records: recorder.words.slice(0, recorder.count * RECORD_WORDS),
    out: process.text(1),
    err: process.text(2),
    schedule: scheduler.schedule,
  };
}

describe.each(programs)('a process of the Java program %s', (_, program) => {
  test('runs the same for the same seed, record by record', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), seed => {
        expect(execute(program, random(seed))).toEqual(execute(program, random(seed)));
      }),
      { numRuns: 25 },
    );
  });

  test('runs the same from the token of its schedule', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), seed => {
        const first = execute(program, random(seed));
        const plan = decodeToken(encodeToken(first.schedule, program.fingerprint), program.fingerprint);
        if ('policy' in plan) throw new Error('a schedule was encoded');
        expect(execute(program, replay(plan))).toEqual(first);
      }),
      { numRuns: 25 },
    );
  });

  test('runs the same when it takes its steps one by one', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), seed => {
        expect(execute(program, random(seed), { observer: {} })).toEqual(execute(program, random(seed)));
      }),
      { numRuns: 25 },
    );
  });

  test('leaves one record a step, but for uncaught exceptions beside the end', () => {
    const { end, records } = execute(program, random(1));
    let uncaught = 0;
    for (let at = 1; at < records.length; at += RECORD_WORDS) if (records[at] === 39) uncaught++;
    expect(records.length / RECORD_WORDS).toBe(end.steps + uncaught);
  });

  test.each(policies.names())('comes to an end under the policy %s, and replays', name => {
    const first = execute(program, policies.get(name).create(DEFAULT_POLICY_OPTIONS));
    expect(first.end.kind).toMatch(/completed|deadlock/);
    expect(execute(program, replay(first.schedule))).toEqual(first);
  });

  test('goes back to a snapshot and a mark, and on to the same end', () => {
    const process = program.start({ heapBytes: 1 << 20 });
    const recorder = new Recorder(100_000);
    const scheduler = new Scheduler(process, ask(), { maxSteps: 50_000, recorder });
    const choices = random(5);
    const places: (() => void)[] = [];
    const answers: number[] = [];
    let end = scheduler.run();
    while (end.kind === 'paused') {
      const snapshot = process.snapshot();
      const mark = scheduler.mark();
      const { count } = recorder;
      places.push(() => {
        process.restore(snapshot);
        scheduler.rewind(mark);
        recorder.rewind(count);
      });
      const answer = choices.choose(scheduler.point);
      answers.push(answer);
      end = scheduler.resume(answer);
    }
    const records = recorder.words.slice(0, recorder.count * RECORD_WORDS);
    const out = process.text(1);
    for (let i = places.length - 1; i >= 0; i -= 3) {
      places[i]!();
      let again = scheduler.resume(answers[i]!);
      for (let j = i + 1; again.kind === 'paused'; j++) again = scheduler.resume(answers[j]!);
      expect(again).toEqual(end);
      expect(recorder.words.slice(0, recorder.count * RECORD_WORDS)).toEqual(records);
      expect(process.text(1)).toBe(out);
    }
  });
});

test('random schedules show both the lost update and the right sum', () => {
  const program = javaProgram(JAVA.lostUpdate);
  const printed = new Set(Array.from({ length: 60 }, (_, seed) => execute(program, random(seed)).out));
  expect([...printed]).toEqual(expect.arrayContaining(['2 2 2\n', '1 2 2\n']));
});

test('whom notify wakes is a decision: every order of waking comes up', () => {
  const program = javaProgram(JAVA.pick);
  const printed = new Set(Array.from({ length: 150 }, (_, seed) => execute(program, random(seed)).out.trim()));
  expect([...printed].sort()).toEqual(['012', '021', '102', '120', '201', '210']);
});
