import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

/** The sleeping barber (Dijkstra 1965): three chairs, and customers who come one after the other. */
public class SleepingBarber {
  static final Queue<Semaphore> waiting = new ArrayDeque<>();
  static final Semaphore customers = new Semaphore(0);
  static final int CHAIRS = 3;
  static int served;
  static int turnedAway;

  static void barber() {
    while (true) {
      customers.acquireUninterruptibly();
      Semaphore next;
      synchronized (waiting) {
        next = waiting.poll();
      }
      if (next == null) return;
      served++;
      next.release();
    }
  }

  static boolean visit() throws InterruptedException {
    Semaphore cut = new Semaphore(0);
    synchronized (waiting) {
      if (waiting.size() == CHAIRS) {
        turnedAway++;
        return false;
      }
      waiting.add(cut);
    }
    customers.release();
    cut.acquire();
    return true;
  }

  public static void main(String[] args) throws InterruptedException {
    for (int i = 0; i < CHAIRS; i++) {
      synchronized (waiting) {
        waiting.add(new Semaphore(0));
      }
      customers.release();
    }
    System.out.println("a full room: " + visit());
    Thread barber = new Thread(SleepingBarber::barber, "barber");
    barber.start();
    Thread[] late = new Thread[3];
    Thread.sleep(50);
    for (int i = 0; i < late.length; i++) {
      late[i] = new Thread(() -> {
        try {
          if (!visit()) throw new IllegalStateException("there was a chair");
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      });
      late[i].start();
    }
    for (Thread each : late) each.join();
    customers.release();
    barber.join();
    System.out.println("served " + served + ", turned away " + turnedAway);
  }
}

// expect: a full room: false
// expect: served 6, turned away 1
