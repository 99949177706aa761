import java.util.concurrent.atomic.AtomicIntegerArray;

/** The Art of Multiprocessor Programming 2.4: the filter lock lets n threads through n - 1 waiting rooms. */
public class FilterLock {
  private final int n;
  private final AtomicIntegerArray level;
  private final AtomicIntegerArray victim;

  FilterLock(int n) {
    this.n = n;
    level = new AtomicIntegerArray(n);
    victim = new AtomicIntegerArray(n);
  }

  void lock(int me) {
    for (int i = 1; i < n; i++) {
      level.set(me, i);
      victim.set(i, me);
      while (conflict(me, i) && victim.get(i) == me) Thread.yield();
    }
  }

  private boolean conflict(int me, int i) {
    for (int k = 0; k < n; k++) if (k != me && level.get(k) >= i) return true;
    return false;
  }

  void unlock(int me) {
    level.set(me, 0);
  }

  static int inside;
  static int passes;

  public static void main(String[] args) throws InterruptedException {
    int n = 3;
    FilterLock lock = new FilterLock(n);
    Thread[] threads = new Thread[n];
    for (int i = 0; i < n; i++) {
      int me = i;
      threads[i] = new Thread(() -> {
        for (int k = 0; k < 10; k++) {
          lock.lock(me);
          if (++inside != 1) System.out.println("not alone");
          passes++;
          inside--;
          lock.unlock(me);
        }
      });
    }
    for (Thread each : threads) each.start();
    for (Thread each : threads) each.join();
    System.out.println(passes + " " + lock.level);
  }
}

// expect: 30 [0, 0, 0]
