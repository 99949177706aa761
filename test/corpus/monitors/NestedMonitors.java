/** wait releases its own monitor, at whatever depth, and no other one. */
public class NestedMonitors {
  static final Object outer = new Object();
  static final Object inner = new Object();

  static void deep(int depth) throws InterruptedException {
    synchronized (inner) {
      if (depth > 0) deep(depth - 1);
      else inner.wait();
    }
  }

  static boolean free(Object monitor) throws InterruptedException {
    boolean[] entered = new boolean[1];
    Thread probe = new Thread(() -> {
      synchronized (monitor) {
        entered[0] = true;
      }
    });
    probe.setDaemon(true);
    probe.start();
    probe.join(200);
    return probe.getState() == Thread.State.TERMINATED && entered[0];
  }

  public static void main(String[] args) throws InterruptedException {
    Thread waiter = new Thread(() -> {
      try {
        synchronized (outer) {
          deep(5);
          System.out.println("woken, owner again: " + Thread.holdsLock(inner) + " " + Thread.holdsLock(outer));
        }
        System.out.println("after: " + Thread.holdsLock(inner) + " " + Thread.holdsLock(outer));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    waiter.start();
    while (waiter.getState() != Thread.State.WAITING) Thread.sleep(1);
    System.out.println("inner free: " + free(inner));
    System.out.println("outer free: " + free(outer));
    synchronized (inner) {
      inner.notify();
    }
    waiter.join();
  }
}

// expect: inner free: true
// expect: outer free: false
// expect: woken, owner again: false true
// expect: after: false false
