import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** TIMED_WAITING: every wait with a time limit. */
public class TimedWaitingStates {
  interface Wait {
    void run() throws InterruptedException;
  }

  static void show(String name, Wait wait) throws InterruptedException {
    Thread thread = new Thread(() -> {
      try {
        wait.run();
      } catch (InterruptedException e) {
        return;
      }
    });
    thread.setDaemon(true);
    thread.start();
    Thread.sleep(200);
    System.out.println(name + ": " + thread.getState());
  }

  public static void main(String[] args) throws InterruptedException {
    Object monitor = new Object();
    Thread self = Thread.currentThread();
    ReentrantLock lock = new ReentrantLock();
    lock.lock();
    show("sleep", () -> Thread.sleep(60_000));
    show("wait", () -> {
      synchronized (monitor) {
        monitor.wait(60_000);
      }
    });
    show("join", () -> self.join(60_000));
    show("parkNanos", () -> LockSupport.parkNanos(60_000_000_000L));
    show("tryLock", () -> lock.tryLock(60, TimeUnit.SECONDS));
    show("await", () -> {
      ReentrantLock own = new ReentrantLock();
      own.lock();
      own.newCondition().await(60, TimeUnit.SECONDS);
    });
    show("tryAcquire", () -> new Semaphore(0).tryAcquire(60, TimeUnit.SECONDS));
    show("latch", () -> new CountDownLatch(1).await(60, TimeUnit.SECONDS));
  }
}

// expect: sleep: TIMED_WAITING
// expect: wait: TIMED_WAITING
// expect: join: TIMED_WAITING
// expect: parkNanos: TIMED_WAITING
// expect: tryLock: TIMED_WAITING
// expect: await: TIMED_WAITING
// expect: tryAcquire: TIMED_WAITING
// expect: latch: TIMED_WAITING
