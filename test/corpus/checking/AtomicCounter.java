import java.util.concurrent.atomic.AtomicInteger;

/** One visible operation each: two threads, one increment, and main's print. */
public class AtomicCounter {
  public static void main(String[] args) throws InterruptedException {
    AtomicInteger count = new AtomicInteger();
    Thread a = new Thread(count::incrementAndGet);
    Thread b = new Thread(count::incrementAndGet);
    a.start();
    b.start();
    a.join();
    b.join();
    System.out.println(count.get());
  }
}

// expect outcomes: 2\n
// expect race: none
