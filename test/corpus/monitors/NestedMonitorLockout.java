/** A wait inside of two monitors gives up only the inner one: whoever must notify cannot get through the outer one. */
public class NestedMonitorLockout {
  static class Cell {
    private final Object guard = new Object();
    private Integer value;

    synchronized int take() throws InterruptedException {
      synchronized (guard) {
        while (value == null) guard.wait();
        return value;
      }
    }

    synchronized void put(int newValue) {
      synchronized (guard) {
        value = newValue;
        guard.notify();
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Cell cell = new Cell();
    Thread taker = new Thread(() -> {
      try {
        System.out.print(cell.take());
      } catch (InterruptedException e) {
        return;
      }
    }, "taker");
    taker.start();
    cell.put(7);
    taker.join();
  }
}

// expect outcomes: 7 | deadlock
// expect deadlock
