/** A thread that waits in take is WAITING, in a timed poll TIMED_WAITING, and an interrupt ends both with the flag cleared. */
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class QueueStates {
  interface Wait {
    Object run() throws InterruptedException;
  }

  static void watch(String what, Wait wait) throws InterruptedException {
    Thread thread = new Thread(() -> {
      try {
        System.out.println(what + " gave " + wait.run());
      } catch (InterruptedException e) {
        System.out.println(what + " " + e.getMessage() + " " + Thread.currentThread().isInterrupted());
      }
    });
    thread.start();
    Thread.sleep(50);
    System.out.println(what + " " + thread.getState());
    thread.interrupt();
    thread.join();
  }

  public static void main(String[] args) throws InterruptedException {
    BlockingQueue<Integer> array = new ArrayBlockingQueue<>(1);
    BlockingQueue<Integer> linked = new LinkedBlockingQueue<>(1);
    watch("take", array::take);
    watch("linked take", linked::take);
    watch("poll", () -> array.poll(1, TimeUnit.DAYS));
    linked.put(1);
    watch("put", () -> {
      linked.put(2);
      return "nothing";
    });
    watch("offer", () -> linked.offer(2, 1, TimeUnit.DAYS));
    watch("a short offer", () -> linked.offer(2, 1, TimeUnit.NANOSECONDS));
  }
}

// expect: take WAITING
// expect: take null false
// expect: linked take WAITING
// expect: linked take null false
// expect: poll TIMED_WAITING
// expect: poll null false
// expect: put WAITING
// expect: put null false
// expect: offer TIMED_WAITING
// expect: offer null false
// expect: a short offer gave false
// expect: a short offer TERMINATED
