/** What the detectors say of real processes under random schedules. */
import { expect, test } from 'vitest';
import { detectors } from '../../src/detect/registry.ts';
import { Watch } from '../../src/detect/watch.ts';
import { finalState, findingNames } from '../../src/explore/finding-names.ts';
import { Scheduler } from '../../src/scheduler/loop.ts';
import { random } from '../../src/scheduler/policies/random.ts';
import { Recorder } from '../../src/trace/record.ts';
import { JAVA, javaProgram } from '../scheduler/java-source.ts';

/** Messages of a hundred random executions, each once, sorted. */
function messages(text: string): string[] {
  const program = javaProgram(text);
  const found = new Map<string, string>();
  for (let seed = 1; seed <= 100; seed++) {
    const process = program.start({ heapBytes: 1 << 20 });
    const recorder = new Recorder(100_000);
    const watch = new Watch(
      detectors.all().map(entry => entry.create()),
      recorder,
    );
    watch.begin();
    const end = new Scheduler(process, random(seed), { maxSteps: 50_000, recorder }).run();
    watch.finish(finalState(process, end.kind === 'deadlock'));
    for (const { identity, finding } of watch.found()) {
      if (found.has(identity)) continue;
      const { kind, message, locations } = finding(findingNames(process));
      found.set(identity, `${kind} | ${message.replace(/Thread-[01]/g, 'T')} | ${locations.join(' ')}`);
    }
  }
  return [...found.values()].sort();
}

test('the lost update is a data race on each of its variables, told with its line', () => {
  const told = messages(JAVA.lostUpdate);
  expect(told).toContain(
    'data-race | data race on Counter.count: T writes at Counter.java:4 while T reads at Counter.java:4, nothing orders them | Counter.java:4 Counter.java:4',
  );
  expect(told.filter(line => line.includes('Counter.total'))).toHaveLength(2);
  expect(told.filter(line => /data race on int\[\]#1\.\d+\[1\]/.test(line))).toHaveLength(2);
  expect(told).toHaveLength(6);
});

test('threads that use every synchroniser rightly have no finding', () => {
  expect(messages(JAVA.synchronisers)).toEqual([]);
});

test('two monitors taken in opposite orders are a deadlock with its cycle', () => {
  const [told, ...others] = messages(JAVA.deadlock);
  expect(others).toEqual([]);
  expect(told).toMatch(
    /^deadlock \| deadlock: main waits for the monitor of Object#1\.\d+ at Bank.java:11, which T has; T waits for the monitor of Object#1\.\d+ at Bank.java:6, which main has \| Bank.java:11 Bank.java:6$/,
  );
});

test('a notify that comes too early is a lost wake-up; in time, the exception behind it is found', () => {
  const [lost, died, ...others] = messages(JAVA.lostWakeup);
  expect(others).toEqual([]);
  expect(lost).toMatch(
    /^lost-wakeup \| lost wake-up: waiter waits to be notified on Object#1\.\d+ at Gate.java:7 \(main notified at .* when nobody was waiting\); no thread is left that could wake it \| Gate.java:7$/,
  );
  expect(died).toBe(
    'uncaught-exception | waiter died of an uncaught java.lang.IllegalStateException at Gate.java:12: woken | Gate.java:12',
  );
});

test('an assertion that fails is found; an interrupt orders what was written before it', () => {
  expect(messages(JAVA.timed)).toEqual([
    'assertion | assertion failed in main at Timed.java:20: seen 1 | Timed.java:20',
  ]);
});
