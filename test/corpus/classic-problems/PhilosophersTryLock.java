import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Dining philosophers, solution 3: who does not get the second fork puts down the first. */
public class PhilosophersTryLock {
  static final int N = 4;
  static final Lock[] forks = new Lock[N];
  static final int[] meals = new int[N];

  static boolean eat(int me) {
    Lock left = forks[me];
    Lock right = forks[(me + 1) % N];
    left.lock();
    try {
      if (!right.tryLock()) return false;
      try {
        meals[me]++;
        return true;
      } finally {
        right.unlock();
      }
    } finally {
      left.unlock();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    for (int i = 0; i < N; i++) forks[i] = new ReentrantLock();
    Thread[] table = new Thread[N];
    for (int i = 0; i < N; i++) {
      int me = i;
      table[i] = new Thread(() -> {
        for (int meal = 0; meal < 2; meal++) {
          while (!eat(me)) Thread.yield();
        }
      });
    }
    for (Thread p : table) p.start();
    for (Thread p : table) p.join();
    for (int each : meals) System.out.print(each + " ");
    System.out.println();
  }
}

// expect: 2 2 2 2 
