import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The worker of a scheduled pool comes for its task while the pool is shut down: the task still runs, whoever is first. */
public class ScheduledShutdown {
  public static void main(String[] args) throws InterruptedException {
    ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
    scheduler.schedule(() -> System.out.print("ran "), 1, TimeUnit.MILLISECONDS);
    scheduler.shutdown();
    System.out.print(scheduler.awaitTermination(1, TimeUnit.SECONDS));
  }
}

// expect outcomes: ran true
