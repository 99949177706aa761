/** Java source text to a program that can be run, for tests that schedule real processes. */
import { compile } from '../../src/compiler/index.ts';
import { JavaProgram } from '../../src/explore/java-program.ts';
import { libraryClassPath } from '../../src/library/index.ts';

/** @param text one file whose first class is the main class; its name is the file's name */
export function javaProgram(text: string): JavaProgram {
  const main = /class\s+(\w+)/.exec(text)![1]!;
  const { classes, diagnostics } = compile([{ name: `${main}.java`, text }], libraryClassPath());
  const errors = diagnostics.filter(each => each.severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(each => `${each.line}:${each.column}: ${each.message}`).join('\n'));
  return new JavaProgram({ classes, main }, libraryClassPath());
}

export const JAVA = {
  lostUpdate: `class Counter {
    static int total;
    int count;
    void increment() { count++; total++; }
    public static void main(String[] args) throws InterruptedException {
        Counter c = new Counter();
        int[] cells = new int[2];
        Runnable r = () -> { c.increment(); cells[1]++; };
        Thread a = new Thread(r), b = new Thread(r);
        a.start(); b.start(); a.join(); b.join();
        System.out.println(c.count + " " + total + " " + cells[1]);
    }
}`,
  synchronisers: `import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
class Clean {
    static final Object monitor = new Object();
    static final ReentrantLock lock = new ReentrantLock();
    static final Condition ready = lock.newCondition();
    static volatile boolean flag;
    static int data, guarded, viaLock;
    static boolean isReady;
    static class Lazy {
        static final List<Integer> list = new ArrayList<>();
        static int filled;
        static { list.add(1); list.add(2); filled = list.size(); }
    }
    public static void main(String[] args) throws InterruptedException {
        Semaphore permits = new Semaphore(0);
        CountDownLatch latch = new CountDownLatch(2);
        AtomicInteger atomic = new AtomicInteger();
        int[] box = new int[2];
        Thread a = new Thread(() -> {
            data = 42;
            flag = true;
            synchronized (monitor) { guarded++; monitor.notifyAll(); }
            lock.lock();
            try { viaLock = 7; isReady = true; ready.signalAll(); } finally { lock.unlock(); }
            box[0] = 1;
            permits.release();
            box[1] = Lazy.list.get(0);
            latch.countDown();
            atomic.incrementAndGet();
        });
        Thread b = new Thread(() -> {
            try {
                while (!flag) Thread.yield();
                int d = data;
                synchronized (monitor) { while (guarded == 0) monitor.wait(); guarded += d; }
                lock.lock();
                try { while (!isReady) ready.await(); viaLock++; } finally { lock.unlock(); }
                permits.acquire();
                box[0] += Lazy.list.get(1) + Lazy.filled;
                latch.countDown();
                atomic.incrementAndGet();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        a.start(); b.start();
        latch.await();
        box[1]++;
        a.join(); b.join();
        System.out.println(box[0] + " " + box[1] + " " + guarded + " " + viaLock + " " + atomic.get());
    }
}`,
  deadlock: `class Bank {
    static final Object left = new Object(), right = new Object();
    public static void main(String[] args) throws InterruptedException {
        Thread other = new Thread(() -> {
            synchronized (left) {
                synchronized (right) { System.out.println("other"); }
            }
        });
        other.start();
        synchronized (right) {
            synchronized (left) { System.out.println("main"); }
        }
        other.join();
    }
}`,
  lostWakeup: `class Gate {
    static final Object gate = new Object();
    public static void main(String[] args) throws InterruptedException {
        Thread waiter = new Thread(() -> {
            synchronized (gate) {
                try {
                    gate.wait();
                } catch (InterruptedException e) {
                    throw new RuntimeException(e);
                }
            }
            throw new IllegalStateException("woken");
        }, "waiter");
        waiter.start();
        synchronized (gate) { gate.notify(); }
        waiter.join();
    }
}`,
  timed: `class Timed {
    static int seen;
    public static void main(String[] args) throws InterruptedException {
        Object monitor = new Object();
        Thread t = new Thread(() -> {
            try {
                Thread.sleep(100);
                synchronized (monitor) { monitor.wait(50); }
                Thread.sleep(10000);
            } catch (InterruptedException e) {
                System.out.println("interrupted, saw " + seen);
            }
        });
        t.start();
        t.join(30);
        System.out.println(t.getState());
        seen = 1;
        t.interrupt();
        t.join();
        assert seen == 2 : "seen " + seen;
    }
}`,
  pick: `class Pick {
    static final Object monitor = new Object();
    static int waiting, woken;
    static final StringBuilder order = new StringBuilder();
    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int k = i;
            threads[i] = new Thread(() -> {
                synchronized (monitor) {
                    waiting++;
                    monitor.notifyAll();
                    try {
                        do monitor.wait(); while (woken == 0);
                    } catch (InterruptedException e) {
                        return;
                    }
                    woken--;
                    order.append(k);
                }
            });
            threads[i].start();
        }
        synchronized (monitor) { while (waiting < 3) monitor.wait(); }
        for (int i = 0; i < 3; i++) synchronized (monitor) { woken++; monitor.notify(); }
        for (Thread t : threads) t.join();
        System.out.println(order);
    }
}`,
} as const;
