import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Counting words with a ConcurrentHashMap: merge, compute, computeIfAbsent of an adder, putIfAbsent with a loop. */
public class WordCount {
  static final String[] LINES = {"the warp the weft", "the shuttle flies", "weft over warp", "warp under weft"};

  interface Counter {
    void count(String word);
  }

  static void inParallel(Counter counter) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    for (String line : LINES) pool.execute(() -> {
      for (String word : line.split(" ")) counter.count(word);
    });
    pool.shutdown();
    if (!pool.awaitTermination(10, TimeUnit.SECONDS)) throw new AssertionError();
  }

  public static void main(String[] args) throws InterruptedException {
    ConcurrentMap<String, Integer> merged = new ConcurrentHashMap<>();
    inParallel(word -> merged.merge(word, 1, Integer::sum));
    System.out.println(new TreeMap<>(merged));
    ConcurrentMap<String, Integer> computed = new ConcurrentHashMap<>();
    inParallel(word -> computed.compute(word, (k, v) -> v == null ? 1 : v + 1));
    System.out.println(computed.equals(merged));
    ConcurrentHashMap<String, LongAdder> adders = new ConcurrentHashMap<>();
    inParallel(word -> adders.computeIfAbsent(word, k -> new LongAdder()).increment());
    System.out.println(new TreeMap<>(adders));
    ConcurrentMap<String, Integer> swapped = new ConcurrentHashMap<>();
    inParallel(word -> {
      while (true) {
        Integer old = swapped.putIfAbsent(word, 1);
        if (old == null || swapped.replace(word, old, old + 1)) return;
      }
    });
    System.out.println(swapped.equals(merged));
    System.out.println(adders.reduceValuesToLong(1, LongAdder::sum, 0, Long::sum) + " " + adders.mappingCount());
    String found = adders.search(1, (k, v) -> v.sum() == 1 && k.startsWith("f") ? k : null);
    System.out.println(found);
    System.out.println(merged.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).get());
  }
}

// expect: {flies=1, over=1, shuttle=1, the=3, under=1, warp=3, weft=3}
// expect: true
// expect: {flies=1, over=1, shuttle=1, the=3, under=1, warp=3, weft=3}
// expect: true
// expect: 13 7
// expect: flies
// expect: weft=3
