import java.util.concurrent.CountDownLatch;

/** Two virtual threads wait inside of synchronized and keep both carriers; the one that would let them go gets none. */
public class PinnedDeadEnd {
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

// expect deadlock
// expect outcomes: done\n | deadlock
