/** One condition, one notify, two kinds of waiters: a consumer wakes the other consumer in place of the producer. */
public class WrongKindWoken {
  static class Slot {
    private Object item;

    synchronized void put(Object o) throws InterruptedException {
      while (item != null) wait();
      item = o;
      notify();
    }

    synchronized Object take() throws InterruptedException {
      while (item == null) wait();
      Object taken = item;
      item = null;
      notify();
      return taken;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Slot slot = new Slot();
    for (int i = 0; i < 2; i++) {
      new Thread(() -> {
        try {
          slot.take();
        } catch (InterruptedException e) {
          return;
        }
      }, "consumer " + i).start();
    }
    slot.put("x");
    slot.put("y");
  }
}

// expect outcomes:  | deadlock
// expect deadlock
