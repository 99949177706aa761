import { describe, expect, it } from 'vitest';
import type { TraceDocument, TraceEvent } from '../../src/trace/document.ts';
import { History } from '../../src/visualize/history.ts';
import { linksOf, tenuresOf } from '../../src/visualize/ownership.ts';

/** A history written as one word an event: thread, operation, object: `1:lock:0`; a fourth part is the value, a fifth the target. */
function history(...words: readonly string[]): History {
  const events = words.map((word, step): TraceEvent => {
    const [thread, kind, object, value, target] = word.split(':');
    return {
      step,
      thread: Number(thread),
      kind: kind as TraceEvent['kind'],
      ...(object ? { object: Number(object) } : {}),
      ...(value ? { value: Number(value) } : {}),
      ...(target ? { target: Number(target) } : {}),
      frame: -1,
      time: 0,
      enabled: [1, 2, 3],
      changes: [],
    };
  });
  const trace: TraceDocument = {
    format: 'heddle-trace',
    version: 1,
    program: { main: 'T', fingerprint: '00000000', sources: {} },
    schedule: 'v1:000000:',
    threads: [1, 2, 3].map(id => ({ id, name: `t${id}`, daemon: false, priority: 5, parent: 0 })),
    objects: ['a', 'b'].map(name => ({ name, type: 'Object' })),
    frames: [],
    events,
    end: { kind: 'stopped', exit: null },
  };
  return new History(trace);
}

const tenures = (...words: readonly string[]) =>
  tenuresOf(history(...words)).map(({ object, lane, from, to }) => `${lane + 1} owns ${object} ${from}..${to}`);
const links = (...words: readonly string[]) =>
  linksOf(history(...words)).map(({ kind, from, to }) => `${kind} ${from}>${to}`);

describe('owning a monitor or lock', () => {
  it('lasts until the outermost exit', () => {
    expect(tenures('1:monitorenter:0', '1:monitorenter:0', '1:monitorexit:0', '1:monitorexit:0')).toEqual([
      '1 owns 0 0..3',
    ]);
  });

  it('lasts to the end where nobody frees it', () => {
    expect(tenures('1:lock:0', '2:compute')).toEqual(['1 owns 0 0..2']);
  });

  it('is given up by wait and comes back with wake, as often as it was held', () => {
    expect(
      tenures('1:monitorenter:0', '1:monitorenter:0', '1:wait:0', '1:wake:0:0', '1:monitorexit:0', '1:monitorexit:0'),
    ).toEqual(['1 owns 0 0..2', '1 owns 0 3..5']);
  });

  it('is given up by await of a condition of the lock', () => {
    expect(
      tenures('1:lock:0', '1:await:1', '2:lock:0', '2:signal:1::1', '2:unlock:0', '1:wake:1:0', '1:unlock:0'),
    ).toEqual(['1 owns 0 0..1', '2 owns 0 2..4', '1 owns 0 5..6']);
  });

  it('comes of a tryLock that succeeds, not of one that fails', () => {
    expect(tenures('1:tryLock:0:1', '2:tryLock:0:0', '1:unlock:0')).toEqual(['1 owns 0 0..2']);
  });
});

describe('links between threads', () => {
  it('lead from unlock to the next lock of another thread, not of the same', () => {
    expect(links('1:lock:0', '1:unlock:0', '1:lock:0', '1:unlock:0', '2:lock:0')).toEqual(['handOver 3>4']);
  });

  it('lead from notifyAll to every wake, and to none that timed out', () => {
    const words = ['1:wait:0', '2:wait:0', '3:notifyAll:0', '1:wake:0:0', '2:wake:0:2'];
    expect(links(...words)).toContain('notify 2>3');
    expect(links(...words)).not.toContain('notify 2>4');
  });

  it('lead from start to begin and from end to join', () => {
    expect(links('1:start:0::2', '2:begin:0', '2:end:0', '1:join:0::2')).toEqual(['start 0>1', 'join 2>3']);
  });

  it('lead from a permit given to the permit taken', () => {
    expect(links('1:release:0', '2:acquire:0', '1:unpark:1::3', '3:park')).toEqual(['permit 0>1', 'permit 2>3']);
    expect(links('1:countDown:0', '2:countDown:0', '3:awaitLatch:0')).toEqual(['permit 1>2']);
  });
});
