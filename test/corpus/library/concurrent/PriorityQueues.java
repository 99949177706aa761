/** PriorityBlockingQueue: the heap's order, comparators, comparable classes of the program, taking while empty. */
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;

public class PriorityQueues {
  record Task(int priority, String name) implements Comparable<Task> {
    @Override
    public int compareTo(Task other) {
      return Integer.compare(priority, other.priority);
    }

    @Override
    public String toString() {
      return name + priority;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    PriorityBlockingQueue<Integer> numbers = new PriorityBlockingQueue<>();
    for (int number : new int[] {5, 3, 8, 1, 9, 2, 7, 3}) numbers.put(number);
    System.out.println(numbers + " " + numbers.size() + " " + numbers.peek() + " " + numbers.remainingCapacity());
    System.out.println(numbers.remove(3) + " " + numbers.remove(77) + " " + numbers + " " + numbers.contains(8));
    StringBuilder seen = new StringBuilder();
    for (Iterator<Integer> each = numbers.iterator(); each.hasNext(); ) {
      int number = each.next();
      seen.append(number).append(' ');
      if (number == 5) each.remove();
    }
    System.out.println(seen + "then " + numbers);
    List<Integer> drained = new ArrayList<>();
    System.out.println(numbers.drainTo(drained, 2) + " " + drained + " " + numbers.drainTo(drained) + " " + drained);
    System.out.println(numbers.poll() + " " + numbers.poll(1, TimeUnit.SECONDS) + " " + numbers.isEmpty());

    PriorityBlockingQueue<String> longest =
        new PriorityBlockingQueue<>(2, Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    longest.addAll(List.of("pear", "fig", "banana", "apple", "kiwi"));
    while (!longest.isEmpty()) System.out.print(longest.take() + " ");
    System.out.println(longest.comparator() != null);

    PriorityBlockingQueue<Task> tasks = new PriorityBlockingQueue<>(List.of(new Task(4, "d"), new Task(2, "b"), new Task(1, "a")));
    System.out.println(tasks);
    Thread worker = new Thread(() -> {
      try {
        for (int i = 0; i < 4; i++) System.out.println("takes " + tasks.take());
      } catch (InterruptedException e) {
        System.out.println("interrupted");
      }
    });
    worker.start();
    Thread.sleep(50);
    System.out.println(worker.getState());
    tasks.offer(new Task(3, "c"));
    worker.join();
    System.out.println(new PriorityBlockingQueue<>(new TreeSet<>(List.of(3, 1, 2))));
    try {
      numbers.add(null);
    } catch (NullPointerException e) {
      System.out.println("null refused");
    }
  }
}

// expect: [1, 3, 2, 3, 9, 8, 7, 5] 8 1 2147483647
// expect: true false [1, 3, 2, 5, 9, 8, 7] true
// expect: 1 3 2 5 9 8 7 then [1, 3, 2, 7, 9, 8]
// expect: 2 [1, 2] 4 [1, 2, 3, 7, 8, 9]
// expect: null null true
// expect: banana apple kiwi pear fig true
// expect: [a1, b2, d4]
// expect: takes a1
// expect: takes b2
// expect: takes d4
// expect: WAITING
// expect: takes c3
// expect: [1, 2, 3]
// expect: null refused
