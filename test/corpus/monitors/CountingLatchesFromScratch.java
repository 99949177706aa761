/** A latch, a cyclic barrier and a counting semaphore from nothing but a monitor. */
public class CountingLatchesFromScratch {
  static class Latch {
    private int count;

    Latch(int count) {
      this.count = count;
    }

    synchronized void countDown() {
      if (count > 0 && --count == 0) notifyAll();
    }

    synchronized void await() throws InterruptedException {
      while (count > 0) wait();
    }
  }

  static class Barrier {
    private final int parties;
    private int waiting;
    private long generation;

    Barrier(int parties) {
      this.parties = parties;
    }

    synchronized int await() throws InterruptedException {
      long mine = generation;
      int arrival = parties - 1 - waiting;
      if (++waiting == parties) {
        waiting = 0;
        generation++;
        notifyAll();
      } else {
        while (mine == generation) wait();
      }
      return arrival;
    }
  }

  static class Permits {
    private int permits;

    Permits(int permits) {
      this.permits = permits;
    }

    synchronized void acquire() throws InterruptedException {
      while (permits == 0) wait();
      permits--;
    }

    synchronized void release() {
      permits++;
      notify();
    }
  }

  static int inside;
  static int most;
  static int last;

  public static void main(String[] args) throws InterruptedException {
    Latch start = new Latch(1);
    Latch end = new Latch(3);
    Barrier barrier = new Barrier(3);
    Permits two = new Permits(2);
    Object count = new Object();
    for (int i = 0; i < 3; i++) {
      new Thread(() -> {
        try {
          start.await();
          for (int round = 0; round < 4; round++) {
            two.acquire();
            synchronized (count) {
              most = Math.max(most, ++inside);
            }
            synchronized (count) {
              inside--;
            }
            two.release();
            if (barrier.await() == 0) {
              synchronized (count) {
                last++;
              }
            }
          }
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
        end.countDown();
      }).start();
    }
    start.countDown();
    end.await();
    System.out.println("at most two: " + (most <= 2) + ", rounds: " + last);
  }
}

// expect: at most two: true, rounds: 4
