/** The priority queue compares with code of the program, and stays whole in every schedule. */
import java.util.concurrent.PriorityBlockingQueue;

public class HandOverComparable {
  record Task(int priority) implements Comparable<Task> {
    @Override
    public int compareTo(Task other) {
      return priority - other.priority;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    PriorityBlockingQueue<Task> queue = new PriorityBlockingQueue<>();
    queue.add(new Task(5));
    Thread other = new Thread(() -> queue.add(new Task(1)));
    other.start();
    queue.add(new Task(3));
    other.join();
    System.out.println("" + queue.poll().priority + queue.poll().priority + queue.poll().priority + queue.poll());
  }
}

// expect outcomes: 135null\n
// expect race: none
