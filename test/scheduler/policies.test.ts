import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Scheduler } from '../../src/scheduler/loop.ts';
import { priority } from '../../src/scheduler/policies/priority.ts';
import { random } from '../../src/scheduler/policies/random.ts';
import { DEFAULT_POLICY_OPTIONS, policies } from '../../src/scheduler/policies/registry.ts';
import { replay, ScheduleMismatch } from '../../src/scheduler/policies/replay.ts';
import { roundRobin } from '../../src/scheduler/policies/round-robin.ts';
import { runOn } from '../../src/scheduler/policies/run-on.ts';
import type { Policy } from '../../src/scheduler/policy.ts';
import { RandomSource } from '../../src/scheduler/random-source.ts';
import { RECORD_WORDS, Recorder } from '../../src/trace/record.ts';
import { abstractProgram } from './abstract-program.ts';

const busy = (steps: number) => Array.from({ length: steps }, () => 'read x').join('; ');
const three = { main: 'start A; start B; join A; join B', A: busy(6), B: busy(6) };

/** Who took each step: `111223…`. */
function order(program: Record<string, string>, policy: Policy, priorities: Record<string, number> = {}): string {
  const recorder = new Recorder(10_000);
  new Scheduler(abstractProgram(program, priorities), policy, { recorder }).run();
  let text = '';
  for (let i = 0; i < recorder.count; i++) text += recorder.words[i * RECORD_WORDS];
  return text;
}

describe('run-on', () => {
  test('leaves a thread only when it must wait or has ended, then takes the lowest id', () => {
    expect(order(three, runOn())).toBe(`111${'2'.repeat(8)}1${'3'.repeat(8)}11`);
  });
});

describe('round-robin', () => {
  test('with quantum 1 every thread that can go takes one step in turn', () => {
    // main starts B in its second turn; from then on A and B alternate, main waits in join.
    expect(order(three, roundRobin(1))).toBe('1121232323232323231311');
  });
  test('with quantum 3 each takes three steps in a row', () => {
    expect(order(three, roundRobin(3))).toBe('1112223332223332233111');
  });
  test('refuses a quantum that is not a positive whole number', () => {
    expect(() => roundRobin(0)).toThrow('quantum 0 is not a positive whole number');
    expect(() => priority(1.5)).toThrow('quantum 1.5 is not a positive whole number');
  });
});

describe('priority', () => {
  test('the highest priority goes first, whoever was started first', () => {
    expect(order(three, priority(1), { main: 10, A: 1, B: 9 })).toBe(`111${'3'.repeat(8)}${'2'.repeat(8)}111`);
  });
  test('equals take turns, and a lower one waits until they are done', () => {
    const program = { main: 'start A; start B; start C; join A; join B; join C', A: busy(2), B: busy(2), C: busy(2) };
    // When A has ended main goes at once (join A), and only when C has ended too is it B's turn.
    expect(order(program, priority(1), { main: 10, A: 5, B: 1, C: 5 })).toBe('11112424242143333111');
  });
});

describe('random', () => {
  test('one seed makes one run, and the seeds of a hundred runs make many', () => {
    const runs = new Set<string>();
    for (let seed = 0; seed < 100; seed++) {
      expect(order(three, random(seed))).toBe(order(three, random(seed)));
      runs.add(order(three, random(seed)));
    }
    expect(runs.size).toBeGreaterThan(90);
  });
  test('the next execution of one policy is the first of the next seed', () => {
    const policy = random(41);
    const first = order(three, policy);
    expect(policy.currentSeed).toBe(41);
    const second = order(three, policy);
    expect(policy.currentSeed).toBe(42);
    expect([first, second]).toEqual([order(three, random(41)), order(three, random(42))]);
  });
  test('every thread that can go is about equally likely', () => {
    const counts = [0, 0, 0];
    const source = new RandomSource(7);
    for (let i = 0; i < 30_000; i++) counts[source.below(3)]!++;
    // 10,000 expected, standard deviation 82: five of them either way.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(410);
  });
  test('the numbers of a seed never change', () => {
    const source = new RandomSource(1);
    expect([source.next(), source.next(), source.next(), source.next()]).toEqual([
      393288148, -2120864283, -480208205, 2092745082,
    ]);
  });
  test('a seed that is no natural number is refused', () => {
    expect(() => random(-1)).toThrow('seed -1 is not a natural number');
  });
});

