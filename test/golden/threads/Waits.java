import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** A thread in each kind of wait; main stays in park. */
public class Waits {
  static final Object lock = new Object();
  static final Object relocked = new Object();
  static final ReentrantLock owned = new ReentrantLock();

  interface Wait {
    void run() throws InterruptedException;
  }

  static class Slow {
    static final int value = prepare();

    static int prepare() {
      pause(100_000);
      return 1;
    }
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static Thread start(String name, Wait wait) {
    Thread thread = new Thread(name) {
      @Override
      public void run() {
        try {
          wait.run();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    };
    thread.start();
    pause(100);
    return thread;
  }

  static synchronized void guarded() {
    pause(100_000);
  }

  synchronized void ownWait() throws InterruptedException {
    wait();
  }

  static void nested(int rounds) throws InterruptedException {
    for (int i = 0; i < rounds; i++) {
      synchronized (Integer.class) {
        if (i == 0) continue;
        try {
          synchronized ("text") {
            synchronized (lock) { lock.wait(); }
          }
        } finally {
          synchronized (Long.class) { rounds--; }
        }
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Thread waiter = start("wait", () -> nested(3));
    start("wait, timed", () -> { synchronized (lock) { lock.wait(100_000); } });
    start("wait, own monitor", () -> new Waits().ownWait());
    start("sleep", () -> guarded());
    start("blocked, method", () -> guarded());
    start("join", () -> waiter.join());
    start("join, timed", () -> waiter.join(100_000));
    start("park", () -> LockSupport.park());
    start("park, blocker", () -> LockSupport.park(lock));
    start("park, timed", () -> LockSupport.parkNanos(100_000_000_000L));
    start("lock, owner", () -> { owned.lock(); pause(100_000); });
    start("lock", () -> owned.lock());
    start("lock, timed", () -> owned.tryLock(100, TimeUnit.SECONDS));
    ReentrantLock own = new ReentrantLock(true);
    Condition condition = own.newCondition();
    start("await", () -> { own.lock(); condition.await(); });
    start("acquire", () -> new Semaphore(0).acquire());
    start("latch", () -> new CountDownLatch(1).await());
    start("initializes", () -> System.out.println(Slow.value));
    start("waits for a class", () -> System.out.println(Slow.value));
    Thread daemon = new Thread(() -> pause(100_000), "daemon");
    daemon.setDaemon(true);
    daemon.setPriority(9);
    daemon.start();
    start("re-locks", () -> { synchronized (relocked) { relocked.wait(); } });
    synchronized (relocked) {
      relocked.notify();
      LockSupport.park(relocked);
    }
  }
}
