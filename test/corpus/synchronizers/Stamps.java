// expect: 256 true[Unlocked]
// expect: 384 false true 0[Write-locked]
// expect: 0 0 0
// expect: 513 514 2[Read-locks:2]0
// expect: 640 true true
// expect: 769 true true
// expect: 768 true truefalse
// expect: 769
// expect: true false false
// expect: 896 false
// expect: stale null
// expect: not held
// expect: false false[Write-locked]
// expect: interrupted
// expect: reads
// expect: view: not held
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

// StampedLock: the stamps themselves, validation, conversions, views.
public class Stamps {
    static String tail(Object o) {
        return o.toString().replaceAll(".*\\[", "[");
    }

    public static void main(String[] args) throws Exception {
        StampedLock lock = new StampedLock();
        long optimistic = lock.tryOptimisticRead();
        System.out.println(optimistic + " " + lock.validate(optimistic) + tail(lock));
        long write = lock.writeLock();
        System.out.println(write + " " + lock.validate(optimistic) + " " + lock.validate(write) + " " + lock.tryOptimisticRead() + tail(lock));
        System.out.println(lock.tryReadLock() + " " + lock.tryWriteLock() + " " + lock.tryReadLock(1, TimeUnit.MILLISECONDS));
        lock.unlockWrite(write);
        long read = lock.readLock();
        long second = lock.tryReadLock();
        System.out.println(read + " " + second + " " + lock.getReadLockCount() + tail(lock) + lock.tryConvertToWriteLock(read));
        lock.unlockRead(second);
        long upgraded = lock.tryConvertToWriteLock(read);
        System.out.println(upgraded + " " + lock.isWriteLocked() + " " + StampedLock.isWriteLockStamp(upgraded));
        long downgraded = lock.tryConvertToReadLock(upgraded);
        System.out.println(downgraded + " " + lock.isReadLocked() + " " + StampedLock.isReadLockStamp(downgraded));
        long looked = lock.tryConvertToOptimisticRead(downgraded);
        System.out.println(looked + " " + lock.validate(looked) + " " + StampedLock.isOptimisticReadStamp(looked) + StampedLock.isLockStamp(looked));
        System.out.println(lock.tryConvertToReadLock(looked));
        System.out.println(lock.tryUnlockRead() + " " + lock.tryUnlockRead() + " " + lock.tryUnlockWrite());
        long again = lock.tryConvertToWriteLock(lock.tryOptimisticRead());
        lock.unlock(again);
        System.out.println(again + " " + lock.validate(0));
        try {
            lock.unlockWrite(again);
        } catch (IllegalMonitorStateException e) {
            System.out.println("stale " + e.getMessage());
        }
        try {
            lock.unlockRead(read);
        } catch (IllegalMonitorStateException e) {
            System.out.println("not held");
        }
        Lock view = lock.asReadWriteLock().writeLock();
        view.lock();
        System.out.println(lock.asReadLock().tryLock() + " " + view.tryLock() + tail(lock));
        Thread waiter = new Thread(() -> {
            try {
                lock.writeLockInterruptibly();
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
            long stamp = lock.readLock();
            System.out.println("reads");
            lock.unlock(stamp);
        });
        waiter.start();
        while (waiter.getState() != Thread.State.WAITING) Thread.yield();
        waiter.interrupt();
        Thread.sleep(10);
        view.unlock();
        waiter.join();
        try {
            view.unlock();
        } catch (IllegalMonitorStateException e) {
            System.out.println("view: not held");
        }
    }
}
