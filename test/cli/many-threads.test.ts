import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { Workshop } from './heddle.ts';

const workshop = new Workshop();
afterAll(() => workshop.remove());

it('ten thousand threads are alive at once in 256 MB', () => {
  const file = workshop.file(
    'Many.java',
    `import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class Many {
  public static void main(String[] args) throws InterruptedException {
    AtomicLong sum = new AtomicLong();
    CountDownLatch started = new CountDownLatch(10_000);
    CountDownLatch go = new CountDownLatch(1);
    Thread[] threads = new Thread[10_000];
    for (int i = 0; i < threads.length; i++) {
      int add = i;
      threads[i] = new Thread(() -> {
        started.countDown();
        try {
          go.await();
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
        sum.addAndGet(add);
      });
      threads[i].start();
    }
    started.await();
    System.out.println(Thread.activeCount());
    go.countDown();
    for (Thread thread : threads) thread.join();
    System.out.println(sum.get());
  }
}
`,
  );
  const command = fileURLToPath(new URL('../../dist/cli/heddle.js', import.meta.url));
  const report = 'process.on("exit", () => console.error(process.resourceUsage().maxRSS))';
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, command, 'run', file],
    { cwd: workshop.folder, encoding: 'utf8' },
  );
  expect(stdout).toBe('10001\n49995000\n');
  // In KiB.
  expect(Number(stderr)).toBeLessThan(256 * 1024);
});
