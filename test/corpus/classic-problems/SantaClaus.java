import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** Santa Claus (Trono 1994): woken by all nine reindeer or by three elves; reindeer first. */
public class SantaClaus {
  static final Semaphore santa = new Semaphore(0);
  static final Semaphore harnessed = new Semaphore(0);
  static final Semaphore helped = new Semaphore(0);
  static final Semaphore elfTurn = new Semaphore(3, true);
  static final Object mutex = new Object();
  static int reindeer;
  static int elves;
  static int deliveries;
  static int consultations;

  static void santa() {
    while (deliveries < 1 || consultations < 2) {
      santa.acquireUninterruptibly();
      synchronized (mutex) {
        if (reindeer == 9) {
          reindeer = 0;
          deliveries++;
          harnessed.release(9);
        } else if (elves == 3) {
          elves = 0;
          consultations++;
          helped.release(3);
        }
      }
    }
  }

  static void reindeer() {
    synchronized (mutex) {
      if (++reindeer == 9) santa.release();
    }
    harnessed.acquireUninterruptibly();
  }

  static void elf() {
    elfTurn.acquireUninterruptibly();
    synchronized (mutex) {
      if (++elves == 3) santa.release();
    }
    helped.acquireUninterruptibly();
    elfTurn.release();
  }

  public static void main(String[] args) throws InterruptedException {
    CountDownLatch home = new CountDownLatch(15);
    for (int i = 0; i < 9; i++) {
      new Thread(() -> {
        reindeer();
        home.countDown();
      }, "reindeer " + i).start();
    }
    for (int i = 0; i < 6; i++) {
      new Thread(() -> {
        elf();
        home.countDown();
      }, "elf " + i).start();
    }
    Thread santa = new Thread(SantaClaus::santa, "Santa");
    santa.start();
    home.await();
    santa.join();
    System.out.println("deliveries " + deliveries + ", consultations " + consultations);
  }
}

// expect: deliveries 1, consultations 2
