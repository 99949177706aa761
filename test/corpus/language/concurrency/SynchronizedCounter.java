/** synchronized methods, static and not, and synchronized blocks with every way out. */
public class SynchronizedCounter {
  private int count;
  private static int total;
  private final Object lock = new Object();

  synchronized void increment() {
    count++;
  }

  static synchronized void add() {
    total++;
  }

  int early(int n) {
    synchronized (lock) {
      if (n > 5) return n;
      synchronized (this) {
        for (int i = 0; i < 3; i++) {
          synchronized (SynchronizedCounter.class) {
            if (i == 1) continue;
            if (i == 2) break;
            n += 10;
          }
        }
      }
    }
    return n;
  }

  void failing() {
    synchronized (lock) {
      throw new IllegalStateException("inside");
    }
  }

  public static void main(String[] args) throws InterruptedException {
    SynchronizedCounter c = new SynchronizedCounter();
    Thread[] threads = new Thread[3];
    for (int t = 0; t < threads.length; t++) {
      threads[t] = new Thread(() -> {
        for (int i = 0; i < 4; i++) {
          c.increment();
          add();
        }
      });
      threads[t].start();
    }
    for (Thread t : threads) t.join();
    System.out.println(c.count + " " + total);
    System.out.println(c.early(9) + " " + c.early(1));
    try {
      c.failing();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage() + " " + Thread.holdsLock(c.lock));
    }
    try {
      Object none = null;
      synchronized (none) {
        System.out.println("never");
      }
    } catch (NullPointerException e) {
      System.out.println("NPE");
    }
  }
}

// expect: 12 12
// expect: 9 11
// expect: inside false
// expect: NPE
