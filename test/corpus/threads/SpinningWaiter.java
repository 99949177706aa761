/** Virtual time goes on although a thread spins: the sleeper wakes, and a loop that looks at the clock ends. */
public class SpinningWaiter {
  static volatile boolean stop;

  public static void main(String[] args) {
    new Thread(() -> {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        return;
      }
      stop = true;
    }).start();
    while (!stop) Thread.onSpinWait();
    System.out.println("stopped");
    long start = System.currentTimeMillis();
    while (System.currentTimeMillis() - start < 20) Thread.onSpinWait();
    System.out.println("over");
  }
}

// expect: stopped
// expect: over
