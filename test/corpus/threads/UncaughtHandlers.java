/** Who is told of an exception that leaves run: the thread's own handler, its group, the default handler, stderr. */
public class UncaughtHandlers {
  static void dies(Thread thread) throws InterruptedException {
    thread.start();
    thread.join();
  }

  static Runnable failing(String why) {
    return () -> {
      throw new IllegalStateException(why);
    };
  }

  public static void main(String[] args) throws InterruptedException {
    Thread own = new Thread(failing("own"), "own");
    own.setUncaughtExceptionHandler((t, e) -> System.out.println(t.getName() + " told its handler: " + e.getMessage()
        + ", state " + t.getState()));
    dies(own);
    System.out.println(own.getUncaughtExceptionHandler() == null);

    ThreadGroup group = new ThreadGroup("group") {
      @Override
      public void uncaughtException(Thread t, Throwable e) {
        System.out.println("the group of " + t.getName() + " heard of " + e);
      }
    };
    Thread grouped = new Thread(group, failing("grouped"), "grouped");
    System.out.println(grouped.getUncaughtExceptionHandler() == group);
    dies(grouped);

    dies(new Thread(failing("nobody"), "nobody"));

    Thread.setDefaultUncaughtExceptionHandler((t, e) -> System.out.println("default handler: " + t.getName() + " " + e.getMessage()));
    dies(new Thread(failing("default"), "default"));
    dies(new Thread(group, failing("grouped again"), "grouped again"));

    Thread twice = new Thread(failing("twice"), "twice");
    twice.setUncaughtExceptionHandler((t, e) -> {
      System.out.println("the handler fails too");
      throw new UnsupportedOperationException();
    });
    dies(twice);
    System.out.println(Thread.getDefaultUncaughtExceptionHandler() != null);
    Thread.setDefaultUncaughtExceptionHandler(null);
    Thread.currentThread().setUncaughtExceptionHandler((t, e) -> System.out.println("main: " + e));
    throw new RuntimeException("last");
  }
}

// expect: own told its handler: own, state RUNNABLE
// expect: true
// expect: true
// expect: the group of grouped heard of java.lang.IllegalStateException: grouped
// expect: default handler: default default
// expect: the group of grouped again heard of java.lang.IllegalStateException: grouped again
// expect: the handler fails too
// expect: true
// expect: main: java.lang.RuntimeException: last
// expect error: Exception in thread "nobody" java.lang.IllegalStateException: nobody
// expect exit: 1
