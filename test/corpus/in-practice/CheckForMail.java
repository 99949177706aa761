import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Java Concurrency in Practice 7.2.4 and 7.2.5: a private executor of one call; an executor that knows what was cut off. */
public class CheckForMail {
  static boolean checkMail(Set<String> hosts, long timeout, TimeUnit unit) throws InterruptedException {
    ExecutorService exec = Executors.newCachedThreadPool();
    final AtomicBoolean hasNewMail = new AtomicBoolean(false);
    try {
      for (final String host : hosts) {
        exec.execute(() -> {
          if (host.startsWith("full")) hasNewMail.set(true);
        });
      }
    } finally {
      exec.shutdown();
      exec.awaitTermination(timeout, unit);
    }
    return hasNewMail.get();
  }

  static class Tracking {
    private final ExecutorService exec = Executors.newSingleThreadExecutor();
    private final Set<String> cancelledAtShutdown = new ConcurrentSkipListSet<>();

    void execute(final String name, final Runnable runnable) {
      exec.execute(() -> {
        try {
          runnable.run();
        } finally {
          if (exec.isShutdown() && Thread.currentThread().isInterrupted()) cancelledAtShutdown.add(name);
        }
      });
    }
  }

  public static void main(String[] args) throws InterruptedException {
    System.out.println(checkMail(Set.of("empty.org", "full.org"), 1, TimeUnit.SECONDS));
    System.out.println(checkMail(Set.of("empty.org"), 1, TimeUnit.SECONDS));

    Tracking tracking = new Tracking();
    tracking.execute("quick", () -> System.out.println("quick"));
    tracking.execute("slow", () -> {
      try {
        Thread.sleep(100_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    tracking.execute("late", () -> System.out.println("never"));
    Thread.sleep(200);
    System.out.println(tracking.exec.shutdownNow().size() + " not begun");
    System.out.println(tracking.exec.awaitTermination(1, TimeUnit.SECONDS) + " " + tracking.cancelledAtShutdown);
  }
}

// expect: true
// expect: false
// expect: quick
// expect: 1 not begun
// expect: true [slow]
