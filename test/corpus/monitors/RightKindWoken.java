/** As WrongKindWoken, with notifyAll: no thread hangs that has something to take. */
public class RightKindWoken {
  static class Slot {
    private Object item;

    synchronized void put(Object o) throws InterruptedException {
      while (item != null) wait();
      item = o;
      notifyAll();
    }

    synchronized Object take() throws InterruptedException {
      while (item == null) wait();
      Object taken = item;
      item = null;
      notifyAll();
      return taken;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Slot slot = new Slot();
    Thread[] threads = new Thread[2];
    for (int i = 0; i < threads.length; i++) {
      boolean producer = i == 0;
      threads[i] = new Thread(() -> {
        try {
          if (producer) {
            slot.put("x");
          } else {
            slot.take();
          }
        } catch (InterruptedException e) {
          return;
        }
      });
      threads[i].start();
    }
    for (Thread each : threads) each.join();
    System.out.print("done");
  }
}

// expect outcomes: done
// expect race: none
