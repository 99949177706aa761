import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/** The Art of Multiprocessor Programming 7.2 to 7.5: TAS, TTAS, back-off and array locks, all as java.util.concurrent.locks.Lock. */
public class SpinLocks {
  abstract static class SpinLock implements Lock {
    public Condition newCondition() {
      throw new UnsupportedOperationException();
    }

    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
      throw new UnsupportedOperationException();
    }

    public boolean tryLock() {
      throw new UnsupportedOperationException();
    }

    public void lockInterruptibly() throws InterruptedException {
      throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
      return getClass().getSimpleName();
    }
  }

  static class TASLock extends SpinLock {
    AtomicBoolean state = new AtomicBoolean(false);

    public void lock() {
      while (state.getAndSet(true)) Thread.yield();
    }

    public void unlock() {
      state.set(false);
    }
  }

  static class TTASLock extends SpinLock {
    AtomicBoolean state = new AtomicBoolean(false);

    public void lock() {
      while (true) {
        while (state.get()) Thread.yield();
        if (!state.getAndSet(true)) return;
      }
    }

    public void unlock() {
      state.set(false);
    }
  }

  static class BackoffLock extends SpinLock {
    private final AtomicBoolean state = new AtomicBoolean(false);

    public void lock() {
      int limit = 1;
      while (true) {
        while (state.get()) Thread.yield();
        if (!state.getAndSet(true)) return;
        try {
          Thread.sleep(ThreadLocalRandom.current().nextInt(limit));
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        limit = Math.min(8, 2 * limit);
      }
    }

    public void unlock() {
      state.set(false);
    }
  }

  static class ALock extends SpinLock {
    private final ThreadLocal<Integer> mySlotIndex = ThreadLocal.withInitial(() -> 0);
    private final AtomicInteger tail = new AtomicInteger(0);
    private final AtomicBoolean[] flag;

    ALock(int capacity) {
      flag = new AtomicBoolean[capacity];
      for (int i = 0; i < capacity; i++) flag[i] = new AtomicBoolean(i == 0);
    }

    public void lock() {
      int slot = tail.getAndIncrement() % flag.length;
      mySlotIndex.set(slot);
      while (!flag[slot].get()) Thread.yield();
    }

    public void unlock() {
      int slot = mySlotIndex.get();
      flag[slot].set(false);
      flag[(slot + 1) % flag.length].set(true);
    }
  }

  static class TicketLock extends SpinLock {
    private final AtomicInteger next = new AtomicInteger();
    private volatile int serving;

    public void lock() {
      int mine = next.getAndIncrement();
      while (serving != mine) Thread.yield();
    }

    public void unlock() {
      serving++;
    }
  }

  static int counter;

  public static void main(String[] args) throws InterruptedException {
    for (Lock lock : new Lock[] {new TASLock(), new TTASLock(), new BackoffLock(), new ALock(4), new TicketLock()}) {
      counter = 0;
      Thread[] threads = new Thread[4];
      for (int i = 0; i < threads.length; i++) {
        threads[i] = new Thread(() -> {
          for (int k = 0; k < 5; k++) {
            lock.lock();
            try {
              counter++;
            } finally {
              lock.unlock();
            }
          }
        });
      }
      for (Thread t : threads) t.start();
      for (Thread t : threads) t.join();
      System.out.println(lock + " " + counter);
    }
    try {
      new TASLock().newCondition();
    } catch (UnsupportedOperationException e) {
      System.out.println(e);
    }
  }
}

// expect: TASLock 20
// expect: TTASLock 20
// expect: BackoffLock 20
// expect: ALock 20
// expect: TicketLock 20
// expect: java.lang.UnsupportedOperationException
