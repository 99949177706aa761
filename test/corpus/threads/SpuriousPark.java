import java.util.concurrent.locks.LockSupport;

/** LockSupport.park may return for no reason; the permit is then still to come. */
public class SpuriousPark {
  static volatile boolean given;

  public static void main(String[] args) throws InterruptedException {
    Thread parked = new Thread(() -> {
      LockSupport.park();
      System.out.println(given);
    });
    parked.start();
    given = true;
    LockSupport.unpark(parked);
    parked.join();
  }
}

// with: spurious
// expect outcomes: true\n | false\n
