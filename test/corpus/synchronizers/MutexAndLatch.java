// expect: 0
// expect: 200 false 0
// expect: not held
// expect: false 0
// expect: true
// expect: true true
// expect: interrupted false
// expect: [State = 1, empty queue]
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.Condition;

// The two example classes of the documentation of AbstractQueuedSynchronizer.
public class MutexAndLatch {
    static class Mutex {
        private static class Sync extends AbstractQueuedSynchronizer {
            public boolean tryAcquire(int acquires) {
                if (compareAndSetState(0, 1)) {
                    setExclusiveOwnerThread(Thread.currentThread());
                    return true;
                }
                return false;
            }

            protected boolean tryRelease(int releases) {
                if (!isHeldExclusively()) throw new IllegalMonitorStateException();
                setExclusiveOwnerThread(null);
                setState(0);
                return true;
            }

            public boolean isHeldExclusively() {
                return getExclusiveOwnerThread() == Thread.currentThread();
            }

            Condition newCondition() {
                return new ConditionObject();
            }
        }

        final Sync sync = new Sync();

        void lock() {
            sync.acquire(1);
        }

        void unlock() {
            sync.release(1);
        }
    }

    static class BooleanLatch extends AbstractQueuedSynchronizer {
        protected int tryAcquireShared(int ignore) {
            return getState() != 0 ? 1 : -1;
        }

        protected boolean tryReleaseShared(int ignore) {
            setState(1);
            return true;
        }
    }

    static int count;

    public static void main(String[] args) throws Exception {
        Mutex mutex = new Mutex();
        BooleanLatch latch = new BooleanLatch();
        Condition full = mutex.sync.newCondition();
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                latch.acquireShared(1);
                for (int k = 0; k < 50; k++) {
                    mutex.lock();
                    try {
                        count++;
                        if (count == 200) full.signal();
                    } finally {
                        mutex.unlock();
                    }
                }
            });
            threads[i].start();
        }
        System.out.println(count);
        latch.releaseShared(1);
        mutex.lock();
        while (count < 200) full.await();
        mutex.unlock();
        for (Thread each : threads) each.join();
        System.out.println(count + " " + mutex.sync.hasQueuedThreads() + " " + mutex.sync.getQueueLength());
        try {
            mutex.unlock();
        } catch (IllegalMonitorStateException e) {
            System.out.println("not held");
        }
        mutex.lock();
        System.out.println(mutex.sync.tryAcquireNanos(1, 1000000L) + " " + full.awaitNanos(1000L) / 1000000);
        Thread waiter = new Thread(() -> {
            try {
                mutex.sync.acquireInterruptibly(1);
            } catch (InterruptedException e) {
                System.out.println("interrupted " + Thread.currentThread().isInterrupted());
            }
        });
        waiter.start();
        while (!mutex.sync.hasQueuedThreads()) Thread.yield();
        System.out.println(mutex.sync.getFirstQueuedThread() == waiter);
        System.out.println(mutex.sync.isQueued(waiter) + " " + mutex.sync.hasContended());
        waiter.interrupt();
        waiter.join();
        System.out.println(mutex.sync.toString().replaceAll(".*\\[", "["));
        mutex.unlock();
    }
}
