import java.util.LinkedList;
import java.util.Queue;

/** Guarded suspension, balking and two-phase termination (Yuki, Design Patterns for Multithreaded Programming). */
public class GuardedSuspension {
  record Request(String name) {}

  static class RequestQueue {
    private final Queue<Request> queue = new LinkedList<>();

    synchronized Request getRequest() throws InterruptedException {
      while (queue.peek() == null) wait();
      return queue.remove();
    }

    synchronized void putRequest(Request request) {
      queue.offer(request);
      notifyAll();
    }
  }

  static class Data {
    private final String filename;
    private String content;
    private boolean changed = true;

    Data(String filename, String content) {
      this.filename = filename;
      this.content = content;
    }

    synchronized void change(String newContent) {
      content = newContent;
      changed = true;
    }

    synchronized boolean save() {
      if (!changed) return false;
      changed = false;
      System.out.println(filename + ": " + content);
      return true;
    }
  }

  static class CountupThread extends Thread {
    private long counter = 0;
    private volatile boolean shutdownRequested = false;

    void shutdownRequest() {
      shutdownRequested = true;
      interrupt();
    }

    @Override
    public final void run() {
      try {
        while (!shutdownRequested) {
          counter++;
          Thread.sleep(500);
        }
      } catch (InterruptedException e) {
        System.out.println("interrupted");
      } finally {
        System.out.println("doShutdown: counter = " + counter);
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    RequestQueue queue = new RequestQueue();
    Thread server = new Thread(() -> {
      try {
        for (int i = 0; i < 4; i++) System.out.println(Thread.currentThread().getName() + " handles " + queue.getRequest());
      } catch (InterruptedException e) {
        System.out.println("never");
      }
    }, "Bobby");
    server.start();
    for (int i = 0; i < 4; i++) queue.putRequest(new Request("No." + i));
    server.join();
    Data data = new Data("data.txt", "(empty)");
    System.out.println(data.save() + " " + data.save());
    data.change("No.1");
    System.out.println(data.save() + " " + data.save());
    CountupThread t = new CountupThread();
    t.start();
    Thread.sleep(1200);
    t.shutdownRequest();
    t.join();
  }
}

// expect: Bobby handles Request[name=No.0]
// expect: Bobby handles Request[name=No.1]
// expect: Bobby handles Request[name=No.2]
// expect: Bobby handles Request[name=No.3]
// expect: data.txt: (empty)
// expect: true false
// expect: data.txt: No.1
// expect: true false
// expect: interrupted
// expect: doShutdown: counter = 3
