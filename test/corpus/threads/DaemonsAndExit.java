import java.util.concurrent.CountDownLatch;

/** A process ends with its last user thread: daemons stop where they are, no finally, hooks run first. */
public class DaemonsAndExit {
  public static void main(String[] args) throws InterruptedException {
    CountDownLatch ready = new CountDownLatch(2);
    Thread daemon = new Thread(() -> {
      try {
        ready.countDown();
        Thread.sleep(600_000);
      } catch (InterruptedException e) {
        System.out.println("never interrupted");
      } finally {
        System.out.println("never finally");
      }
    });
    daemon.setDaemon(true);
    daemon.start();
    Thread childOfDaemon = new Thread(() -> {
      Thread inherits = new Thread(() -> {});
      System.out.println("a child of a daemon is one: " + inherits.isDaemon());
      ready.countDown();
    });
    childOfDaemon.setDaemon(true);
    childOfDaemon.start();
    ready.await();
    Thread hook = new Thread(() -> System.out.println("hook, daemon alive: " + daemon.isAlive()));
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Thread unneeded = new Thread(() -> System.out.println("removed hook"));
    Runtime.getRuntime().addShutdownHook(unneeded);
    System.out.println(Runtime.getRuntime().removeShutdownHook(unneeded) + " " + Runtime.getRuntime().removeShutdownHook(unneeded));
    Thread user = new Thread(() -> {
      try {
        Thread.sleep(100);
        System.out.println("the user thread outlives main");
      } catch (InterruptedException e) {
        System.out.println("never");
      }
    });
    user.start();
    System.out.println("main ends");
  }
}

// expect: a child of a daemon is one: true
// expect: Hook previously registered
// expect: true false
// expect: main ends
// expect: the user thread outlives main
// expect: hook, daemon alive: true
