import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Java Concurrency in Practice 7.2.1: a logging service that can be stopped without losing a message. */
public class LogServices {
  static class LogService {
    private final BlockingQueue<String> queue = new LinkedBlockingQueue<>(2);
    private final LoggerThread loggerThread = new LoggerThread();
    private boolean isShutdown;
    private int reservations;

    void start() {
      loggerThread.start();
    }

    void stop() {
      synchronized (this) {
        isShutdown = true;
      }
      loggerThread.interrupt();
    }

    void log(String msg) throws InterruptedException {
      synchronized (this) {
        if (isShutdown) throw new IllegalStateException("logger is shut down");
        ++reservations;
      }
      queue.put(msg);
    }

    private class LoggerThread extends Thread {
      public void run() {
        int written = 0;
        while (true) {
          try {
            synchronized (LogService.this) {
              if (isShutdown && reservations == 0) break;
            }
            String msg = queue.take();
            synchronized (LogService.this) {
              --reservations;
            }
            written += msg.length();
          } catch (InterruptedException e) { /* retry */
          }
        }
        System.out.println(written + " characters logged");
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    LogService log = new LogService();
    log.start();
    Thread[] clients = new Thread[3];
    for (int i = 0; i < 3; i++) {
      String text = "client " + i;
      clients[i] = new Thread(() -> {
        try {
          for (int k = 0; k < 4; k++) log.log(text);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      });
      clients[i].start();
    }
    for (Thread each : clients) each.join();
    log.stop();
    log.loggerThread.join();
    try {
      log.log("late");
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }
}

// expect: 96 characters logged
// expect: logger is shut down
