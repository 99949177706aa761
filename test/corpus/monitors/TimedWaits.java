/** wait with a limit: time, notification or interrupt; a guarded wait with a deadline. */
public class TimedWaits {
  private boolean ready;

  synchronized void ready() {
    ready = true;
    notifyAll();
  }

  /** The loop of the textbooks: what is left of the limit is computed anew after every wake-up. */
  synchronized boolean await(long millis) throws InterruptedException {
    long deadline = System.nanoTime() + millis * 1_000_000;
    while (!ready) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left <= 0) return false;
      wait(left);
    }
    return true;
  }

  synchronized void wake() {
    notifyAll();
  }

  public static void main(String[] args) throws InterruptedException {
    TimedWaits gate = new TimedWaits();
    long before = System.nanoTime();
    System.out.println("closed: " + gate.await(100));
    System.out.println("at least 99 ms: " + (System.nanoTime() - before >= 99_000_000));
    Thread noise = new Thread(() -> {
      for (int i = 0; i < 3; i++) {
        gate.wake();
        try {
          Thread.sleep(20);
        } catch (InterruptedException e) {
          return;
        }
      }
    });
    noise.start();
    before = System.nanoTime();
    System.out.println("woken for nothing: " + gate.await(100) + ", at least 99 ms: " + (System.nanoTime() - before >= 99_000_000));
    noise.join();
    Thread opener = new Thread(() -> {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        return;
      }
      gate.ready();
    });
    opener.start();
    System.out.println("opened: " + gate.await(60_000));
    System.out.println("open: " + gate.await(0));
    Thread waiter = new Thread(() -> {
      synchronized (opener) {
        try {
          opener.wait(60_000);
          System.out.println("never");
        } catch (InterruptedException e) {
          System.out.println("interrupted, " + e.getMessage() + ", flag " + Thread.currentThread().isInterrupted());
        }
      }
    });
    waiter.start();
    while (waiter.getState() != Thread.State.TIMED_WAITING) Thread.sleep(1);
    waiter.interrupt();
    waiter.join();
  }
}

// expect: closed: false
// expect: at least 99 ms: true
// expect: woken for nothing: false, at least 99 ms: true
// expect: opened: true
// expect: open: true
// expect: interrupted, null, flag false
