// not compared: needs a JDK 21
/** Eight sleepers of 100 ms on two carriers: inside synchronized they keep their carriers, as in JDK 21. */
public class PinnedSleepers {
  static long sleepers(boolean pinned) throws InterruptedException {
    Thread[] threads = new Thread[8];
    long start = System.nanoTime();
    for (int i = 0; i < threads.length; i++) {
      threads[i] = Thread.ofVirtual().start(() -> {
        try {
          if (pinned) {
            synchronized (new Object()) {
              Thread.sleep(100);
            }
          } else {
            Thread.sleep(100);
          }
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      });
    }
    for (Thread thread : threads) thread.join();
    return (System.nanoTime() - start) / 100_000_000;
  }

  public static void main(String[] args) throws InterruptedException {
    System.out.println("unpinned " + sleepers(false));
    System.out.println("pinned " + sleepers(true));
  }
}

// expect: unpinned 1
// expect: pinned 4
