/** Dining philosophers, solution 1: forks are numbered, and everybody takes the lower number first. */
public class PhilosophersResourceOrder {
  static class Fork {
    final int number;
    int uses;

    Fork(int number) {
      this.number = number;
    }
  }

  static class Philosopher extends Thread {
    private final Fork first;
    private final Fork second;
    private int meals;

    Philosopher(int seat, Fork left, Fork right) {
      super("philosopher " + seat);
      first = left.number < right.number ? left : right;
      second = first == left ? right : left;
    }

    @Override
    public void run() {
      for (int i = 0; i < 3; i++) {
        synchronized (first) {
          synchronized (second) {
            meals++;
            first.uses++;
            second.uses++;
          }
        }
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    int n = 5;
    Fork[] forks = new Fork[n];
    for (int i = 0; i < n; i++) forks[i] = new Fork(i);
    Philosopher[] table = new Philosopher[n];
    for (int i = 0; i < n; i++) table[i] = new Philosopher(i, forks[i], forks[(i + 1) % n]);
    for (Philosopher p : table) p.start();
    for (Philosopher p : table) {
      p.join();
      System.out.println(p.getName() + ": " + p.meals + " meals");
    }
    for (Fork fork : forks) System.out.print(fork.uses + " ");
    System.out.println();
  }
}

// expect: philosopher 0: 3 meals
// expect: philosopher 1: 3 meals
// expect: philosopher 2: 3 meals
// expect: philosopher 3: 3 meals
// expect: philosopher 4: 3 meals
// expect: 6 6 6 6 6 
