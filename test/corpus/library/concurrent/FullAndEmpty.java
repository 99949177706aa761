/** A consumer without a producer hangs: said as a deadlock. */
import java.util.concurrent.ArrayBlockingQueue;

public class FullAndEmpty {
  public static void main(String[] args) throws InterruptedException {
    ArrayBlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
    Thread consumer = new Thread(() -> {
      try {
        System.out.println(queue.take() + queue.take());
      } catch (InterruptedException e) {
        System.out.println("interrupted");
      }
    });
    consumer.start();
    queue.put(1);
    consumer.join();
  }
}

// expect outcomes: deadlock
// expect deadlock
