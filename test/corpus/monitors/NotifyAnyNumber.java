import java.util.Collections;
import java.util.ArrayList;
import java.util.List;

/** notify takes one waiter out of the wait set, notifyAll all that are in it; nothing is kept for later ones. */
public class NotifyAnyNumber {
  static final Object lock = new Object();
  static final List<Integer> woken = Collections.synchronizedList(new ArrayList<>());

  static Thread waiter(int number) throws InterruptedException {
    Thread thread = new Thread(() -> {
      synchronized (lock) {
        try {
          lock.wait();
        } catch (InterruptedException e) {
          return;
        }
        woken.add(number);
      }
    });
    thread.start();
    while (thread.getState() != Thread.State.WAITING) Thread.sleep(1);
    return thread;
  }

  public static void main(String[] args) throws InterruptedException {
    synchronized (lock) {
      lock.notify();
      lock.notifyAll();
    }
    Thread[] threads = new Thread[5];
    for (int i = 0; i < threads.length; i++) threads[i] = waiter(i);
    System.out.println("an early notification is lost: " + woken);
    synchronized (lock) {
      lock.notify();
    }
    Thread.sleep(50);
    System.out.println("after one: " + woken.size());
    synchronized (lock) {
      lock.notify();
      lock.notify();
      System.out.println("before the monitor is given up: " + woken.size());
    }
    Thread.sleep(50);
    System.out.println("after three: " + woken.size());
    synchronized (lock) {
      lock.notifyAll();
    }
    for (Thread each : threads) each.join();
    Collections.sort(woken);
    System.out.println(woken);
  }
}

// expect: an early notification is lost: []
// expect: after one: 1
// expect: before the monitor is given up: 1
// expect: after three: 3
// expect: [0, 1, 2, 3, 4]
