/** DelayQueue: elements come out when their delay is over, the earliest first; a later one that is earlier is not missed. */
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

public class DelayedElements {
  static class Job implements Delayed {
    final String name;
    final long due;

    Job(String name, long delay) {
      this.name = name;
      due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(delay);
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(due, ((Job) other).due);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    DelayQueue<Job> queue = new DelayQueue<>();
    queue.put(new Job("late", 600));
    queue.put(new Job("early", 200));
    System.out.println(queue.poll() + " " + queue.peek() + " " + queue.size());
    System.out.println(queue.poll(10, TimeUnit.MILLISECONDS));
    System.out.println(queue.take() + " " + queue.size());
    Thread taker = new Thread(() -> {
      try {
        System.out.println("takes " + queue.take());
        System.out.println("takes " + queue.take());
        System.out.println("polls " + queue.poll(100, TimeUnit.MILLISECONDS));
        queue.take();
      } catch (InterruptedException e) {
        System.out.println("interrupted");
      }
    });
    taker.start();
    Thread.sleep(50);
    System.out.println(taker.getState());
    queue.add(new Job("earlier", 50));
    Thread.sleep(1000);
    System.out.println(taker.getState());
    taker.interrupt();
    taker.join();
    queue.add(new Job("now", 0));
    queue.add(new Job("in a day", 86_400_000));
    List<Job> over = new ArrayList<>();
    System.out.println(queue.drainTo(over) + " " + over + " " + queue);
    Thread.currentThread().interrupt();
    try {
      queue.take();
    } catch (InterruptedException e) {
      System.out.println("interrupted " + Thread.currentThread().isInterrupted());
    }
  }
}

// expect: null early 2
// expect: null
// expect: early 1
// expect: TIMED_WAITING
// expect: takes earlier
// expect: takes late
// expect: polls null
// expect: WAITING
// expect: interrupted
// expect: 1 [now] [in a day]
// expect: interrupted false
