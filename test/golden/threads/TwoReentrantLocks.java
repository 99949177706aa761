import java.util.concurrent.locks.ReentrantLock;

/** The classic deadlock with java.util.concurrent locks, and a third thread that waits for one of the two. */
public class TwoReentrantLocks extends Thread {
  private final ReentrantLock first;
  private final ReentrantLock second;

  TwoReentrantLocks(String name, ReentrantLock first, ReentrantLock second) {
    super(name);
    this.first = first;
    this.second = second;
  }

  @Override
  public void run() {
    first.lock();
    pause(200);
    second.lock();
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) {
    ReentrantLock left = new ReentrantLock();
    ReentrantLock right = new ReentrantLock();
    new TwoReentrantLocks("A", left, right).start();
    new TwoReentrantLocks("B", right, left).start();
    pause(300);
    right.lock();
  }
}
