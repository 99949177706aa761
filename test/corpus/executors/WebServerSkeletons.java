import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A thread-pool web server with a life cycle; connections come from a queue in place of a socket. */
public class WebServerSkeletons {
  record Request(String path, StringBuffer socket) {}

  static class LifecycleWebServer {
    private final ExecutorService exec = Executors.newFixedThreadPool(3);
    private final BlockingQueue<Request> port = new ArrayBlockingQueue<>(10);
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    void start() throws InterruptedException {
      while (!exec.isShutdown()) {
        final Request conn = port.take();
        try {
          exec.execute(() -> handleRequest(conn));
        } catch (RejectedExecutionException e) {
          if (!exec.isShutdown()) System.out.println("task submission rejected");
          refused.incrementAndGet();
          conn.socket.append("503");
        }
      }
    }

    void stop() {
      exec.shutdown();
    }

    void handleRequest(Request req) {
      served.incrementAndGet();
      if (req.path.equals("/shutdown")) stop();
      req.socket.append("200 ").append(req.path);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    LifecycleWebServer server = new LifecycleWebServer();
    Thread acceptor = new Thread(() -> {
      try {
        server.start();
      } catch (InterruptedException e) {
        System.out.println("acceptor interrupted");
      }
    }, "acceptor");
    acceptor.start();
    StringBuffer[] sockets = new StringBuffer[6];
    for (int i = 0; i < sockets.length; i++) {
      sockets[i] = new StringBuffer();
      server.port.put(new Request(i == 5 ? "/shutdown" : "/page" + i, sockets[i]));
    }
    server.exec.awaitTermination(5, TimeUnit.SECONDS);
    StringBuffer late = new StringBuffer();
    server.port.put(new Request("/late", late));
    Thread.sleep(50);
    acceptor.interrupt();
    acceptor.join();
    for (StringBuffer each : sockets) System.out.println(each);
    System.out.println("served " + server.served + ", terminated " + server.exec.isTerminated() + ", late got a page: " + late.toString().startsWith("200"));
  }
}

// expect: 200 /page0
// expect: 200 /page1
// expect: 200 /page2
// expect: 200 /page3
// expect: 200 /page4
// expect: 200 /shutdown
// expect: served 6, terminated true, late got a page: false
