/** Two elements from a producer to a consumer: every schedule hands both over, and none hangs. */
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

public class HandOverFairly {
  public static void main(String[] args) throws InterruptedException {
    BlockingQueue<Integer> queue = new SynchronousQueue<>(true);
    Thread producer = new Thread(() -> {
      try {
        queue.put(1);
        queue.put(2);
      } catch (InterruptedException e) {
        System.out.println("interrupted");
      }
    });
    producer.start();
    int sum = queue.take();
    System.out.println(sum * 10 + queue.take());
  }
}

// expect outcomes: 12\n
// expect race: none
