import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCKED, WAITING } from '../../src/runtime/life-cycle.ts';
import { Scheduler } from '../../src/scheduler/loop.ts';
import { ask } from '../../src/scheduler/policies/ask.ts';
import { random } from '../../src/scheduler/policies/random.ts';
import { replay } from '../../src/scheduler/policies/replay.ts';
import { roundRobin } from '../../src/scheduler/policies/round-robin.ts';
import { runOn } from '../../src/scheduler/policies/run-on.ts';
import type { Policy } from '../../src/scheduler/policy.ts';
import { RECORD_WORDS, Recorder } from '../../src/trace/record.ts';
import { abstractProgram } from './abstract-program.ts';

const counter = (body = 'read x; add x 1') => ({
  main: 'start A; start B; join A; join B; print x',
  A: body,
  B: body,
});
const locked = 'lock m; read x; add x 1; unlock m';
const records = (recorder: Recorder) => [...recorder.words.subarray(0, recorder.count * RECORD_WORDS)];

describe('an execution ends', () => {
  test('completed when every thread has ended', () => {
    const subject = abstractProgram(counter());
    const end = new Scheduler(subject, runOn()).run();
    // begin/end of three threads 6, main's five operations, two of each counter thread.
    expect(end).toMatchObject({ kind: 'completed', exit: 0, steps: 15 });
    expect(subject.output).toBe('2\n');
  });

  test('by System.exit with its status, although another thread could go on', () => {
    const end = new Scheduler(abstractProgram({ main: 'start A; exit 3', A: 'read x' }), runOn()).run();
    expect(end).toMatchObject({ kind: 'exit', exit: 3, steps: 3 });
  });

  test('in a deadlock when nobody can ever go again', () => {
    const subject = abstractProgram({ main: 'start A; lock m; lock n', A: 'lock n; lock m' });
    // main runs on to own m, then A takes n: from there nobody gets further.
    const end = new Scheduler(subject, replay([{ index: 1, answer: 2 }])).run();
    expect(end).toMatchObject({ kind: 'deadlock', exit: null });
    expect([subject.stateOf('main'), subject.stateOf('A')]).toEqual([BLOCKED, BLOCKED]);
  });

  test('in a deadlock when somebody waits and nobody is left to notify', () => {
    const subject = abstractProgram({ main: 'lock m; wait m; unlock m' });
    expect(new Scheduler(subject, runOn()).run()).toMatchObject({ kind: 'deadlock', steps: 3 });
    expect(subject.stateOf('main')).toBe(WAITING);
  });

  test('at max-steps, where long computing counts with its weight', () => {
    const end = new Scheduler(abstractProgram({ main: 'compute 40; read x; compute 60; read x' }), runOn(), {
      maxSteps: 101,
    }).run();
    expect(end).toMatchObject({ kind: 'max-steps', exit: null, steps: 4 });
  });

  test('when a person stops it', () => {
    const scheduler = new Scheduler(abstractProgram(counter()), ask());
    expect(scheduler.run()).toMatchObject({ kind: 'paused', waitsFor: 'answer' });
    expect(scheduler.stop()).toMatchObject({ kind: 'stopped', exit: null });
    expect(scheduler.run().kind).toBe('stopped');
  });
});

test('virtual time moves only when nobody can go, to the earliest deadline', () => {
  const subject = abstractProgram({
    main: 'start A; start B; join A; join B',
    A: 'sleep 500; set x 1',
    B: 'sleep 200; set x 2; sleep 100; set x 3',
  });
  const recorder = new Recorder(100);
  const end = new Scheduler(subject, runOn(), { recorder }).run();
  expect(end.kind).toBe('completed');
  expect(subject.time).toBe(500);
  const written: number[] = [];
  for (let i = 0; i < recorder.count; i++)
    if (recorder.words[i * RECORD_WORDS + 1] === 6) written.push(recorder.words[i * RECORD_WORDS + 4]!);
  expect(written).toEqual([2, 3, 1]);
});

test('steps that are granted in a row, where nobody else can go, count and end as single ones', () => {
  const program = {
    main: 'read x; add x 1; read x; start A; set x 3; sleep 4; read x; read x; compute 9; read x; lock m; read x; join A; read x; add x 1',
    A: 'read x; add x 1; read x; lock m; add x 1; read x; unlock m; read x',
  };
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 }), (seed, maxSteps, stride) => {
      const run = (options: object) => {
        const subject = abstractProgram(program);
        const recorder = new Recorder(100);
        const scheduler = new Scheduler(subject, random(seed), { maxSteps, recorder, ...options });
        const ends = [scheduler.run(stride)];
        while (ends.at(-1)!.kind === 'paused') ends.push(scheduler.run(stride));
        return { ends, records: records(recorder), schedule: scheduler.schedule };
      };
      expect(run({})).toEqual(run({ observer: {} }));
    }),
    { numRuns: 500 },
  );
});

