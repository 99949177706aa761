import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;

/** A pool of threads from scratch, as exercises ask for it: a queue, workers, stop. */
public class OwnThreadPool {
  private final Queue<Runnable> tasks = new LinkedList<>();
  private final List<Worker> workers = new ArrayList<>();
  private boolean stopped;

  private class Worker extends Thread {
    Worker(int number) {
      super("own-" + number);
    }

    @Override
    public void run() {
      for (Runnable task; (task = next()) != null; ) {
        try {
          task.run();
        } catch (RuntimeException e) {
          System.out.println("a task failed: " + e.getMessage());
        }
      }
    }
  }

  OwnThreadPool(int size) {
    for (int i = 0; i < size; i++) {
      Worker worker = new Worker(i);
      workers.add(worker);
      worker.start();
    }
  }

  private synchronized Runnable next() {
    while (tasks.isEmpty()) {
      if (stopped) return null;
      try {
        wait();
      } catch (InterruptedException e) {
        return null;
      }
    }
    return tasks.remove();
  }

  synchronized void execute(Runnable task) {
    if (stopped) throw new IllegalStateException("pool is stopped");
    tasks.add(task);
    notify();
  }

  void stopAndJoin() throws InterruptedException {
    synchronized (this) {
      stopped = true;
      notifyAll();
    }
    for (Worker each : workers) each.join();
  }

  public static void main(String[] args) throws InterruptedException {
    OwnThreadPool pool = new OwnThreadPool(3);
    AtomicLong sum = new AtomicLong();
    for (int i = 1; i <= 20; i++) {
      long n = i;
      pool.execute(() -> {
        if (n == 13) throw new IllegalArgumentException("unlucky");
        sum.addAndGet(n * n);
      });
    }
    pool.stopAndJoin();
    System.out.println(sum);
    try {
      pool.execute(() -> {});
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }
}

// expect: a task failed: unlucky
// expect: 2701
// expect: pool is stopped
