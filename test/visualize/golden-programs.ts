/** The executions behind test/golden/traces: the classic stories that every view has to tell well. */
import type { TraceDocument } from '../../src/trace/document.ts';
import { type Code, TraceBuilder } from './trace-builder.ts';

const counterSource = `class Counter {
  static int expected = 2;
  int count;

  void increment() {
    int old = count;
    count = old + 1;
  }

  public static void main(String[] args) throws InterruptedException {
    Counter counter = new Counter();
    Thread a = new Thread(counter::increment);
    Thread b = new Thread(counter::increment);
    a.start();
    b.start();
    a.join();
    b.join();
    System.out.println(counter.count);
  }
}
`;

/** Two increments, one lost: both threads read 0. */
function counter(locked: boolean, schedule: readonly number[]): TraceDocument {
  const vm = new TraceBuilder();
  const main = { method: 'Counter.main', file: 'Counter.java' };
  const increment = { method: 'Counter.increment', file: 'Counter.java' };
  const file = 'Counter.java';
  vm.thread('main', main, function* (): Code {
    const object = vm.object('Counter');
    function* body(): Code {
      const old = yield { kind: 'read', object, variable: 'count', line: 6 };
      yield { kind: 'write', object, variable: 'count', value: (old as number) + 1, line: 7 };
    }
    const code = locked ? () => vm.synchronized(object, 5, 8, body) : body;
    const a = vm.thread('Thread-0', increment, code);
    const b = vm.thread('Thread-1', increment, code);
    yield { kind: 'start', target: a, line: 14 };
    yield { kind: 'start', target: b, line: 15 };
    yield { kind: 'join', target: a, line: 16 };
    yield { kind: 'join', target: b, line: 17 };
    const total = yield { kind: 'read', object, variable: 'count', line: 18 };
    yield* vm.call('System.println', file, 18, function* (): Code {
      yield { kind: 'output', text: `${total}\n`, line: 18 };
    });
  });
  const source = locked ? counterSource.replace('  void increment', '  synchronized void increment') : counterSource;
  return vm.run('Counter', schedule, { [file]: source });
}

/** Transfers in opposite directions: each holds one account and wants the other. */
function twoLocks(): TraceDocument {
  const vm = new TraceBuilder();
  const file = 'Transfer.java';
  vm.thread('main', { method: 'Transfer.main', file }, function* (): Code {
    const accounts = [vm.object('Account'), vm.object('Account')];
    const transfer = (from: number, to: number) => () =>
      vm.call('Transfer.move', file, 12, function* (): Code {
        yield* vm.synchronized(from, 20, 26, function* (): Code {
          yield* vm.synchronized(to, 21, 25, function* (): Code {
            const balance = yield { kind: 'read', object: from, variable: 'balance', line: 22 };
            yield { kind: 'write', object: from, variable: 'balance', value: (balance as number) - 10, line: 23 };
          });
        });
      });
    const lambda = { method: 'Transfer.lambda$main$0', file };
    const a = vm.thread('转账-甲', lambda, transfer(accounts[0]!, accounts[1]!));
    const b = vm.thread('转账-乙', lambda, transfer(accounts[1]!, accounts[0]!));
    yield { kind: 'start', target: a, line: 13 };
    yield { kind: 'start', target: b, line: 14 };
    yield { kind: 'join', target: a, line: 15 };
  });
  return vm.run('Transfer', [1, 1, 1, 2, 2, 3, 3], {});
}

