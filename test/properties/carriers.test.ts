import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { type JavaProgram, load, run, runOnPlatform } from 'heddle';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../corpus/checking');
const loaded = new Map<string, JavaProgram>();

function programNamed(name: string): JavaProgram {
  let program = loaded.get(name);
  if (!program) {
    program = load([{ name, text: readFileSync(join(folder, name), 'utf8') }], basename(name, '.java'));
    loaded.set(name, program);
  }
  return program;
}

const programs = fc.constantFrom(...readdirSync(folder).sort());
const policies = fc.constantFrom('random', 'round-robin', 'run-on', 'priority');

describe('the two carriers', () => {
  it('give the same trace for the same program, policy and seed', async () => {
    await fc.assert(
      fc.asyncProperty(programs, policies, fc.integer({ min: 0, max: 1000 }), async (name, policy, seed) => {
        const program = programNamed(name);
        const options = { policy, seed, quantum: 1 + (seed % 3), trace: true };
        const green = run(program, options);
        const platform = await runOnPlatform(program, options, false);
        expect(platform.trace).toEqual(green.trace);
        expect(platform.schedule).toBe(green.schedule);
      }),
      { numRuns: 25 },
    );
  });

  it('run in parallel and keep the synchronised counter right every time', async () => {
    const counter = load(`
      public class Counter {
        int count;
        synchronized void increment() { count++; }
        public static void main(String[] args) throws InterruptedException {
          Counter counter = new Counter();
          Thread[] threads = new Thread[3];
          for (int i = 0; i < 3; i++) {
            threads[i] = new Thread(() -> { for (int k = 0; k < 2000; k++) counter.increment(); });
            threads[i].start();
          }
          for (Thread thread : threads) thread.join();
          System.out.println(counter.count);
        }
      }`);
    for (let round = 0; round < 5; round++) {
      const result = await runOnPlatform(counter, {}, true);
      expect(result.stdout).toBe('6000\n');
      expect(result.end.kind).toBe('completed');
    }
  });

  it('see a deadlock of parallel threads', async () => {
    const philosophers = load(`
      import java.util.concurrent.CountDownLatch;
      public class Both {
        public static void main(String[] args) {
          Object x = new Object(), y = new Object();
          CountDownLatch each = new CountDownLatch(2);
          new Thread(() -> take(x, y, each)).start();
          new Thread(() -> take(y, x, each)).start();
        }
        static void take(Object first, Object second, CountDownLatch each) {
          synchronized (first) {
            each.countDown();
            try { each.await(); } catch (InterruptedException e) { return; }
            synchronized (second) { System.out.println("both"); }
          }
        }
      }`);
    const result = await runOnPlatform(philosophers, {}, true);
    expect(result.end.kind).toBe('deadlock');
    expect(result.stdout).toBe('');
  });
});
