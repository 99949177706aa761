/** Readers and writers with one monitor; a waiting writer keeps new readers out. */
public class ReadersWriters {
  static class ReadWriteLock {
    private int readers;
    private int writers;
    private int waitingWriters;

    synchronized void lockRead() throws InterruptedException {
      while (writers > 0 || waitingWriters > 0) wait();
      readers++;
    }

    synchronized void unlockRead() {
      readers--;
      notifyAll();
    }

    synchronized void lockWrite() throws InterruptedException {
      waitingWriters++;
      while (readers > 0 || writers > 0) wait();
      waitingWriters--;
      writers++;
    }

    synchronized void unlockWrite() {
      writers--;
      notifyAll();
    }
  }

  static int x;
  static int y;

  public static void main(String[] args) throws InterruptedException {
    ReadWriteLock lock = new ReadWriteLock();
    Thread[] threads = new Thread[6];
    for (int i = 0; i < threads.length; i++) {
      boolean writer = i % 3 == 0;
      threads[i] = new Thread(() -> {
        try {
          for (int k = 0; k < 5; k++) {
            if (writer) {
              lock.lockWrite();
              x++;
              y++;
              lock.unlockWrite();
            } else {
              lock.lockRead();
              if (x != y) System.out.println("torn: " + x + " " + y);
              lock.unlockRead();
            }
          }
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      });
    }
    for (Thread each : threads) each.start();
    for (Thread each : threads) each.join();
    System.out.println(x + " " + y + ", readers " + lock.readers + ", writers " + lock.writers);
  }
}

// expect: 10 10, readers 0, writers 0
