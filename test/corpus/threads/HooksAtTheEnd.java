/** Shutdown hooks run when the last ordinary thread has ended, while daemons go on; what is refused. */
public class HooksAtTheEnd {
  public static void main(String[] args) throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    Thread hook = new Thread(() -> {
      System.out.println("the hook runs in " + Thread.currentThread().getName());
      try {
        runtime.addShutdownHook(new Thread());
      } catch (IllegalStateException e) {
        System.out.println("add: " + e.getMessage());
      }
      try {
        runtime.removeShutdownHook(Thread.currentThread());
      } catch (IllegalStateException e) {
        System.out.println("remove: " + e.getMessage());
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        return;
      }
      System.out.println("the hook ends");
    }, "hook");
    runtime.addShutdownHook(hook);
    Thread removed = new Thread(() -> System.out.println("never"));
    runtime.addShutdownHook(removed);
    System.out.println(runtime.removeShutdownHook(removed) + " " + runtime.removeShutdownHook(removed));
    System.out.println(hook.getState());
    try {
      runtime.addShutdownHook(hook);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      runtime.addShutdownHook(Thread.currentThread());
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Thread daemon = new Thread(() -> {
      try {
        Thread.sleep(150);
        System.out.println("the daemon still runs");
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        System.out.println("never");
      } finally {
        System.out.println("never: finally");
      }
    });
    daemon.setDaemon(true);
    daemon.start();
    new Thread(() -> {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        return;
      }
      System.out.println("the last ordinary thread ends");
    }).start();
    System.out.println("main ends");
  }
}

// expect: true false
// expect: NEW
// expect: Hook previously registered
// expect: Hook already running
// expect: main ends
// expect: the last ordinary thread ends
// expect: the hook runs in hook
// expect: add: Shutdown in progress
// expect: remove: Shutdown in progress
// expect: the daemon still runs
// expect: the hook ends
