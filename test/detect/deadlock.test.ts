import { describe, expect, test } from 'vitest';
import { DeadlockDetector } from '../../src/detect/deadlock.ts';
import type { BlockedThread } from '../../src/detect/final-state.ts';
import { waitForCycles } from '../../src/detect/final-state.ts';
import { messages, textTrace } from './trace-text.ts';

/** The end of an execution whose threads can't go on: [thread, waits on, object, owner's name]. */
function stuck(
  text: string,
  blocked: readonly (readonly [string, BlockedThread['on'], string, string?])[],
  daemons = '',
) {
  const trace = textTrace(text);
  const state = blocked.map(([name, on, object, owner], i) => ({
    thread: trace.thread(name),
    on,
    object: object === '' ? 0 : trace.object(object),
    owner: owner ? trace.thread(owner) : 0,
    pc: 50 + i,
    daemon: daemons.includes(name),
  }));
  const detector = new DeadlockDetector();
  return messages(detector, trace, { deadlock: true, blocked: state }).map((message, i) => ({
    ...detector.finding(i, trace.names),
    message,
  }));
}

describe('a deadlock', () => {
  test('of two threads that each have the monitor that the other wants', () => {
    const findings = stuck('main start A', [
      ['A', 'monitor', 'left', 'B'],
      ['B', 'monitor', 'right', 'A'],
      ['main', 'join', '', 'A'],
    ]);
    expect(findings).toEqual([
      {
        kind: 'deadlock',
        message:
          'deadlock: A waits for the monitor of left at T.java:50, which B has; B waits for the monitor of right at T.java:51, which A has',
        threads: ['A', 'B'],
        locations: ['T.java:50', 'T.java:51'],
      },
    ]);
  });

  test('may have a join and a lock in its cycle', () => {
    const [finding] = stuck('main start A', [
      ['main', 'join', '', 'A'],
      ['A', 'lock', 'l', 'main'],
    ]);
    expect(finding!.message).toBe(
      'deadlock: main waits for A to end at T.java:50; A waits for the lock l at T.java:51, which main has',
    );
  });

  test('is also that nobody is left to give a permit or to count down', () => {
    const findings = stuck('main start A', [
      ['main', 'latch', 'done'],
      ['A', 'permit', 'pool'],
    ]);
    expect(findings.map(f => [f.kind, f.message])).toEqual([
      [
        'deadlock',
        'deadlock: main waits for done to be counted down at T.java:50; A waits for a permit of pool at T.java:51; no thread is left that could wake them',
      ],
    ]);
  });

  test('is also a wait for a notification with a monitor in hand that another thread needs', () => {
    const findings = stuck('main start A', [
      ['A', 'wait set', 'inner'],
      ['main', 'monitor', 'outer', 'A'],
    ]);
    expect(findings.map(f => [f.kind, f.message])).toEqual([
      [
        'deadlock',
        'deadlock: A waits to be notified on inner at T.java:50; main waits for the monitor of outer at T.java:51, which A has; no thread is left that could wake it',
      ],
    ]);
  });

  test('is found in each cycle by itself', () => {
    const findings = stuck('main start A', [
      ['A', 'monitor', 'x', 'B'],
      ['B', 'monitor', 'y', 'A'],
      ['C', 'monitor', 'z', 'D'],
      ['D', 'monitor', 'u', 'C'],
    ]);
    expect(findings.map(f => f.threads)).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ]);
  });
});

describe('a lost wake-up', () => {
  test('tells of the notify that came too early', () => {
    const findings = stuck('main lock m\nmain notify m unheard\nmain unlock m\nmain start A', [
      ['A', 'wait set', 'm'],
      ['main', 'join', '', 'A'],
    ]);
    expect(findings).toEqual([
      {
        kind: 'lost-wakeup',
        message:
          'lost wake-up: A waits to be notified on m at T.java:50 (main notified at T.java:2 when nobody was waiting); no thread is left that could wake it',
        threads: ['A'],
        locations: ['T.java:50'],
      },
    ]);
  });

  test('stays one where another thread also needs a monitor of the one that missed its notification', () => {
    const findings = stuck('main lock m\nmain notify m unheard\nmain unlock m\nmain start A', [
      ['A', 'wait set', 'm'],
      ['main', 'monitor', 'outer', 'A'],
    ]);
    expect(findings.map(f => f.kind)).toEqual(['lost-wakeup']);
  });

  test('needs no notify at all, and names all who wait', () => {
    const findings = stuck('main start A', [
      ['A', 'wait set', 'm'],
      ['B', 'condition', 'c'],
      ['C', 'park', ''],
    ]);
    expect(findings[0]!.message).toBe(
      'lost wake-up: A waits to be notified on m at T.java:50; B waits to be signalled on c at T.java:51; C is parked at T.java:52; no thread is left that could wake them',
    );
  });

  test('is not told of daemons, which wait for ever without harm', () => {
    const findings = stuck(
      'main start A',
      [
        ['A', 'wait set', 'm'],
        ['D', 'wait set', 'm'],
      ],
      'D',
    );
    expect(findings[0]!.threads).toEqual(['A']);
  });
});

test('an execution that is not stuck has neither', () => {
  expect(messages(new DeadlockDetector(), textTrace('main start A\nA end'))).toEqual([]);
});

test('cycles are found in any order of the threads, each from its lowest thread', () => {
  const blocked = (thread: number, owner: number): BlockedThread => ({
    thread,
    owner,
    on: 'monitor',
    object: 1,
    pc: 0,
    daemon: false,
  });
  const chain = [blocked(7, 3), blocked(5, 2), blocked(3, 9), blocked(9, 3), blocked(2, 5), blocked(1, 4)];
  expect(waitForCycles(chain).map(cycle => cycle.map(each => each.thread))).toEqual([
    [2, 5],
    [3, 9],
  ]);
  expect(waitForCycles([blocked(1, 1)]).map(cycle => cycle.length)).toEqual([1]);
});
