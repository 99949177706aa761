/** BLOCKED: before a monitor that another thread holds, and after a notification while the notifier still holds it. */
public class BlockedStates {
  static final Object lock = new Object();

  static synchronized void guarded() {}

  public static void main(String[] args) throws InterruptedException {
    Thread statement = new Thread(() -> {
      synchronized (lock) {
        System.out.println("statement: in");
      }
    });
    Thread method = new Thread(BlockedStates::guarded);
    synchronized (lock) {
      synchronized (BlockedStates.class) {
        statement.start();
        method.start();
        Thread.sleep(200);
        System.out.println("statement: " + statement.getState());
        System.out.println("method: " + method.getState());
      }
    }
    statement.join();
    method.join();

    Thread waiter = new Thread(() -> {
      synchronized (lock) {
        try {
          lock.wait();
          System.out.println("waiter: awake");
        } catch (InterruptedException e) {
          System.out.println("never");
        }
      }
    });
    waiter.start();
    Thread.sleep(200);
    System.out.println("waiting: " + waiter.getState());
    synchronized (lock) {
      lock.notify();
      Thread.sleep(200);
      System.out.println("notified, monitor held: " + waiter.getState());
    }
    waiter.join();

    Thread interrupted = new Thread(() -> {
      synchronized (lock) {
        try {
          lock.wait();
        } catch (InterruptedException e) {
          System.out.println("interrupted: out of wait");
        }
      }
    });
    interrupted.start();
    Thread.sleep(200);
    synchronized (lock) {
      interrupted.interrupt();
      Thread.sleep(200);
      System.out.println("interrupted, monitor held: " + interrupted.getState());
    }
    interrupted.join();
  }
}

// expect: statement: BLOCKED
// expect: method: BLOCKED
// expect: statement: in
// expect: waiting: WAITING
// expect: notified, monitor held: BLOCKED
// expect: waiter: awake
// expect: interrupted, monitor held: BLOCKED
// expect: interrupted: out of wait
