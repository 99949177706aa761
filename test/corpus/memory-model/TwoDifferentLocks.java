/** A counter guarded by two locks is guarded by none. */
public class TwoDifferentLocks {
  static int count;

  static synchronized void increment() {
    count++;
  }

  synchronized void incrementToo() {
    count++;
  }

  public static void main(String[] args) throws InterruptedException {
    Thread other = new Thread(TwoDifferentLocks::increment);
    other.start();
    new TwoDifferentLocks().incrementToo();
    other.join();
    System.out.print(count);
  }
}

// expect outcomes: 1 | 2
// expect race: TwoDifferentLocks.count
