/** Producer and consumer over one place: every schedule hands all over, in order, and none hangs. */
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingDeque;

public class HandOverDeque {
  static class Box {
    int content;
  }

  public static void main(String[] args) throws InterruptedException {
    BlockingQueue<Box> queue = new LinkedBlockingDeque<>(1);
    Thread producer = new Thread(() -> {
      try {
        for (int i = 1; i <= 3; i++) {
          Box box = new Box();
          box.content = i;
          queue.put(box);
        }
      } catch (InterruptedException e) {
        System.out.println("interrupted");
      }
    });
    producer.start();
    int sum = 0;
    for (int i = 1; i <= 3; i++) sum = sum * 10 + queue.take().content;
    System.out.println(sum);
  }
}

// expect outcomes: 123\n
// expect race: none
