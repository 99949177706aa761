import { check, load, run, runOnPlatform } from 'heddle';
import { describe, expect, it } from 'vitest';

const slots = `
import heddle.runtime.*;
class Slots {
    private final int[] items;
    private int first, count;
    private final Gate full = new Gate(0);
    private final Gate space;
    Slots(int capacity) { items = new int[capacity]; space = new Gate(capacity); }
    void put(int item) {
        Step.await(this, space, 1, false, true, -1);
        items[(first + count++) % items.length] = item;
        space.value--;
        full.value++;
        Step.end(this);
    }
    int take(long nanos) throws InterruptedException {
        int outcome = Step.await(this, full, 1, false, true, nanos);
        if (outcome != Step.SATISFIED) {
            Step.end(this);
            if (outcome == Step.TIMED_OUT) return -1;
            Thread.interrupted();
            throw new InterruptedException();
        }
        int item = items[first];
        first = (first + 1) % items.length;
        count--;
        space.value++;
        full.value--;
        Step.end(this);
        return item;
    }
    int fail() {
        Step.begin(this);
        return items[items.length];
    }
}
`;

const program = (body: string, methods = ''): string => `${slots}
public class Main {
    static int done;
    ${methods}
    public static void main(String[] args) throws Exception { ${body} }
}`;

describe('a step', () => {
  it('is one visible operation, so two transfers through one slot have few schedules', async () => {
    const source = program(`
        Slots slots = new Slots(1);
        Thread producer = new Thread(() -> { slots.put(1); slots.put(2); });
        producer.start();
        System.out.println(slots.take(-1) + " " + slots.take(-1));
        producer.join();`);
    const report = await check(load(source), { strategy: 'dfs', expected: ['1 2\n'] });
    expect(report.verdict).toBe('pass');
    expect(report.exhausted).toBe(true);
    expect(report.executions).toBeLessThan(20);
  });

  it('orders what its callers did before: no data race through a hand-over', async () => {
    const source = program(`
        Slots slots = new Slots(1);
        new Thread(() -> { done = 7; slots.put(1); }).start();
        slots.take(-1);
        System.out.println(done);`);
    expect((await check(load(source), { strategy: 'dfs' })).findings).toEqual([]);
  });

  it('waits no longer than its time limit, and an interrupt ends the wait', () => {
    const source = program(`
        Slots slots = new Slots(1);
        System.out.println(slots.take(0) + " " + slots.take(1000));
        Thread.currentThread().interrupt();
        try { slots.take(-1); } catch (InterruptedException e) { System.out.println("interrupted " + Thread.interrupted()); }
        Thread main = Thread.currentThread();
        Thread other = new Thread(() -> main.interrupt());
        other.start();
        try { slots.take(-1); } catch (InterruptedException e) { System.out.println("again"); }`);
    expect(run(load(source)).stdout).toBe('-1 -1\ninterrupted false\nagain\n');
  });

  it('ends with the exception that leaves it: others see the accesses again', async () => {
    const source = program(`
        Slots slots = new Slots(1);
        Thread other = new Thread(() -> { slots.put(1); done++; });
        other.start();
        try { slots.fail(); } catch (ArrayIndexOutOfBoundsException e) { done++; }
        other.join();
        System.out.println(done);`);
    const report = await check(load(source), { strategy: 'dfs' });
    expect(report.findings.map(each => each.kind)).toContain('data-race');
  });

  it('ends where it meets a lock, and nothing hangs', async () => {
    const source = program(
      `
        Slots slots = new Slots(1);
        Object lock = new Object();
        Thread other = new Thread(() -> { slots.put(1); synchronized (lock) { done++; } });
        other.start();
        both(slots, lock);
        other.join();
        System.out.println(done);`,
      `static void both(Slots slots, Object lock) {
        Step.begin(slots);
        synchronized (lock) { done++; }
        Step.end(slots);
      }`,
    );
    const report = await check(load(source), { strategy: 'dfs', expected: ['2\n'] });
    expect(report.verdict).toBe('pass');
    expect((await runOnPlatform(load(source), {}, true)).stdout).toBe('2\n');
  });

  it('is whole also where carriers run in parallel', async () => {
    const source = program(`
        Slots slots = new Slots(2);
        Thread producer = new Thread(() -> { for (int i = 0; i < 200; i++) slots.put(i); });
        producer.start();
        int sum = 0;
        for (int i = 0; i < 200; i++) sum += slots.take(-1);
        System.out.println(sum);`);
    expect((await runOnPlatform(load(source), {}, true)).stdout).toBe('19900\n');
    expect(run(load(source), { policy: 'random' }).stdout).toBe('19900\n');
  });
});
