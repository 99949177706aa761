/** Sorted in every schedule, with comparing by code of the program. */
import java.util.concurrent.ConcurrentSkipListSet;

public class SkipListWriters {
  public static void main(String[] args) throws InterruptedException {
    ConcurrentSkipListSet<String> set = new ConcurrentSkipListSet<>((a, b) -> a.compareTo(b));
    Thread other = new Thread(() -> set.add("a"));
    other.start();
    set.add("b");
    boolean first = set.add("a");
    other.join();
    System.out.println(set + " " + first);
  }
}

// expect outcomes: [a, b] true\n | [a, b] false\n
// expect race: none
