/** Traces that are hard to draw: many threads, many steps, foreign names, nothing at all. */
import type { TraceDocument } from '../../src/trace/document.ts';
import { type Code, TraceBuilder } from './trace-builder.ts';

/** Threads that increment a guarded counter `rounds` times, switched between by an arithmetic of their own. */
function crowd(threads: number, rounds: number, nameOf: (n: number) => string): TraceDocument {
  const vm = new TraceBuilder();
  const file = 'Crowd.java';
  vm.thread('main', { method: 'Crowd.main', file }, function* (): Code {
    const counters = [vm.object('Counter'), vm.object('Counter')];
    for (let n = 0; n < threads; n++) {
      const object = counters[n % 2]!;
      const run = function* (): Code {
        for (let round = 0; round < rounds; round++) {
          yield* vm.synchronized(object, 5, 9, function* (): Code {
            const old = yield { kind: 'read', object, variable: 'count', line: 6 };
            yield { kind: 'write', object, variable: 'count', value: (old as number) + 1, line: 7 };
          });
        }
      };
      const id = vm.thread(nameOf(n), { method: 'Crowd.run', file }, run);
      yield { kind: 'start', target: id, line: 20 };
    }
  });
  return vm.run('Crowd', (step, enabled) => enabled[(step * 7919) % enabled.length]!, {});
}

/** What a name must not do to a terminal or to markup. */
const hostileNames = [
  '\u001b[31mred\u001b[0m',
  'two\nlines\tand\u0007bell',
  '<script>alert("&")</script>',
  '\u202eright to left',
  '一个非常非常非常非常非常非常非常非常长的中文线程名字',
  '',
  'same',
  'same',
  '👩‍👩‍👧 family',
  'lone \ud800 surrogate',
];

const hostile = (): TraceDocument => crowd(hostileNames.length, 1, n => hostileNames[n]!);

const empty: TraceDocument = {
  format: 'heddle-trace',
  version: 1,
  program: { main: 'Nothing', fingerprint: '00000000', sources: {} },
  schedule: 'v1:000000:',
  threads: [{ id: 1, name: 'main', daemon: false, priority: 5, parent: 0 }],
  objects: [],
  frames: [],
  events: [],
  end: { kind: 'stopped', exit: null },
};

export const stressTraces: Readonly<Record<string, () => TraceDocument>> = {
  'forty threads': () => crowd(40, 2, n => `worker ${n}`),
  'a thousand steps': () => crowd(3, 90, n => `线程 ${n}`),
  'a hundred steps': () => crowd(3, 8, n => `Thread-${n}`),
  'hostile names': hostile,
  'no events': () => empty,
  'no threads': () => ({ ...empty, threads: [] }),
};
