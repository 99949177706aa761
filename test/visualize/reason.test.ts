import { describe, expect, it } from 'vitest';
import type { StateChange, TraceDocument, TraceEvent } from '../../src/trace/document.ts';
import { switchesOf, switchText } from '../../src/visualize/index.ts';
import { goldenTraces } from './golden-programs.ts';

const reasons = (trace: TraceDocument, lang: 'en' | 'zh' = 'en') =>
  switchesOf(trace).map(change => switchText(change, lang));

/** Thread A does `last`, then comes to be as `change` says; thread B goes on. */
function afterwards(change: Omit<StateChange, 'thread'>, last: Partial<TraceEvent> = {}): TraceDocument {
  const event = { kind: 'compute' as const, frame: -1, time: 0, changes: [] };
  const isReady = change.state === 'RUNNABLE';
  return {
    format: 'heddle-trace',
    version: 1,
    program: { main: 'Two', fingerprint: '00000000', sources: {} },
    schedule: 'v1:000000:',
    threads: ['A', 'B'].map((name, at) => ({ id: at + 1, name, daemon: false, priority: 5, parent: 0 })),
    objects: [{ name: 'Thing#1.1', type: 'Thing' }],
    frames: [],
    events: [
      { ...event, step: 0, thread: 1, enabled: [1, 2], ...last, changes: [{ thread: 1, ...change }] },
      { ...event, step: 1, thread: 2, enabled: isReady ? [1, 2] : [2] },
    ],
    end: { kind: 'stopped', exit: null },
  };
}

describe('the reason of a switch', () => {
  it.each([
    [afterwards({ state: 'RUNNABLE' }), 'A could go on; the scheduler chose B', '抢占：A 还能继续，调度器选择了 B'],
    [
      afterwards({ state: 'RUNNABLE' }, { kind: 'yield' }),
      'A yielded; the scheduler chose B',
      'A 让出，调度器选择了 B',
    ],
    [afterwards({ state: 'TERMINATED' }, { kind: 'end' }), 'A terminated', 'A 已终止'],
    [
      afterwards({ state: 'BLOCKED', on: 'monitor', object: 0, owner: 2 }),
      'A is blocked on the monitor of Thing#1.1, held by B',
      'A 阻塞：等待 Thing#1.1 的监视器（B 持有）',
    ],
    [
      afterwards({ state: 'WAITING', on: 'wait set', object: 0 }),
      'A waits in the wait set of Thing#1.1 to be notified',
      'A 在 Thing#1.1 的等待集中，等待被通知',
    ],
    [
      afterwards({ state: 'TIMED_WAITING', on: 'wait set', object: 0 }),
      'A waits in the wait set of Thing#1.1 to be notified or time out',
      'A 在 Thing#1.1 的等待集中，等待被通知或超时',
    ],
    [
      afterwards({ state: 'WAITING', on: 'lock', object: 0, owner: 2 }),
      'A waits for the lock Thing#1.1, held by B',
      'A 等待锁 Thing#1.1（B 持有）',
    ],
    [
      afterwards({ state: 'WAITING', on: 'condition', object: 0 }),
      'A waits for a signal of the condition Thing#1.1',
      'A 等待条件 Thing#1.1 的信号',
    ],
    [
      afterwards({ state: 'WAITING', on: 'latch', object: 0 }),
      'A waits for the latch Thing#1.1 to open',
      'A 等待门闩 Thing#1.1 打开',
    ],
    [
      afterwards({ state: 'WAITING', on: 'permit', object: 0 }),
      'A waits for a permit of Thing#1.1',
      'A 等待 Thing#1.1 的许可',
    ],
    [
      afterwards({ state: 'TIMED_WAITING', on: 'sleep' }, { kind: 'sleep', value: 100, time: 20 }),
      'A sleeps until 120 ms',
      'A 休眠到 120 ms',
    ],
    [afterwards({ state: 'WAITING', on: 'join', object: 0, owner: 2 }), 'A waits for B to terminate', 'A 等待 B 终止'],
    [afterwards({ state: 'WAITING', on: 'park' }), 'A is parked', 'A 已挂起（park）'],
    [
      afterwards({ state: 'WAITING', on: 'class', object: 0, owner: 2 }),
      'A waits for Thing#1.1 to be initialized by B',
      'A 等待类 Thing#1.1 初始化（由 B 进行）',
    ],
    [afterwards({ state: 'WAITING', on: 'rain' }), 'A waits for rain', 'A 等待 rain'],
    [afterwards({ state: 'WAITING' }), 'A cannot go on', 'A 不能继续'],
  ])('is told in words (%#): %s', (trace, en, zh) => {
    expect(reasons(trace)).toEqual([en]);
    expect(reasons(trace, 'zh')).toEqual([zh]);
  });

  it('tells the whole story of the lost update', () => {
    expect(reasons(goldenTraces['lost-update']!())).toEqual([
      'main waits for Thread-0 to terminate',
      'Thread-0 could go on; the scheduler chose Thread-1',
      'Thread-1 terminated',
      'Thread-0 terminated',
    ]);
  });

  it('is a preemption exactly where the thread before could have gone on', () => {
    for (const make of Object.values(goldenTraces)) {
      const trace = make();
      for (const { step, why } of switchesOf(trace)) {
        const before = trace.events[step - 1]!;
        const couldGoOn = trace.events[step]!.enabled.includes(before.thread);
        expect(why === 'preempted' || why === 'yielded').toBe(couldGoOn);
      }
    }
  });
});
