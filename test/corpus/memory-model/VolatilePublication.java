/** A volatile flag publishes what was written before it, and no more than that. */
public class VolatilePublication {
  static int before;
  static int after;
  static volatile boolean ready;

  public static void main(String[] args) throws InterruptedException {
    Thread writer = new Thread(() -> {
      before = 1;
      ready = true;
      after = 2;
    });
    writer.start();
    if (ready) System.out.print(before);
    else System.out.print("-");
    writer.join();
    System.out.print(after);
  }
}

// expect outcomes: -2 | 12
// expect race: none
