import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Beeps at a fixed rate and with a fixed delay, cancelled by another task; a beep that fails is the last one. */
public class Heartbeats {
  public static void main(String[] args) throws Exception {
    ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
    AtomicInteger beeps = new AtomicInteger();
    ScheduledFuture<?> handle = scheduler.scheduleAtFixedRate(() -> System.out.println("beep " + beeps.incrementAndGet()), 100, 200, TimeUnit.MILLISECONDS);
    scheduler.schedule(() -> handle.cancel(true), 600, TimeUnit.MILLISECONDS);
    try {
      handle.get();
    } catch (CancellationException e) {
      System.out.println(e + " " + handle.isDone());
    }
    AtomicInteger tries = new AtomicInteger();
    ScheduledFuture<?> failing = scheduler.scheduleWithFixedDelay(() -> {
      if (tries.incrementAndGet() == 3) throw new IllegalStateException("no pulse");
    }, 0, 10, TimeUnit.MILLISECONDS);
    try {
      failing.get();
    } catch (java.util.concurrent.ExecutionException e) {
      System.out.println(e.getMessage() + " after " + tries);
    }
    ScheduledFuture<String> once = scheduler.schedule(() -> "value", 50, TimeUnit.MILLISECONDS);
    System.out.println(once.getDelay(TimeUnit.MILLISECONDS) <= 50);
    System.out.println(once.get() + " " + (once.getDelay(TimeUnit.NANOSECONDS) <= 0));
    for (long period : new long[] {0, -1}) {
      try {
        scheduler.scheduleAtFixedRate(() -> {}, 0, period, TimeUnit.SECONDS);
      } catch (IllegalArgumentException e) {
        System.out.println(e);
      }
    }
    scheduler.schedule(() -> System.out.println("delayed tasks run after shutdown"), 100, TimeUnit.MILLISECONDS);
    ScheduledFuture<?> periodic = scheduler.scheduleAtFixedRate(() -> System.out.println("periodic ones do not"), 50, 50, TimeUnit.MILLISECONDS);
    scheduler.shutdown();
    System.out.println(scheduler.awaitTermination(1, TimeUnit.SECONDS) + " " + periodic.isCancelled());

    ScheduledThreadPoolExecutor strict = new ScheduledThreadPoolExecutor(1);
    strict.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    strict.setRemoveOnCancelPolicy(true);
    ScheduledFuture<?> removed = strict.schedule(() -> {}, 1, TimeUnit.DAYS);
    strict.schedule(() -> System.out.println("never"), 1, TimeUnit.DAYS);
    System.out.println(strict.getQueue().size());
    removed.cancel(false);
    System.out.println(strict.getQueue().size());
    strict.shutdown();
    System.out.println(strict.awaitTermination(1, TimeUnit.SECONDS) + " " + strict.getQueue().size());
  }
}

// expect: beep 1
// expect: beep 2
// expect: beep 3
// expect: java.util.concurrent.CancellationException true
// expect: java.lang.IllegalStateException: no pulse after 3
// expect: true
// expect: value true
// expect: java.lang.IllegalArgumentException
// expect: java.lang.IllegalArgumentException
// expect: delayed tasks run after shutdown
// expect: true true
// expect: 2
// expect: 1
// expect: true 0
