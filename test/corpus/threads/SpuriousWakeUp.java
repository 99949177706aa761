/** An if around wait trusts that only a notification ends it: a spurious wake-up shows that it must be a while. */
public class SpuriousWakeUp {
  static boolean ready;

  public static void main(String[] args) throws InterruptedException {
    Object lock = new Object();
    Thread waiter = new Thread(() -> {
      synchronized (lock) {
        try {
          if (!ready) lock.wait();
        } catch (InterruptedException e) {
          return;
        }
        System.out.println("ready " + ready);
      }
    });
    waiter.start();
    synchronized (lock) {
      ready = true;
      lock.notify();
    }
    waiter.join();
  }
}

// with: spurious
// expect outcomes: ready true\n | ready false\n
