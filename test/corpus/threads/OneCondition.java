import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** An awaiting thread is WAITING without a limit, TIMED_WAITING with one; signal wakes the one that waits longest. */
public class OneCondition {
  public static void main(String[] args) throws InterruptedException {
    ReentrantLock lock = new ReentrantLock();
    Condition changed = lock.newCondition();
    Thread first = new Thread(() -> {
      lock.lock();
      try {
        changed.await();
        System.out.println("first");
      } catch (InterruptedException e) {
        System.out.println("interrupted");
      } finally {
        lock.unlock();
      }
    });
    first.start();
    while (first.getState() != Thread.State.WAITING) Thread.sleep(1);
    System.out.println(first.getState());
    lock.lock();
    changed.signal();
    System.out.println(lock.hasQueuedThreads() + " " + first.getState());
    lock.unlock();
    first.join();
  }
}

// expect: WAITING
// expect: true WAITING
// expect: first
