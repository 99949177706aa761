/** wait, notify and notifyAll need the monitor of their object. */
public class NotTheOwner {
  public static void main(String[] args) throws InterruptedException {
    Object lock = new Object();
    try {
      lock.wait();
    } catch (IllegalMonitorStateException e) {
      System.out.println("wait: " + e.getMessage());
    }
    try {
      lock.notify();
    } catch (IllegalMonitorStateException e) {
      System.out.println("notify: " + e.getMessage());
    }
    synchronized (new Object()) {
      try {
        lock.notifyAll();
      } catch (IllegalMonitorStateException e) {
        System.out.println("notifyAll: " + e.getMessage());
      }
    }
  }
}

// expect: wait: current thread is not owner
// expect: notify: current thread is not owner
// expect: notifyAll: current thread is not owner
