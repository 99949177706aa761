import java.util.Arrays;

/** Dining philosophers, solution 4: Dijkstra's states THINKING, HUNGRY, EATING in one monitor. */
public class PhilosophersMonitor {
  enum State { THINKING, HUNGRY, EATING }

  static class Table {
    private final State[] states;
    private int most;

    Table(int n) {
      states = new State[n];
      Arrays.fill(states, State.THINKING);
    }

    private int left(int i) {
      return (i + states.length - 1) % states.length;
    }

    private int right(int i) {
      return (i + 1) % states.length;
    }

    private void test(int i) {
      if (states[i] == State.HUNGRY && states[left(i)] != State.EATING && states[right(i)] != State.EATING) {
        states[i] = State.EATING;
        long eating = Arrays.stream(states).filter(s -> s == State.EATING).count();
        most = Math.max(most, (int) eating);
        notifyAll();
      }
    }

    synchronized void take(int i) throws InterruptedException {
      states[i] = State.HUNGRY;
      test(i);
      while (states[i] != State.EATING) wait();
    }

    synchronized void put(int i) {
      states[i] = State.THINKING;
      test(left(i));
      test(right(i));
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
          throw new AssertionError(e);
        }
      });
      philosophers[i].start();
    }
    for (Thread each : philosophers) each.join();
    System.out.println(Arrays.toString(meals) + " " + Arrays.toString(table.states) + " " + (table.most <= 2));
  }
}

// expect: [3, 3, 3, 3, 3] [THINKING, THINKING, THINKING, THINKING, THINKING] true
