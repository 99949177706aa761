/** In JDK 21 Object.wait keeps the carrier too, but a spare one takes its place: the notifier runs although both are taken. */
public class WaitHasASpare {
  static final Object lock = new Object();
  static boolean open;

  public static void main(String[] args) throws InterruptedException {
    Runnable waiter = () -> {
      synchronized (lock) {
        try {
          while (!open) lock.wait();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    };
    Thread a = Thread.ofVirtual().start(waiter);
    Thread b = Thread.ofVirtual().start(waiter);
    Thread opener = Thread.ofVirtual().start(() -> {
      synchronized (lock) {
        open = true;
        lock.notifyAll();
      }
    });
    a.join();
    b.join();
    opener.join();
    System.out.println("done");
  }
}

// with: virtualCarriers=1
// expect outcomes: done\n