describe('decisions', () => {
  test('are counted only where two threads or more can go', () => {
    const end = new Scheduler(abstractProgram({ main: 'read x; read x; start A; join A', A: 'read x' }), runOn()).run();
    // begin, read, read, start: main alone. Then main stands before join and waits: A alone to its end, main alone.
    expect(end.decisions).toBe(0);
  });

  test('count the one inside of a step: whom notify wakes', () => {
    const program = {
      main: 'start A; start B; start C; join A; join B; join C',
      A: 'lock m; wait m; set x 1; unlock m',
      B: 'lock m; wait m; set x 2; unlock m',
      C: 'lock m; notify m; unlock m',
    };
    const first = abstractProgram(program);
    const byDefault = new Scheduler(first, roundRobin(1));
    expect(byDefault.run().kind).toBe('deadlock');
    const asked: string[] = [];
    const base = roundRobin(1);
    const second: Policy = {
      ...base,
      pick(n, what, decision) {
        asked.push(`${what} ${n}`);
        expect(decision).toBeGreaterThan(0);
        return n - 1;
      },
    };
    const subject = abstractProgram(program);
    const scheduler = new Scheduler(subject, second);
    scheduler.run();
    expect(asked).toEqual(['notify 2']);
    const again = abstractProgram(program);
    new Scheduler(again, replay(scheduler.schedule)).run();
    expect(again.snapshot()).toBe(subject.snapshot());
    expect(again.snapshot()).not.toBe(first.snapshot());
  });

  test('an answer that does not exist is refused with those that do', () => {
    const wrong: Policy = { name: 'wrong', begin: () => {}, choose: () => 7, pick: () => 0 };
    expect(() => new Scheduler(abstractProgram(counter()), wrong).run()).toThrow(
      'thread 7 was chosen at decision 0, but only 1, 2 can go',
    );
  });
});

describe('switches and preemptions', () => {
  test('running on never preempts', () => {
    expect(new Scheduler(abstractProgram(counter()), runOn()).run()).toMatchObject({ preemptions: 0, switches: 4 });
  });
  test('a preemption is a switch away from a thread that could go on', () => {
    // main A(begin read) | B … | A … : one thread is left while it could go on.
    const subject = abstractProgram(counter());
    const scheduler = new Scheduler(subject, ask());
    let end = scheduler.run();
    const reads: number[] = [];
    while (end.kind === 'paused') {
      const { enabled, count, usual } = scheduler.point;
      const choice = subject.pending(2) === 'add' && enabled.subarray(0, count).includes(3) ? 3 : usual;
      reads.push(choice);
      end = scheduler.resume(choice);
    }
    expect(end).toMatchObject({ kind: 'completed', preemptions: 1 });
    expect(subject.output).toBe('1\n');
  });
});

describe('a schedule holds exactly the answers that were not the default, and repeats the execution', () => {
  const programs = [
    counter(),
    counter(locked),
    {
      main: 'start A; start B; start C; join A; join B; join C; print x',
      A: 'lock m; wait m 50; read x; add x 1; unlock m; sleep 3',
      B: 'lock m; wait m; read x; add x 2; unlock m',
      C: 'sleep 10; lock m; read x; notify m; add x 10; unlock m; interrupt B; compute 5',
    },
  ];
  test('for random executions: same records, byte for byte, and the same schedule again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...programs), fc.nat(), (program, seed) => {
        const recorder = new Recorder(1000);
        const scheduler = new Scheduler(abstractProgram(program), random(seed), { recorder });
        const end = scheduler.run();
        const again = new Recorder(1000);
        const repeated = new Scheduler(abstractProgram(program), replay(scheduler.schedule), { recorder: again });
        expect(repeated.run()).toEqual(end);
        expect(records(again)).toEqual(records(recorder));
        expect(repeated.schedule).toEqual(scheduler.schedule);
      }),
      { numRuns: 300 },
    );
  });
  test('running on has the empty schedule', () => {
    const scheduler = new Scheduler(abstractProgram(counter()), runOn());
    scheduler.run();
    expect(scheduler.schedule).toEqual([]);
  });
  test('a random run of any length can leave it out', () => {
    const scheduler = new Scheduler(abstractProgram(counter()), random(3), { keepSchedule: false });
    scheduler.run();
    expect(scheduler.schedule).toEqual([]);
  });
});

