import java.util.Arrays;

/** Dining philosophers, solution 5 (Chandy and Misra 1984): a dirty fork goes to who asks, a clean one stays until its owner has eaten. */
public class PhilosophersChandyMisra {
  static class Table {
    private final int[] owner;
    private final boolean[] clean;
    private final boolean[] eating;

    /** Forks i and i + 1 lie beside philosopher i; all dirty, each with the lower number of its two: no cycle at first. */
    Table(int n) {
      owner = new int[n];
      clean = new boolean[n];
      eating = new boolean[n];
      for (int fork = 0; fork < n; fork++) owner[fork] = Math.min(fork, (fork + n - 1) % n);
    }

    private boolean has(int fork, int me) {
      if (owner[fork] != me && !clean[fork] && !eating[owner[fork]]) {
        owner[fork] = me;
        clean[fork] = true;
      }
      return owner[fork] == me;
    }

    synchronized void take(int me) throws InterruptedException {
      int left = me;
      int right = (me + 1) % owner.length;
      while (!(has(left, me) & has(right, me))) wait();
      eating[me] = true;
      clean[left] = false;
      clean[right] = false;
    }

    synchronized void put(int me) {
      eating[me] = false;
      notifyAll();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    int n = 5;
    Table table = new Table(n);
    int[] meals = new int[n];
    Thread[] philosophers = new Thread[n];
    for (int i = 0; i < n; i++) {
      int me = i;
      philosophers[i] = new Thread(() -> {
        try {
          for (int k = 0; k < 3; k++) {
            table.take(me);
            meals[me]++;
            table.put(me);
          }
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      });
    }
    for (Thread t : philosophers) t.start();
    for (Thread t : philosophers) t.join();
    System.out.println(Arrays.toString(meals));
  }
}

// expect: [3, 3, 3, 3, 3]
