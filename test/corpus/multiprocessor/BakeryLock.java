import java.util.concurrent.atomic.AtomicIntegerArray;

/** The Art of Multiprocessor Programming 2.6: Lamport's bakery; the lower ticket goes first, ties by number. */
public class BakeryLock {
  private final AtomicIntegerArray flag;
  private final AtomicIntegerArray label;

  BakeryLock(int n) {
    flag = new AtomicIntegerArray(n);
    label = new AtomicIntegerArray(n);
  }

  void lock(int me) {
    flag.set(me, 1);
    int max = 0;
    for (int k = 0; k < label.length(); k++) max = Math.max(max, label.get(k));
    label.set(me, max + 1);
    flag.set(me, 2);
    for (int k = 0; k < label.length(); k++) {
      if (k == me) continue;
      while (flag.get(k) == 1) Thread.yield();
      while (flag.get(k) != 0 && (label.get(k) < label.get(me) || label.get(k) == label.get(me) && k < me)) Thread.yield();
    }
  }

  void unlock(int me) {
    flag.set(me, 0);
  }

  static int shared;

  public static void main(String[] args) throws InterruptedException {
    BakeryLock bakery = new BakeryLock(3);
    Thread[] threads = new Thread[3];
    for (int i = 0; i < threads.length; i++) {
      int me = i;
      threads[i] = new Thread(() -> {
        for (int k = 0; k < 5; k++) {
          bakery.lock(me);
          int seen = shared;
          shared = seen + 1;
          bakery.unlock(me);
        }
      });
      threads[i].start();
    }
    for (Thread each : threads) each.join();
    System.out.println(shared + " " + bakery.flag);
  }
}

// expect: 15 [0, 0, 0]
