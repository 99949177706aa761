import java.util.concurrent.locks.ReentrantLock;

class States {
  public static void main(String[] args) throws InterruptedException {
    Object monitor = new Object();
    ReentrantLock lock = new ReentrantLock();

    Thread sleeper = new Thread(() -> pause(1000), "sleeper");
    System.out.println("sleeper, not started:      " + sleeper.getState());
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
      System.out.println("sleeper, in sleep:         " + sleeper.getState());
      System.out.println("enterer, at synchronized:  " + enterer.getState());
      System.out.println("locker, at lock.lock():    " + locker.getState());
      System.out.println("main, asking:              " + Thread.currentThread().getState());
    }
    lock.unlock();
    sleeper.join();
    System.out.println("sleeper, at the end:       " + sleeper.getState());
  }

  static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException stop) {
      System.out.println("interrupted");
    }
  }
}
