import java.util.concurrent.locks.ReentrantLock;

class States {
  public static void main(String[] args) throws InterruptedException {
    Object monitor = new Object();
    ReentrantLock lock = new ReentrantLock();

    Thread sleeper = new Thread(() -> pause(1000), "sleeper");
    show("sleeper, not started", sleeper);
    sleeper.start();

    Thread enterer = new Thread(() -> {
      synchronized (monitor) {
        pause(1);
      }
    }, "enterer");
    Thread locker = new Thread(() -> {
      lock.lock();
      lock.unlock();
    }, "locker");

    lock.lock();
    synchronized (monitor) {
      enterer.start();
      locker.start();
      Thread.sleep(100);
      show("sleeper, in sleep", sleeper);
      show("enterer, at synchronized", enterer);
      show("locker, at lock.lock()", locker);
      show("main, asking", Thread.currentThread());
    }
    lock.unlock();
    sleeper.join();
    show("sleeper, at the end", sleeper);
  }

  static void show(String who, Thread thread) {
    System.out.println(who + ": " + thread.getState());
  }

  static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException stop) {
      System.out.println("interrupted");
    }
  }
}
