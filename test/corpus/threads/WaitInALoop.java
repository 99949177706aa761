/** A while around wait does not mind spurious wake-ups. */
public class WaitInALoop {
  static boolean ready;

  public static void main(String[] args) throws InterruptedException {
    Object lock = new Object();
    Thread waiter = new Thread(() -> {
      synchronized (lock) {
        try {
          while (!ready) lock.wait();
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
// expect outcomes: ready true\n
