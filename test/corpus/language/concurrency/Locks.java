/** ReentrantLock with Condition, Semaphore, CountDownLatch. */
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Locks {
  static class Queue<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final List<T> items = new ArrayList<>();

    void add(T item) {
      lock.lock();
      try {
        items.add(item);
        notEmpty.signal();
      } finally {
        lock.unlock();
      }
    }

    T take() throws InterruptedException {
      lock.lock();
      try {
        while (items.isEmpty()) notEmpty.await();
        return items.remove(0);
      } finally {
        lock.unlock();
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Queue<String> queue = new Queue<>();
    CountDownLatch done = new CountDownLatch(2);
    Semaphore permits = new Semaphore(1);
    int[] shared = new int[1];
    for (int t = 0; t < 2; t++) {
      new Thread(() -> {
        try {
          permits.acquire();
          try {
            shared[0]++;
          } finally {
            permits.release();
          }
          queue.add("item");
        } catch (InterruptedException e) {
          throw new RuntimeException(e);
        }
        done.countDown();
      }).start();
    }
    System.out.println(queue.take() + " " + queue.take());
    done.await();
    System.out.println(shared[0] + " " + done.getCount() + " " + permits.availablePermits());
    ReentrantLock lock = new ReentrantLock();
    lock.lock();
    lock.lock();
    System.out.println(lock.getHoldCount() + " " + lock.isHeldByCurrentThread() + " " + lock.tryLock());
    lock.unlock();
    lock.unlock();
    lock.unlock();
    try {
      lock.unlock();
    } catch (IllegalMonitorStateException e) {
      System.out.println("not held");
    }
  }
}

// expect: item item
// expect: 2 0 1
// expect: 2 true true
// expect: not held