/** A box of one place: the consumer waits until the producer has notified it; then once more, with a time limit. */
function waitNotify(): TraceDocument {
  const vm = new TraceBuilder();
  const file = 'Box.java';
  vm.thread('main', { method: 'Box.main', file }, function* (): Code {
    const box = vm.object('Box');
    const take = () =>
      vm.call('Box.take', file, 31, function* (): Code {
        yield* vm.synchronized(box, 8, 13, function* (): Code {
          while ((yield { kind: 'read', object: box, variable: 'full', value: false, line: 9 }) !== true) {
            yield { kind: 'wait', object: box, line: 10 };
            yield { kind: 'wake', object: box, line: 10 };
          }
          yield { kind: 'write', object: box, variable: 'full', value: false, line: 11 };
          yield { kind: 'notify', object: box, line: 12 };
        });
        yield { kind: 'output', text: 'took "tea"\n', line: 32 };
      });
    const consumer = vm.thread('consumer', { method: 'Box.lambda$main$0', file }, take);
    const put = () =>
      vm.call('Box.put', file, 36, function* (): Code {
        yield* vm.synchronized(box, 17, 22, function* (): Code {
          yield { kind: 'write', object: box, variable: 'full', value: true, line: 20 };
          yield { kind: 'notify', object: box, target: consumer, line: 21 };
        });
      });
    const producer = vm.thread('producer', { method: 'Box.lambda$main$1', file }, put);
    yield { kind: 'start', target: consumer, line: 38 };
    yield { kind: 'start', target: producer, line: 39 };
    yield* vm.synchronized(box, 40, 42, function* (): Code {
      yield { kind: 'wait', object: box, line: 41, milliseconds: 50 };
      yield { kind: 'wake', object: box, line: 41 };
    });
  });
  return vm.run('Box', [1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 2], {});
}

/** Main interrupts a long sleep; another thread sleeps its time out; both are joined. */
function sleepJoinInterrupt(): TraceDocument {
  const vm = new TraceBuilder();
  const file = 'Naps.java';
  vm.thread('main', { method: 'Naps.main', file }, function* (): Code {
    const nap = (milliseconds: number) =>
      function* (): Code {
        yield { kind: 'sleep', milliseconds, line: 6 };
        const interrupted = yield { kind: 'awake', line: 6 };
        yield { kind: 'output', text: interrupted ? 'interrupted\n' : 'slept well\n', line: interrupted ? 9 : 7 };
      };
    const long = vm.thread('long nap', { method: 'Naps.nap', file }, nap(60_000));
    const short = vm.thread('short nap', { method: 'Naps.nap', file }, nap(100));
    yield { kind: 'start', target: long, line: 16 };
    yield { kind: 'start', target: short, line: 17 };
    yield { kind: 'join', target: short, line: 18 };
    yield { kind: 'yield', line: 19 };
    yield { kind: 'interrupt', target: long, line: 20 };
    yield { kind: 'join', target: long, line: 21 };
  });
  return vm.run('Naps', [1, 1, 1, 2, 2, 3, 3, 3, 3, 3, 1, 1], {});
}

/** Each of five philosophers takes the left fork. */
function philosophers(): TraceDocument {
  const vm = new TraceBuilder();
  const file = 'Dinner.java';
  const size = 5;
  vm.thread('main', { method: 'Dinner.main', file }, function* (): Code {
    const forks = Array.from({ length: size }, () => vm.object('Fork'));
    for (let seat = 0; seat < size; seat++) {
      const left = forks[seat]!;
      const right = forks[(seat + 1) % size]!;
      const dine = () =>
        vm.synchronized(left, 14, 19, () =>
          vm.synchronized(right, 15, 18, function* (): Code {
            yield { kind: 'output', text: `Philosopher ${seat} eats\n`, line: 16 };
          }),
        );
      const id = vm.thread(`Philosopher ${seat}`, { method: 'Dinner.dine', file }, dine);
      yield { kind: 'start', target: id, line: 25 };
    }
  });
  return vm.run('Dinner', [1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6], {});
}

/** Golden traces by name: test/golden/traces/NAME.json. */
export const goldenTraces: Readonly<Record<string, () => TraceDocument>> = {
  'lost-update': () => counter(false, [1, 1, 1, 2, 2, 3, 3, 3, 3, 2, 2]),
  'synchronized-counter': () => counter(true, [1, 1, 1, 2, 2, 3, 2, 2, 2]),
  'two-locks': twoLocks,
  'wait-notify': waitNotify,
  'sleep-join-interrupt': sleepJoinInterrupt,
  philosophers,
};
