/** A thread that waits until another has initialised a class is RUNNABLE, says the JVM. */
public class WaitingForAClass {
  static volatile int seen;

  static class Slow {
    static final int ready = prepare();

    static int prepare() {
      try {
        Thread.sleep(1000);
      } catch (InterruptedException e) {
        return -1;
      }
      return 7;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Thread first = new Thread(() -> seen += Slow.ready);
    first.start();
    Thread.sleep(200);
    Thread second = new Thread(() -> seen += Slow.ready);
    second.start();
    Thread.sleep(200);
    System.out.println(first.getState() + " " + second.getState());
    first.join();
    second.join();
  }
}

// expect: TIMED_WAITING RUNNABLE
