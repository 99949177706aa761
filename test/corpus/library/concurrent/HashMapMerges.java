/** merge and compute are atomic: every schedule counts all. */
import java.util.concurrent.ConcurrentHashMap;

public class HashMapMerges {
  public static void main(String[] args) throws InterruptedException {
    ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();
    Thread first = new Thread(() -> counts.merge("x", 1, Integer::sum));
    Thread second = new Thread(() -> counts.compute("x", (key, value) -> value == null ? 1 : value + 1));
    first.start();
    second.start();
    first.join();
    second.join();
    System.out.println(counts);
  }
}

// expect outcomes: {x=2}\n
// expect race: none
