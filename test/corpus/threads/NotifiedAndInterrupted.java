/**
 * JLS 17.2.4: of two waiters one is notified, and one is interrupted. The notified one may find itself interrupted too; the
 * notification is never lost: at least one of both returns normally, or the interrupt came first and the other one is notified.
 */
public class NotifiedAndInterrupted {
  static final Object lock = new Object();
  static int woken;

  static synchronized void woke() {
    woken++;
  }

  public static void main(String[] args) throws InterruptedException {
    Runnable waiter = () -> {
      try {
        lock.wait();
        woke();
      } catch (InterruptedException e) {
        return;
      }
    };
    Thread[] waiters = new Thread[2];
    synchronized (lock) {
      for (int i = 0; i < 2; i++) {
        waiters[i] = new Thread(() -> {
          synchronized (lock) {
            waiter.run();
          }
        });
        waiters[i].start();
        while (waiters[i].getState() != Thread.State.WAITING) lock.wait(1);
      }
      Thread interrupter = new Thread(waiters[0]::interrupt);
      interrupter.start();
      lock.notify();
      interrupter.join();
      lock.wait(1);
    }
    synchronized (lock) {
      System.out.print(woken);
    }
    waiters[1].interrupt();
    waiters[0].join();
    waiters[1].join();
  }
}

// expect outcomes: 1
