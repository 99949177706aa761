/** The process ends with its last ordinary thread: a daemon is cut off, and its finally does not run. */
public class DaemonsAreCutOff {
  public static void main(String[] args) throws InterruptedException {
    Thread daemon = new Thread(() -> {
      try {
        Thread.sleep(60_000);
        System.out.println("never: slept");
      } catch (InterruptedException e) {
        System.out.println("never: interrupted");
      } finally {
        System.out.println("never: finally");
      }
    });
    daemon.setDaemon(true);
    daemon.start();
    Thread last = new Thread(() -> {
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        return;
      }
      System.out.println("last ordinary thread ends; the daemon is " + daemon.getState());
    });
    last.start();
    System.out.println("main ends");
  }
}

// expect: main ends
// expect: last ordinary thread ends; the daemon is TIMED_WAITING
// expect exit: 0
