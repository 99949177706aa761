/** The flag is looked at before the lock is taken: the notification can come too early. */
public class LostNotify {
  private volatile boolean ready;

  void await() throws InterruptedException {
    if (!ready) {
      synchronized (this) {
        wait();
      }
    }
  }

  synchronized void signal() {
    ready = true;
    notify();
  }

  public static void main(String[] args) throws InterruptedException {
    LostNotify shared = new LostNotify();
    Thread waiter = new Thread(() -> {
      try {
        shared.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    waiter.start();
    shared.signal();
    waiter.join();
    System.out.println("over");
  }
}

// expect deadlock
// expect outcomes: over\n | deadlock
