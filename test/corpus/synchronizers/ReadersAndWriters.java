// expect: fair false
// expect: 2 true [Write locks = 2, Read locks = 0][Locked by thread main]
// expect: downgraded 1 false
// expect: upgrade false false
// expect: 2 [Read locks = 2] [Write locks = 0, Read locks = 2]
// expect: attempt to unlock read lock, not locked by current thread
// expect: null
// expect: no condition
// expect: signal: not held
// expect: true 1
// expect: signalled, holds 2
// expect: interrupted, holds 2
// expect: false true 1
// expect: fair true
// expect: 2 true [Write locks = 2, Read locks = 0][Locked by thread main]
// expect: downgraded 1 false
// expect: upgrade false false
// expect: 2 [Read locks = 2] [Write locks = 0, Read locks = 2]
// expect: attempt to unlock read lock, not locked by current thread
// expect: null
// expect: no condition
// expect: signal: not held
// expect: true 1
// expect: signalled, holds 2
// expect: interrupted, holds 2
// expect: false true 1
// expect: 2 true true
// expect: writer
// expect: reader
// expect: false
// expect: interrupted false
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantReadWriteLock;

// ReentrantReadWriteLock: holds, downgrade, upgrade, conditions, misuse, and the queue of a fair lock.
public class ReadersAndWriters {
    static void waitFor(Thread thread, Thread.State state) {
        while (thread.getState() != state) Thread.yield();
    }

    static String tail(Object o) {
        return o.toString().replaceAll(".*\\[", "[");
    }

    public static void main(String[] args) throws Exception {
        for (boolean fair : new boolean[] {false, true}) {
            ReentrantReadWriteLock lock = new ReentrantReadWriteLock(fair);
            System.out.println("fair " + lock.isFair());
            lock.writeLock().lock();
            lock.writeLock().lock();
            System.out.println(lock.getWriteHoldCount() + " " + lock.isWriteLocked() + " " + tail(lock) + tail(lock.writeLock()));
            lock.readLock().lock();
            lock.writeLock().unlock();
            lock.writeLock().unlock();
            System.out.println("downgraded " + lock.getReadHoldCount() + " " + lock.isWriteLockedByCurrentThread());
            System.out.println("upgrade " + lock.writeLock().tryLock() + " " + lock.writeLock().tryLock(1, TimeUnit.MILLISECONDS));
            lock.readLock().lock();
            System.out.println(lock.getReadLockCount() + " " + tail(lock.readLock()) + " " + tail(lock));
            lock.readLock().unlock();
            lock.readLock().unlock();
            try {
                lock.readLock().unlock();
            } catch (IllegalMonitorStateException e) {
                System.out.println(e.getMessage());
            }
            try {
                lock.writeLock().unlock();
            } catch (IllegalMonitorStateException e) {
                System.out.println(e.getMessage());
            }
            try {
                lock.readLock().newCondition();
            } catch (UnsupportedOperationException e) {
                System.out.println("no condition");
            }
            Condition done = lock.writeLock().newCondition();
            try {
                done.signal();
            } catch (IllegalMonitorStateException e) {
                System.out.println("signal: not held");
            }
            Thread waiter = new Thread(() -> {
                lock.writeLock().lock();
                lock.writeLock().lock();
                try {
                    done.await();
                    System.out.println("signalled, holds " + lock.getWriteHoldCount());
                    done.await();
                } catch (InterruptedException e) {
                    System.out.println("interrupted, holds " + lock.getWriteHoldCount());
                }
                lock.writeLock().unlock();
                lock.writeLock().unlock();
            });
            waiter.start();
            waitFor(waiter, Thread.State.WAITING);
            lock.writeLock().lock();
            System.out.println(lock.hasWaiters(done) + " " + lock.getWaitQueueLength(done));
            done.signal();
            lock.writeLock().unlock();
            Thread.sleep(20);
            waiter.interrupt();
            waiter.join();
            lock.writeLock().lock();
            System.out.println(done.await(5, TimeUnit.MILLISECONDS) + " " + (done.awaitNanos(1000000) <= 0) + " " + lock.getWriteHoldCount());
            lock.writeLock().unlock();
        }
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
        lock.readLock().lock();
        Thread writer = new Thread(() -> {
            lock.writeLock().lock();
            System.out.println("writer");
            lock.writeLock().unlock();
        });
        writer.start();
        waitFor(writer, Thread.State.WAITING);
        Thread reader = new Thread(() -> {
            lock.readLock().lock();
            System.out.println("reader");
            lock.readLock().unlock();
        });
        reader.start();
        waitFor(reader, Thread.State.WAITING);
        System.out.println(lock.getQueueLength() + " " + lock.hasQueuedThread(writer) + " " + lock.readLock().tryLock());
        lock.readLock().unlock();
        lock.readLock().lock();
        lock.readLock().unlock();
        lock.readLock().unlock();
        writer.join();
        reader.join();
        System.out.println(lock.hasQueuedThreads());
        Thread.currentThread().interrupt();
        try {
            lock.writeLock().lockInterruptibly();
        } catch (InterruptedException e) {
            System.out.println("interrupted " + Thread.interrupted());
        }
    }
}
