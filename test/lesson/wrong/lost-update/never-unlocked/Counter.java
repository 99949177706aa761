// refused: deadlock
import java.util.concurrent.locks.ReentrantLock;

class Counter {
  private final ReentrantLock lock = new ReentrantLock();
  int count;

  void increment() {
    lock.lock();
    count++;
  }

  public static void main(String[] args) throws InterruptedException {
    Counter counter = new Counter();
    Thread a = new Thread(() -> counter.increment(), "A");
    Thread b = new Thread(() -> counter.increment(), "B");
    a.start();
    b.start();
    a.join();
    b.join();
    System.out.println(counter.count);
  }
}
