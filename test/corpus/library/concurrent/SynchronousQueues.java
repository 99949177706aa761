/** SynchronousQueue: a put waits for its take; fair serves who waits longest, not fair who came last; time limits and interrupts. */
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

public class SynchronousQueues {
  static Thread put(SynchronousQueue<String> queue, String element) throws InterruptedException {
    Thread thread = new Thread(() -> {
      try {
        queue.put(element);
      } catch (InterruptedException e) {
        System.out.println(element + " interrupted " + Thread.currentThread().isInterrupted());
      }
    });
    thread.start();
    Thread.sleep(50);
    return thread;
  }

  public static void main(String[] args) throws InterruptedException {
    for (boolean fair : new boolean[] {true, false}) {
      SynchronousQueue<String> queue = new SynchronousQueue<>(fair);
      System.out.println(queue.offer("x") + " " + queue.poll() + " " + queue.size() + queue.isEmpty() + queue.peek() + queue);
      System.out.println(queue.offer("x", 10, TimeUnit.MILLISECONDS) + " " + queue.poll(10, TimeUnit.MILLISECONDS));
      Thread first = put(queue, "first");
      Thread second = put(queue, "second");
      Thread third = put(queue, "third");
      System.out.println(first.getState() + " " + queue.contains("first") + queue.remainingCapacity());
      second.interrupt();
      second.join();
      System.out.println(queue.take() + " " + queue.poll());
      first.join();
      third.join();
      Thread taker = new Thread(() -> {
        try {
          System.out.println("taker got " + queue.poll(1, TimeUnit.DAYS));
        } catch (InterruptedException e) {
          System.out.println(e);
        }
      });
      taker.start();
      Thread.sleep(50);
      System.out.println(taker.getState() + " " + queue.offer("for the taker"));
      taker.join();
      Thread.currentThread().interrupt();
      try {
        queue.put("y");
      } catch (InterruptedException e) {
        System.out.println("interrupted " + Thread.interrupted());
      }
      try {
        queue.put(null);
      } catch (NullPointerException e) {
        System.out.println("null refused");
      }
    }
  }
}

// expect: false null 0truenull[]
// expect: false null
// expect: WAITING false0
// expect: second interrupted false
// expect: first third
// expect: TIMED_WAITING true
// expect: taker got for the taker
// expect: interrupted false
// expect: null refused
// expect: false null 0truenull[]
// expect: false null
// expect: WAITING false0
// expect: second interrupted false
// expect: third first
// expect: TIMED_WAITING true
// expect: taker got for the taker
// expect: interrupted false
// expect: null refused
