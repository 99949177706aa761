import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The unisex bathroom (Art of Multiprocessor Programming, exercise): never both kinds at once. */
public class UnisexBathroom {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition free = lock.newCondition();
  private int inside;
  private String kind;
  private int entries;

  void enter(String mine) {
    lock.lock();
    try {
      while (inside > 0 && !kind.equals(mine)) free.awaitUninterruptibly();
      kind = mine;
      inside++;
      entries++;
    } finally {
      lock.unlock();
    }
  }

  void leave(String mine) {
    lock.lock();
    try {
      if (!mine.equals(kind)) throw new AssertionError(mine + " met " + kind);
      if (--inside == 0) free.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    UnisexBathroom room = new UnisexBathroom();
    Thread[] threads = new Thread[6];
    for (int i = 0; i < threads.length; i++) {
      String mine = i % 2 == 0 ? "female" : "male";
      threads[i] = new Thread(() -> {
        for (int k = 0; k < 3; k++) {
          room.enter(mine);
          Thread.yield();
          room.leave(mine);
        }
      });
      threads[i].start();
    }
    for (Thread each : threads) each.join();
    System.out.println(room.entries + " entries, " + room.inside + " inside, waiters " + room.lock.hasQueuedThreads());
  }
}

// expect: 18 entries, 0 inside, waiters false
