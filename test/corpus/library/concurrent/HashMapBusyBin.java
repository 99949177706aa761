/** While a function computes a value others read, write other bins, and are BLOCKED before the same one. */
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

public class HashMapBusyBin {
  public static void main(String[] args) throws InterruptedException {
    ConcurrentHashMap<Integer, String> map = new ConcurrentHashMap<>();
    map.put(1, "one");
    CountDownLatch computing = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Thread computer = new Thread(() -> map.compute(1, (key, value) -> {
      computing.countDown();
      try {
        go.await();
      } catch (InterruptedException e) {
        return null;
      }
      return value + " more";
    }));
    computer.start();
    computing.await();
    System.out.println(map.get(1) + " " + map.put(2, "two") + " " + map.size());
    Thread writer = new Thread(() -> System.out.println("writer replaces " + map.put(1, "uno")));

    writer.start();

    Thread.sleep(50);
    System.out.println(computer.getState() + " " + writer.getState());

    go.countDown();
    computer.join();
    writer.join();

    System.out.println(map);
  }
}

// expect: one null 2
// expect: WAITING BLOCKED
// expect: writer replaces one more
// expect: {1=uno, 2=two}
