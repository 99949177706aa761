/** notify wakes any one of two waiters: both outcomes are found. */
public class WhichWaiter {
  static int arrived;

  public static void main(String[] args) throws InterruptedException {
    Object lock = new Object();
    for (String name : new String[] {"a", "b"}) {
      Thread waiter = new Thread(() -> {
        synchronized (lock) {
          arrived++;
          lock.notifyAll();
          try {
            lock.wait();
          } catch (InterruptedException e) {
            return;
          }
          System.out.println(name);
          System.exit(0);
        }
      });
      waiter.setDaemon(true);
      waiter.start();
    }
    synchronized (lock) {
      while (arrived < 2) lock.wait(1000);
      lock.notify();
    }
    Thread.sleep(10);
  }
}

// expect outcomes: a\n | b\n
