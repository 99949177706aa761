import java.util.concurrent.locks.LockSupport;

/** LockSupport: at most one permit, given before or while parked; blockers; interrupts; a FIFO mutex from its documentation. */
public class ParkingPermits {
  static class FIFOMutex {
    private final java.util.concurrent.atomic.AtomicBoolean locked = new java.util.concurrent.atomic.AtomicBoolean(false);
    private final java.util.Queue<Thread> waiters = new java.util.concurrent.ConcurrentLinkedQueue<>();

    void lock() {
      boolean wasInterrupted = false;
      waiters.add(Thread.currentThread());
      while (waiters.peek() != Thread.currentThread() || !locked.compareAndSet(false, true)) {
        LockSupport.park(this);
        if (Thread.interrupted()) wasInterrupted = true;
      }
      waiters.remove();
      if (wasInterrupted) Thread.currentThread().interrupt();
    }

    void unlock() {
      locked.set(false);
      LockSupport.unpark(waiters.peek());
    }
  }

  static int count;

  public static void main(String[] args) throws InterruptedException {
    LockSupport.unpark(Thread.currentThread());
    LockSupport.unpark(Thread.currentThread());
    LockSupport.park();
    System.out.println("one permit was there");
    long before = System.nanoTime();
    LockSupport.parkNanos(20_000_000);
    System.out.println("not two: " + (System.nanoTime() - before >= 19_000_000));
    LockSupport.parkNanos(0);
    LockSupport.parkNanos(-5);
    LockSupport.parkUntil(0);
    LockSupport.unpark(null);
    LockSupport.unpark(new Thread(() -> {}));
    System.out.println("no wait at all");
    Object blocker = new Object() {
      @Override
      public String toString() {
        return "the blocker";
      }
    };
    Thread parked = new Thread(() -> {
      LockSupport.park(blocker);
      System.out.println("unparked, blocker " + LockSupport.getBlocker(Thread.currentThread()));
      Thread.currentThread().interrupt();
      LockSupport.park();
      LockSupport.parkNanos(blocker, 1_000_000_000_000L);
      System.out.println("an interrupted thread does not park: " + Thread.interrupted());
    });
    parked.start();
    while (parked.getState() != Thread.State.WAITING) Thread.sleep(1);
    System.out.println(LockSupport.getBlocker(parked));
    LockSupport.unpark(parked);
    parked.join();
    FIFOMutex mutex = new FIFOMutex();
    Thread[] threads = new Thread[3];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(() -> {
        for (int k = 0; k < 5; k++) {
          mutex.lock();
          count++;
          mutex.unlock();
        }
      });
      threads[i].start();
    }
    for (Thread each : threads) each.join();
    System.out.println(count);
    try {
      LockSupport.getBlocker(null);
    } catch (NullPointerException e) {
      System.out.println("getBlocker(null)");
    }
  }
}

// expect: one permit was there
// expect: not two: true
// expect: no wait at all
// expect: the blocker
// expect: unparked, blocker null
// expect: an interrupted thread does not park: true
// expect: 15
// expect: getBlocker(null)
