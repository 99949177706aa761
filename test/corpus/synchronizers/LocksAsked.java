// expect: [Unlocked]falsenull0
// expect: [Locked by thread main]truetrue2main
// expect: 1 truetruefalse
// expect: 1 1false
// expect: Not owner
// expect: not held
// expect: true true2
// expect: [Permits = -1]-1false
// expect: true 1false
// expect: 1 falsetrue
// expect: [Count = 2]2false
// expect: [Count = 0]true
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

// What ReentrantLock, Semaphore and CountDownLatch say of themselves.
public class LocksAsked {
    static class Lock extends ReentrantLock {
        Thread owner() {
            return getOwner();
        }

        int waiting(Condition condition) {
            return getWaitingThreads(condition).size();
        }
    }

    static class Permits extends Semaphore {
        Permits(int permits) {
            super(permits);
        }

        void fewer(int by) {
            reducePermits(by);
        }
    }

    static String tail(Object o) {
        return o.toString().replaceAll(".*\\[", "[");
    }

    static void waitFor(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) Thread.yield();
    }

    public static void main(String[] args) throws Exception {
        Lock lock = new Lock();
        Condition condition = lock.newCondition();
        System.out.println(tail(lock) + lock.isLocked() + lock.owner() + lock.getHoldCount());
        lock.lock();
        lock.lock();
        System.out.println(tail(lock) + lock.isLocked() + lock.isHeldByCurrentThread() + lock.getHoldCount() + lock.owner().getName());
        Thread second = new Thread(() -> {
            lock.lock();
            condition.awaitUninterruptibly();
            lock.unlock();
        });
        second.start();
        waitFor(second);
        System.out.println(lock.getQueueLength() + " " + lock.hasQueuedThreads() + lock.hasQueuedThread(second) + lock.hasWaiters(condition));
        lock.unlock();
        lock.unlock();
        while (lock.hasQueuedThreads() || lock.isLocked()) Thread.yield();
        lock.lock();
        System.out.println(lock.getWaitQueueLength(condition) + " " + lock.waiting(condition) + lock.hasQueuedThreads());
        condition.signalAll();
        lock.unlock();
        second.join();
        try {
            lock.hasWaiters(new ReentrantLock().newCondition());
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            lock.getWaitQueueLength(condition);
        } catch (IllegalMonitorStateException e) {
            System.out.println("not held");
        }
        System.out.println(lock.tryLock(1, TimeUnit.MILLISECONDS) + " " + lock.tryLock() + lock.getHoldCount());
        Permits permits = new Permits(2);
        permits.fewer(3);
        System.out.println(tail(permits) + permits.availablePermits() + permits.tryAcquire());
        Thread taker = new Thread(permits::acquireUninterruptibly);
        taker.start();
        waitFor(taker);
        System.out.println(permits.hasQueuedThreads() + " " + permits.getQueueLength() + permits.isFair());
        permits.release(3);
        taker.join();
        System.out.println(permits.drainPermits() + " " + permits.tryAcquire(1, TimeUnit.MILLISECONDS) + permits.tryAcquire(0));
        CountDownLatch latch = new CountDownLatch(2);
        System.out.println(tail(latch) + latch.getCount() + latch.await(1, TimeUnit.MILLISECONDS));
        latch.countDown();
        latch.countDown();
        latch.countDown();
        latch.await();
        System.out.println(tail(latch) + latch.await(0, TimeUnit.DAYS));
    }
}
