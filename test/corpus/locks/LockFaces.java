import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** ReentrantLock in its corners: holds, owners in toString, foreign unlocks and conditions, tryLock, interrupts. */
public class LockFaces {
  static String plain(Object o) {
    return o.toString().replaceAll("@[0-9a-f]+", "");
  }

  static void fails(Runnable call) {
    try {
      call.run();
    } catch (IllegalMonitorStateException | IllegalArgumentException e) {
      System.out.println(plain(e));
    }
  }

  public static void main(String[] args) throws InterruptedException {
    ReentrantLock lock = new ReentrantLock();
    Condition condition = lock.newCondition();
    System.out.println(plain(lock) + " " + lock.isFair() + " " + plain(new ReentrantLock(true)));
    fails(lock::unlock);
    fails(condition::signal);
    fails(condition::awaitUninterruptibly);
    fails(() -> lock.hasWaiters(condition));
    fails(() -> new ReentrantLock().hasWaiters(condition));
    lock.lock();
    lock.lock();
    System.out.println(lock.tryLock() + " " + lock.getHoldCount() + " " + lock.isHeldByCurrentThread() + " " + plain(lock));
    Thread other = new Thread(() -> {
      fails(lock::unlock);
      System.out.println("other: " + lock.tryLock() + " " + lock.getHoldCount() + " " + lock.isLocked());
      try {
        System.out.println("other: " + lock.tryLock(10, TimeUnit.MILLISECONDS));
        lock.lockInterruptibly();
      } catch (InterruptedException e) {
        System.out.println("other: interrupted, queue " + lock.getQueueLength() + ", flag " + Thread.currentThread().isInterrupted());
      }
    }, "other");
    other.start();
    while (!lock.hasQueuedThread(other) || other.getState() != Thread.State.WAITING) Thread.sleep(1);
    System.out.println(lock.hasQueuedThreads() + " " + lock.getQueueLength());
    other.interrupt();
    other.join();
    Thread waiter = new Thread(() -> {
      lock.lock();
      lock.lock();
      try {
        condition.await();
        System.out.println("waiter holds again " + lock.getHoldCount());
      } catch (InterruptedException e) {
        System.out.println("never");
      } finally {
        lock.unlock();
        lock.unlock();
      }
    });
    waiter.start();
    System.out.println("a limit passes with " + lock.getHoldCount() + " holds: " + condition.await(200, TimeUnit.MILLISECONDS) + " " + lock.getHoldCount());
    System.out.println(lock.hasWaiters(condition) + " " + lock.getWaitQueueLength(condition));
    condition.signalAll();
    System.out.println("still mine: " + waiter.isAlive() + " " + lock.getWaitQueueLength(condition));
    for (int i = 0; i < 3; i++) lock.unlock();
    waiter.join();
    lock.lock();
    Thread.currentThread().interrupt();
    try {
      condition.await();
    } catch (InterruptedException e) {
      System.out.println("await throws, and the lock is held: " + lock.isHeldByCurrentThread());
    }
    System.out.println(condition.awaitNanos(0) <= 0);
    lock.unlock();
    System.out.println(plain(lock));
  }
}

// expect: java.util.concurrent.locks.ReentrantLock[Unlocked] false java.util.concurrent.locks.ReentrantLock[Unlocked]
// expect: java.lang.IllegalMonitorStateException
// expect: java.lang.IllegalMonitorStateException
// expect: java.lang.IllegalMonitorStateException
// expect: java.lang.IllegalMonitorStateException
// expect: java.lang.IllegalArgumentException: Not owner
// expect: true 3 true java.util.concurrent.locks.ReentrantLock[Locked by thread main]
// expect: java.lang.IllegalMonitorStateException
// expect: other: false 0 true
// expect: other: false
// expect: true 1
// expect: other: interrupted, queue 0, flag false
// expect: a limit passes with 3 holds: false 3
// expect: true 1
// expect: still mine: true 0
// expect: waiter holds again 2
// expect: await throws, and the lock is held: true
// expect: true
// expect: java.util.concurrent.locks.ReentrantLock[Unlocked]
