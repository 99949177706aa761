// expect: tick
// expect: tick
// expect: soon true false
// expect: tick
// expect: true true
// expect: run 1
// expect: run 2
// expect: java.lang.IllegalStateException: no more
// expect: true
// expect: true late
// expect: 1
// expect: true true
/** Delays, fixed rate, fixed delay, cancelling, and what shutdown leaves. */
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Scheduled {
    public static void main(String[] args) throws Exception {
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
        ScheduledFuture<?> rate =
                timer.scheduleAtFixedRate(() -> System.out.println("tick"), 100, 200, TimeUnit.MILLISECONDS);
        ScheduledFuture<String> late = timer.schedule(() -> "late", 1400, TimeUnit.MILLISECONDS);
        ScheduledFuture<String> soon = timer.schedule(() -> "soon", 400, TimeUnit.MILLISECONDS);
        System.out.println(soon.get() + " " + (soon.getDelay(TimeUnit.NANOSECONDS) <= 0) + " " + late.isDone());
        Thread.sleep(200);
        System.out.println(rate.cancel(false) + " " + rate.isCancelled());
        int[] runs = {0};
        ScheduledFuture<?> failing = timer.scheduleWithFixedDelay(() -> {
            System.out.println("run " + ++runs[0]);
            if (runs[0] == 2) throw new IllegalStateException("no more");
        }, 0, 20, TimeUnit.MILLISECONDS);
        try {
            failing.get();
        } catch (java.util.concurrent.ExecutionException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(rate.compareTo(late) < 0);
        timer.scheduleAtFixedRate(() -> System.out.println("never"), 5, 5, TimeUnit.HOURS);
        timer.shutdown();
        System.out.println(timer.awaitTermination(5, TimeUnit.SECONDS) + " " + late.get());
        ScheduledThreadPoolExecutor strict = new ScheduledThreadPoolExecutor(1);
        strict.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        strict.setRemoveOnCancelPolicy(true);
        ScheduledFuture<?> one = strict.schedule(() -> System.out.println("never"), 1, TimeUnit.DAYS);
        ScheduledFuture<?> two = strict.schedule(() -> System.out.println("never"), 1, TimeUnit.DAYS);
        one.cancel(false);
        System.out.println(strict.getQueue().size());
        strict.shutdown();
        System.out.println(two.isCancelled() + " " + strict.awaitTermination(1, TimeUnit.SECONDS));
    }
}
