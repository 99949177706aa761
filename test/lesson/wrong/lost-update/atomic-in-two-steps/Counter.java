// refused: unexpected-output
import java.util.concurrent.atomic.AtomicInteger;

class Counter {
  final AtomicInteger count = new AtomicInteger();

  void increment() {
    count.set(count.get() + 1);
  }

  public static void main(String[] args) throws InterruptedException {
    Counter counter = new Counter();
    Thread a = new Thread(() -> counter.increment(), "A");
    Thread b = new Thread(() -> counter.increment(), "B");
    a.start();
    b.start();
    a.join();
    b.join();
    System.out.println(counter.count.get());
  }
}
