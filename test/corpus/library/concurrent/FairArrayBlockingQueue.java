/** A fair queue serves its takers, and its putters, in the order of their arrival. */
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class FairArrayBlockingQueue {
  static BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1, true);

  static void take(int number) {
    try {
      System.out.println(number + " took " + queue.take());
    } catch (InterruptedException e) {
      System.out.println(e);
    }
  }

  static void put(int number) {
    try {
      queue.put(number);
    } catch (InterruptedException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      int number = i;
      new Thread(() -> take(number)).start();
      Thread.sleep(50);
    }
    for (int i = 10; i < 13; i++) {
      queue.put(i);
      Thread.sleep(50);
    }
    for (int i = 0; i < 4; i++) {
      int number = i;
      new Thread(() -> put(number)).start();
      Thread.sleep(50);
    }
    for (int i = 0; i < 4; i++) {
      System.out.println(queue.take());
      Thread.sleep(50);
    }
  }
}

// expect: 0 took 10
// expect: 1 took 11
// expect: 2 took 12
// expect: 0
// expect: 1
// expect: 2
// expect: 3
