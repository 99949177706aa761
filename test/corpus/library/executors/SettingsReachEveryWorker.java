import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** allowCoreThreadTimeOut reaches every worker that waits, also where a new worker comes at the same moment. */
public class SettingsReachEveryWorker {
  public static void main(String[] args) throws InterruptedException {
    ThreadPoolExecutor pool = new ThreadPoolExecutor(2, 2, 1, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>());
    pool.prestartCoreThread();
    pool.prestartCoreThread();
    pool.allowCoreThreadTimeOut(true);
    Thread.sleep(100);
    System.out.print(pool.getPoolSize() + " " + pool.getLargestPoolSize());
    System.exit(0);
  }
}

// expect outcomes: 0 2
