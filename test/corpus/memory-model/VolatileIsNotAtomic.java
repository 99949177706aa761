/** volatile++ is a read and a write: updates are lost, though there is no data race. */
public class VolatileIsNotAtomic {
  static volatile int count;

  public static void main(String[] args) throws InterruptedException {
    Thread[] threads = new Thread[2];
    for (int i = 0; i < 2; i++) {
      threads[i] = new Thread(() -> {
        for (int k = 0; k < 2; k++) count++;
      });
      threads[i].start();
    }
    for (Thread each : threads) each.join();
    System.out.print(count);
  }
}

// expect outcomes: 2 | 3 | 4
// expect race: none
