/** join with a limit returns either way; only the state tells which; joining oneself, the unstarted, the finished. */
public class JoinWithTimeout {
  public static void main(String[] args) throws InterruptedException {
    Object never = new Object();
    Thread slow = new Thread(() -> {
      synchronized (never) {
        try {
          never.wait();
        } catch (InterruptedException e) {
          System.out.println("slow is interrupted");
        }
      }
    }, "slow");
    slow.start();
    slow.join(50);
    System.out.println("after join(50): alive " + slow.isAlive());
    slow.join(1, 500_000);
    System.out.println("after join(1, 500000): alive " + slow.isAlive());
    Thread.currentThread().join(20);
    System.out.println("joined myself for a while");
    Thread unstarted = new Thread(() -> {});
    unstarted.join();
    unstarted.join(10);
    System.out.println("unstarted: " + unstarted.isAlive());
    for (long millis : new long[] {-1, Long.MIN_VALUE}) {
      try {
        slow.join(millis);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    try {
      slow.join(0, 1_000_000);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      Thread.sleep(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Thread main = Thread.currentThread();
    Thread interrupter = new Thread(main::interrupt);
    interrupter.start();
    try {
      slow.join(60_000);
      System.out.println("never");
    } catch (InterruptedException e) {
      System.out.println("interrupted: " + e.getMessage() + ", slow still alive " + slow.isAlive());
    }
    interrupter.join();
    slow.interrupt();
    slow.join();
    slow.join(1000);
    System.out.println(slow.getState());
  }
}

// expect: after join(50): alive true
// expect: after join(1, 500000): alive true
// expect: joined myself for a while
// expect: unstarted: false
// expect: timeout value is negative
// expect: timeout value is negative
// expect: nanosecond timeout value out of range
// expect: timeout value is negative
// expect: interrupted: null, slow still alive true
// expect: slow is interrupted
// expect: TERMINATED