describe('an execution can stop for a person and go on', () => {
  test('after a number of steps, without changing what happens', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 4 }), (seed, stride) => {
        const whole = abstractProgram(counter(locked));
        const end = new Scheduler(whole, random(seed)).run();
        const pieces = abstractProgram(counter(locked));
        const scheduler = new Scheduler(pieces, random(seed));
        let last = scheduler.run(stride);
        let pauses = 0;
        while (last.kind === 'paused') {
          expect(last).toMatchObject({ waitsFor: 'resume', steps: stride * ++pauses });
          last = scheduler.run(stride);
        }
        expect(last).toEqual(end);
        expect(pieces.snapshot()).toBe(whole.snapshot());
      }),
    );
  });
  test('for an answer, and only a possible one is taken', () => {
    const scheduler = new Scheduler(abstractProgram(counter()), ask());
    scheduler.run();
    expect(() => scheduler.resume(9)).toThrow('only 1, 2 can go');
    expect(scheduler.stateName).toBe('awaitingAnswer');
    expect(scheduler.run()).toMatchObject({ kind: 'paused', waitsFor: 'answer' });
    expect(scheduler.resume(2)).toMatchObject({ kind: 'paused' });
    expect(scheduler.schedule).toEqual([{ index: 0, answer: 2 }]);
  });
  test('an answer that nobody awaits is refused', () => {
    expect(() => new Scheduler(abstractProgram(counter()), runOn()).resume(1)).toThrow('no answer is awaited');
  });
});

describe('going back', () => {
  /** All outcomes by depth-first search over marks and snapshots: each decision is visited once. */
  function outcomesBySnapshots(program: Record<string, string>): { outputs: Set<string>; executions: number } {
    const subject = abstractProgram(program);
    const open: { mark: ReturnType<Scheduler['mark']>; snapshot: string; answers: number[] }[] = [];
    const search: Policy = {
      name: 'search',
      begin: () => {},
      choose: point => {
        const answers = [...point.enabled.subarray(0, point.count)].reverse();
        const first = answers.pop()!;
        open.push({ mark: scheduler.mark(), snapshot: subject.snapshot(), answers });
        return first;
      },
      pick: () => 0,
    };
    const scheduler = new Scheduler(subject, search);
    const outputs = new Set<string>();
    let executions = 0;
    let end = scheduler.run();
    for (;;) {
      executions++;
      outputs.add(`${end.kind} ${subject.output.trim()}`);
      while (open.length > 0 && open.at(-1)!.answers.length === 0) open.pop();
      const last = open.at(-1);
      if (!last) return { outputs, executions };
      subject.restore(last.snapshot);
      scheduler.rewind(last.mark);
      end = scheduler.resume(last.answers.pop()!);
    }
  }
  test('a search over marks sees every interleaving of the lost update', () => {
    const program = { main: 'start A; start B; join A; join B; print x', A: 'read x; add x 1', B: 'read x; add x 1' };
    const { outputs, executions } = outcomesBySnapshots(program);
    expect([...outputs].sort()).toEqual(['completed 1', 'completed 2']);
    // A has done i of its four steps (begin, read, add, end) before main starts B; then the rest of A and main's `join A`
    // are a chain of 5 - i steps that mixes with B's four in C(9 - i, 4) ways; main's last steps wait for B.
    expect(executions).toBe(126 + 70 + 35 + 15 + 5);
  });
  test('a mark made between two steps leads to the same end with the same policy answers', () => {
    const subject = abstractProgram(counter(locked));
    const recorder = new Recorder(100);
    const scheduler = new Scheduler(subject, roundRobin(2), { recorder });
    scheduler.run(7);
    const mark = scheduler.mark();
    const snapshot = subject.snapshot();
    const count = recorder.count;
    const end = scheduler.run();
    const trace = records(recorder);
    scheduler.rewind(mark);
    subject.restore(snapshot);
    recorder.rewind(count);
    expect(scheduler.run()).toEqual(end);
    expect(records(recorder)).toEqual(trace);
  });
  test('marks made by an observer before or after a step lead to the same end', () => {
    for (const side of ['before', 'after'] as const) {
      const subject = abstractProgram(counter());
      const places: (() => void)[] = [];
      const scheduler: Scheduler = new Scheduler(subject, roundRobin(1), {
        observer: {
          [side]: () => {
            const mark = scheduler.mark();
            const snapshot = subject.snapshot();
            places.push(() => {
              subject.restore(snapshot);
              scheduler.rewind(mark);
            });
          },
        },
      });
      const end = scheduler.run();
      const final = subject.snapshot();
      scheduler.observer = null;
      expect(places).toHaveLength(end.steps);
      for (const goBack of places) {
        goBack();
        expect(scheduler.run()).toEqual(end);
        expect(subject.snapshot()).toBe(final);
      }
    }
  });
});

test('a policy lives across executions: begin and end are told once each', () => {
  const told: string[] = [];
  const policy: Policy = { ...runOn(), begin: () => void told.push('begin'), end: end => void told.push(end.kind) };
  const subject = abstractProgram(counter());
  const start = subject.snapshot();
  const scheduler = new Scheduler(subject, policy);
  scheduler.run();
  scheduler.run();
  subject.restore(start);
  scheduler.begin();
  scheduler.run();
  expect(told).toEqual(['begin', 'completed', 'begin', 'completed']);
});
