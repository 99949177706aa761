/** The classic deadlock: two threads take two locks in opposite orders. */
public class TwoLocks extends Thread {
  static final Object resource1 = new Object();
  static final Object resource2 = new Object();

  private final Object first;
  private final Object second;

  TwoLocks(String name, Object first, Object second) {
    super(name);
    this.first = first;
    this.second = second;
  }

  @Override
  public void run() {
    synchronized (first) {
      pause();
      synchronized (second) { System.out.println("never"); }
    }
  }

  static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) {
    new TwoLocks("线程 1", resource1, resource2).start();
    new TwoLocks("线程 2", resource2, resource1).start();
  }
}