describe('replay', () => {
  test('refuses a schedule that the program does not offer', () => {
    const run = () => order(three, replay([{ index: 0, answer: 3 }]));
    expect(run).toThrow(ScheduleMismatch);
    expect(run).toThrow(
      'decision 0 of the schedule is thread 3, but only 1, 2 can go there: it belongs to another program',
    );
  });
  test('lenient, it takes the default instead', () => {
    expect(order(three, replay([{ index: 0, answer: 3 }], { lenient: true }))).toBe(order(three, runOn()));
  });
  test('refuses to pick a waiting thread that is not there', () => {
    const program = {
      main: 'start A; start B; start C',
      A: 'lock m; wait m',
      B: 'lock m; wait m',
      C: 'lock m; notify m',
    };
    const lenient = replay([{ index: 0, answer: 5 }], { lenient: true });
    expect(lenient.pick(2, 'notify', 0)).toBe(0);
    expect(() => replay([{ index: 0, answer: 5 }]).pick(2, 'notify', 0)).toThrow('picks number 5 for notify');
    expect(order(program, lenient)).toBe(order(program, runOn()));
  });
  test('hands over to another policy after the length that it answers', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.nat({ max: 30 }), (seed, length) => {
        const scheduler = new Scheduler(abstractProgram(three), random(seed));
        scheduler.run();
        const prefix = replay(scheduler.schedule, { length, afterwards: runOn() });
        const again = new Scheduler(abstractProgram(three), prefix);
        again.run();
        expect(again.schedule).toEqual(scheduler.schedule.filter(({ index }) => index < length));
      }),
    );
  });
});

describe('the registry of policies', () => {
  test('has these, in this order', () => {
    expect(policies.names()).toEqual(['run-on', 'round-robin', 'priority', 'random', 'replay', 'ask']);
  });
  test('answers an unknown name with the nearest', () => {
    expect(() => policies.get('randon')).toThrow(
      "there is no policy 'randon'; did you mean 'random'? (known: run-on, round-robin, priority, random, replay, ask)",
    );
  });
});

describe.each(policies.all().map(entry => [entry.name, entry] as const))(
  'policy %s keeps the contract:',
  (_, entry) => {
    const create = () => entry.create(DEFAULT_POLICY_OPTIONS);
    /** Runs to the end; where a person is asked, the person takes the highest id. */
    const finish = (scheduler: Scheduler) => {
      let end = scheduler.run();
      while (end.kind === 'paused') end = scheduler.resume(scheduler.point.enabled[scheduler.point.count - 1]!);
      return end;
    };
    const programs: Record<string, string>[] = [
      three,
      { main: 'start A; lock m; wait m 10; unlock m; join A', A: 'lock m; notify m; unlock m; sleep 5' },
      { main: 'start A; start B; exit 2', A: busy(3), B: busy(3) },
    ];
    test('is called by its name and has a summary in both languages', () => {
      expect(create().name).toBe(entry.name);
      expect(entry.summary.en.length).toBeGreaterThan(10);
      expect(entry.summary.zh).toMatch(/[一-龥]/);
    });
    test('brings every program to its end', () => {
      for (const program of programs) {
        expect(finish(new Scheduler(abstractProgram(program), create(), { maxSteps: 1000 })).kind).toMatch(
          /completed|exit/,
        );
      }
    });
    test('makes the same execution again from the schedule it left', () => {
      for (const program of programs) {
        const first = abstractProgram(program);
        const scheduler = new Scheduler(first, create());
        finish(scheduler);
        const second = abstractProgram(program);
        new Scheduler(second, replay(scheduler.schedule)).run();
        expect(second.snapshot()).toBe(first.snapshot());
      }
    });
    test('made new, it makes the same run', () => {
      const runs = [create(), create()].map(policy => {
        const scheduler = new Scheduler(abstractProgram(three), policy);
        finish(scheduler);
        return scheduler.schedule;
      });
      expect(runs[0]).toEqual(runs[1]);
    });
  },
);
