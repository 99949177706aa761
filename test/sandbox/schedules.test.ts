import fc from 'fast-check';
import { program, schedules } from 'heddle/sandbox';
import { describe, expect, it } from 'vitest';

const counter = (increment: string) => `
public class Counter {
    private int count;

    ${increment}

    public static void main(String[] args) throws InterruptedException {
        Counter counter = new Counter();
        Thread a = new Thread(() -> counter.increment());
        Thread b = new Thread(() -> counter.increment());
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(counter.count);
    }
}`;

const racy = program(counter('void increment() { count++; }'));
const safe = program(counter('synchronized void increment() { count++; }'));

function failure(seed: number): string {
  try {
    fc.assert(
      fc.property(schedules(racy), execution => execution.stdout === '2\n'),
      { seed },
    );
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the property held');
}

describe('the sandbox', () => {
  it('finds the lost update and prints the table and the token of the smallest schedule', () => {
    const message = failure(1);
    expect(message).toMatch(/Execution v1:[0-9a-f]{6}:\S* \(exit status 0, stdout "1\\n"\)/);
    expect(message).toContain('count → 0');
    expect(message).toContain('the scheduler chose');
  });

  it('shrinks to the same schedule from every seed', () => {
    const tokens = [1, 2, 3, 4, 5].map(seed => /Execution (v1:\S+)/.exec(failure(seed))![1]);
    expect(new Set(tokens).size).toBe(1);
  });

  it('shrinks to one preemption, the least that loses an update', () => {
    const details = fc.check(
      fc.property(schedules(racy), execution => execution.stdout === '2\n'),
      { seed: 7 },
    );
    expect(details.failed).toBe(true);
    expect(details.counterexample![0].preemptions).toBe(1);
  });

  it('finds nothing wrong with the synchronized counter', () => {
    fc.assert(fc.property(schedules(safe), execution => execution.stdout === '2\n'));
  });

  it('says where a program does not compile', () => {
    expect(() => program('class A { void f() { int x = ; } }')).toThrow(/A\.java:1:/);
  });
});
