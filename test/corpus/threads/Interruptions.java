import java.util.concurrent.locks.LockSupport;

/** What an interrupt does to a thread that waits, and to one that is about to; which of them clear the flag. */
public class Interruptions {
  static final Object lock = new Object();

  static void interruptWhileItWaits(String name, Runnable body) throws InterruptedException {
    Thread thread = new Thread(body, name);
    thread.start();
    Thread.sleep(200);
    thread.interrupt();
    thread.join();
  }

  static void report(String what) {
    System.out.println(what + ", flag " + Thread.currentThread().isInterrupted());
  }

  public static void main(String[] args) throws InterruptedException {
    interruptWhileItWaits("sleep", () -> {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        report("during sleep: " + e.getMessage());
      }
    });
    interruptWhileItWaits("wait", () -> {
      synchronized (lock) {
        try {
          lock.wait();
        } catch (InterruptedException e) {
          report("during wait: " + e.getMessage() + ", owner " + Thread.holdsLock(lock));
        }
      }
    });
    interruptWhileItWaits("park", () -> {
      LockSupport.park();
      report("during park: returns");
    });

    Thread.currentThread().interrupt();
    synchronized (lock) {
      try {
        lock.wait(60_000);
      } catch (InterruptedException e) {
        report("before wait: throws at once");
      }
    }
    Thread.currentThread().interrupt();
    LockSupport.park();
    report("before park: returns at once");
    System.out.println("twice: " + Thread.interrupted() + " " + Thread.interrupted());
  }
}

// expect: during sleep: sleep interrupted, flag false
// expect: during wait: null, owner true, flag false
// expect: during park: returns, flag true
// expect: before wait: throws at once, flag false
// expect: before park: returns at once, flag true
// expect: twice: true false
