/** A buffer of one place, with wait and notifyAll. */
public class WaitNotify {
  private Integer item;

  synchronized void put(int value) throws InterruptedException {
    while (item != null) wait();
    item = value;
    notifyAll();
  }

  synchronized int take() throws InterruptedException {
    while (item == null) wait();
    int value = item;
    item = null;
    notifyAll();
    return value;
  }

  public static void main(String[] args) throws InterruptedException {
    WaitNotify buffer = new WaitNotify();
    Thread producer = new Thread(() -> {
      try {
        for (int i = 1; i <= 5; i++) buffer.put(i);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }, "producer");
    producer.start();
    int sum = 0;
    for (int i = 0; i < 5; i++) sum = sum * 10 + buffer.take();
    producer.join();
    System.out.println(sum);
    try {
      buffer.notify();
    } catch (IllegalMonitorStateException e) {
      System.out.println("not the owner");
    }
  }
}

// expect: 12345
// expect: not the owner
