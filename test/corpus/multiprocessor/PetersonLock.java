/** The Art of Multiprocessor Programming 2.3: Peterson's lock keeps two threads apart, by volatile reads and writes only. */
public class PetersonLock {
  static class Lock {
    private volatile boolean flag0;
    private volatile boolean flag1;
    private volatile int victim;

    void lock(int i) {
      if (i == 0) flag0 = true;
      else flag1 = true;
      victim = i;
      while ((i == 0 ? flag1 : flag0) && victim == i) Thread.onSpinWait();
    }

    void unlock(int i) {
      if (i == 0) flag0 = false;
      else flag1 = false;
    }
  }

  static int count;

  public static void main(String[] args) throws InterruptedException {
    Lock lock = new Lock();
    Thread[] threads = new Thread[2];
    for (int i = 0; i < 2; i++) {
      int me = i;
      threads[i] = new Thread(() -> {
        for (int k = 0; k < 50; k++) {
          lock.lock(me);
          count++;
          lock.unlock(me);
        }
      });
      threads[i].start();
    }
    for (Thread each : threads) each.join();
    System.out.println(count);
  }
}

// expect: 100
