import java.util.concurrent.CountDownLatch;

/** Since JDK 24 waiting inside of synchronized gives the carrier back. */
public class NotPinned {
  public static void main(String[] args) throws InterruptedException {
    CountDownLatch latch = new CountDownLatch(1);
    Runnable waiter = () -> {
      synchronized (new Object()) {
        try {
          latch.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    };
    Thread a = Thread.ofVirtual().name("a").start(waiter);
    Thread b = Thread.ofVirtual().name("b").start(waiter);
    Thread opener = Thread.ofVirtual().name("opener").start(latch::countDown);
    a.join();
    b.join();
    opener.join();
    System.out.println("done");
  }
}

// with: pinning=jdk24
// expect outcomes: done\n
