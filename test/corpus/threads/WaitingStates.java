import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** WAITING: wait, join and park, and everything that parks: a contended ReentrantLock is not BLOCKED. */
public class WaitingStates {
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
    show("wait", () -> {
      synchronized (monitor) {
        monitor.wait();
      }
    });
    show("join", () -> self.join());
    show("park", () -> LockSupport.park());
    show("lock", () -> lock.lock());
    show("lockInterruptibly", () -> lock.lockInterruptibly());
    show("await", () -> {
      ReentrantLock own = new ReentrantLock();
      own.lock();
      own.newCondition().await();
    });
    show("acquire", () -> new Semaphore(0).acquire());
    show("latch", () -> new CountDownLatch(1).await());
  }
}

// expect: wait: WAITING
// expect: join: WAITING
// expect: park: WAITING
// expect: lock: WAITING
// expect: lockInterruptibly: WAITING
// expect: await: WAITING
// expect: acquire: WAITING
// expect: latch: WAITING
