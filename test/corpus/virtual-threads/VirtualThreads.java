// not compared: needs a JDK 21
import java.util.concurrent.ThreadFactory;

/** What a virtual thread is like: a daemon without a name, of fixed priority, in a group of its own. */
public class VirtualThreads {
  static void refused(String what, Runnable body) {
    try {
      body.run();
      System.out.println(what + ": fine");
    } catch (RuntimeException e) {
      System.out.println(what + ": " + e);
    }
  }

  static String text(Thread thread) {
    return thread.toString().replaceAll("#[0-9]+", "#n").replaceAll("worker-[0-9]+", "worker-k");
  }

  public static void main(String[] args) throws InterruptedException {
    Thread first = Thread.ofVirtual().unstarted(() -> {
      Thread self = Thread.currentThread();
      System.out.println(text(self) + " " + self.isDaemon() + " " + self.getPriority() + " "
          + self.getThreadGroup().getName() + " " + self.isVirtual() + " [" + self.getName() + "]");
    });
    System.out.println(text(first) + " " + first.getState() + " " + first.isAlive());
    first.run();
    first.start();
    first.join();
    System.out.println(text(first) + " " + first.getState() + " " + first.isAlive());

    Thread named = Thread.ofVirtual().name("worker-", 7).start(() -> System.out.println(text(Thread.currentThread())));
    named.join();
    Thread sleeper = Thread.startVirtualThread(() -> {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        System.out.println("interrupted " + Thread.currentThread().isInterrupted());
      }
    });
    Thread.sleep(100);
    System.out.println(text(sleeper) + " " + sleeper.getState());
    sleeper.interrupt();
    sleeper.join();

    refused("not a daemon", () -> named.setDaemon(false));
    refused("a daemon", () -> sleeper.setDaemon(true));
    named.setPriority(9);
    System.out.println(named.getPriority());
    refused("second start", () -> named.start());
    refused("no task", () -> Thread.ofVirtual().start(null));
    refused("negative count", () -> Thread.ofVirtual().name("x", -1));

    ThreadFactory factory = Thread.ofVirtual().name("made-", 0).factory();
    System.out.println(factory.newThread(() -> {}).getName() + " " + factory.newThread(() -> {}).getName());
    System.out.println(Thread.currentThread().isVirtual());
    Thread failing = Thread.ofVirtual().name("failing").unstarted(() -> {
      throw new IllegalStateException("enough");
    });
    failing.start();
    failing.join();
    Thread handled = Thread.ofVirtual().uncaughtExceptionHandler((t, e) -> System.out.println(t.getName() + "! " + e.getMessage()))
        .start(() -> {
          throw new IllegalStateException("handled");
        });
    handled.join();
    Thread child = Thread.ofVirtual().start(() -> {
      Thread platform = new Thread(() -> {}, "child");
      System.out.println(platform.isDaemon() + " " + platform.getPriority() + " " + platform.getThreadGroup().getName());
    });
    child.join();
    Thread.startVirtualThread(() -> {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        System.out.println("never");
      } finally {
        System.out.println("never: finally");
      }
    });
  }
}

// expect: VirtualThread[#n]/new NEW false
// expect: VirtualThread[#n]/runnable@ForkJoinPool-1-worker-k true 5 VirtualThreads true []
// expect: VirtualThread[#n]/terminated TERMINATED false
// expect: VirtualThread[#n,worker-k]/runnable@ForkJoinPool-1-worker-k
// expect: VirtualThread[#n]/timed_waiting TIMED_WAITING
// expect: interrupted false
// expect: not a daemon: java.lang.IllegalArgumentException: 'false' not legal for virtual threads
// expect: a daemon: fine
// expect: 5
// expect: second start: java.lang.IllegalThreadStateException: Already started
// expect: no task: java.lang.NullPointerException
// expect: negative count: java.lang.IllegalArgumentException: 'start' is negative
// expect: made-0 made-1
// expect: false
// expect: ! handled
// expect: true 5 VirtualThreads
// expect error: Exception in thread "failing" java.lang.IllegalStateException: enough
