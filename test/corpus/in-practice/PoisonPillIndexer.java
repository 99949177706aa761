import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/** Java Concurrency in Practice 7.2.3: crawlers and indexers, ended by poison pills. */
public class PoisonPillIndexer {
  record Page(String name, String text) {}

  private static final Page POISON = new Page("", "");
  private final BlockingQueue<Page> queue = new LinkedBlockingQueue<>(3);
  private final Map<String, Integer> index = new ConcurrentHashMap<>();

  class CrawlerThread extends Thread {
    public void run() {
      try {
        for (int i = 0; i < 6; i++) queue.put(new Page("page " + i, "the warp and the weft " + i % 2));
      } catch (InterruptedException e) { /* fall through */
      } finally {
        while (true) {
          try {
            for (int i = 0; i < 2; i++) queue.put(POISON);
            break;
          } catch (InterruptedException e1) { /* retry */
          }
        }
      }
    }
  }

  class IndexerThread extends Thread {
    public void run() {
      try {
        while (true) {
          Page page = queue.take();
          if (page == POISON) break;
          for (String word : page.text().split(" ")) index.merge(word, 1, Integer::sum);
        }
      } catch (InterruptedException consumed) {
        System.out.println("interrupted");
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    PoisonPillIndexer all = new PoisonPillIndexer();
    Thread[] threads = {all.new IndexerThread(), all.new CrawlerThread(), all.new IndexerThread()};
    for (Thread each : threads) each.start();
    for (Thread each : threads) each.join();
    System.out.println(new TreeMap<>(all.index) + " left: " + all.queue);
  }
}

// expect: {0=3, 1=3, and=6, the=12, warp=6, weft=6} left: []
