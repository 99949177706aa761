/** get and put are atomic one by one only: an update is lost. */
import java.util.concurrent.ConcurrentHashMap;

public class HashMapLostUpdate {
  static ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();

  static void count() {
    counts.put("x", counts.get("x") + 1);
  }

  public static void main(String[] args) throws InterruptedException {
    counts.put("x", 0);
    Thread other = new Thread(HashMapLostUpdate::count);
    other.start();
    count();
    other.join();
    System.out.println(counts.get("x"));
  }
}

// expect outcomes: 1\n | 2\n
// expect race: none
