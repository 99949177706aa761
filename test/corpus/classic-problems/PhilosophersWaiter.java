import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Dining philosophers, solution 2: a waiter lets at most four of five sit down. */
public class PhilosophersWaiter {
  static final int N = 5;
  static final Semaphore seats = new Semaphore(N - 1);
  static final Semaphore[] forks = new Semaphore[N];
  static final AtomicInteger meals = new AtomicInteger();
  static final AtomicInteger eating = new AtomicInteger();

  static void dine(int me) {
    try {
      for (int i = 0; i < 2; i++) {
        seats.acquire();
        forks[me].acquire();
        forks[(me + 1) % N].acquire();
        if (eating.incrementAndGet() > N / 2) System.out.println("three with five forks?");
        meals.incrementAndGet();
        eating.decrementAndGet();
        forks[me].release();
        forks[(me + 1) % N].release();
        seats.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    for (int i = 0; i < N; i++) forks[i] = new Semaphore(1, true);
    Thread[] table = new Thread[N];
    for (int i = 0; i < N; i++) {
      int me = i;
      table[i] = new Thread(() -> dine(me));
    }
    for (Thread p : table) p.start();
    for (Thread p : table) p.join();
    System.out.println(meals + " meals, " + eating + " eating, " + seats.availablePermits() + " seats");
  }
}

// expect: 10 meals, 0 eating, 4 seats
