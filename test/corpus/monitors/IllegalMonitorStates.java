/** wait, notify and notifyAll of who does not own the monitor; wrong time limits; what wait gives back and takes again. */
public class IllegalMonitorStates {
  interface Call {
    void run() throws InterruptedException;
  }

  static void expect(String name, Call call) throws InterruptedException {
    try {
      call.run();
      System.out.println(name + ": fine");
    } catch (IllegalMonitorStateException | IllegalArgumentException | NullPointerException e) {
      System.out.println(name + ": " + e);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Object lock = new Object();
    Object other = new Object();
    Object nothing = null;
    expect("wait", () -> lock.wait());
    expect("wait(1)", () -> lock.wait(1));
    expect("wait(1, 1)", () -> lock.wait(1, 1));
    expect("notify", () -> lock.notify());
    expect("notifyAll", () -> lock.notifyAll());
    synchronized (other) {
      expect("another monitor", () -> lock.notify());
    }
    synchronized (lock) {
      expect("own", () -> lock.notify());
      expect("own wait(1)", () -> lock.wait(1));
      expect("negative", () -> lock.wait(-1));
      expect("nanos", () -> lock.wait(0, 1_000_000));
      expect("negative nanos", () -> lock.wait(1, -1));
      expect("both", () -> lock.wait(-1, -1));
    }
    expect("not the owner, negative", () -> lock.wait(-1));
    expect("array", () -> new int[3].notify());
    expect("class", () -> String.class.notifyAll());
    expect("null", () -> {
      synchronized (nothing) {
        System.out.println("never");
      }
    });
    System.out.println(Thread.holdsLock(lock) + " " + Thread.holdsLock(other));
    try {
      Thread.holdsLock(null);
    } catch (NullPointerException e) {
      System.out.println("holdsLock(null)");
    }
    Thread thief = new Thread(() -> lock.notifyAll(), "thief");
    synchronized (lock) {
      thief.start();
      thief.join();
    }
  }
}

// expect: wait: java.lang.IllegalMonitorStateException: current thread is not owner
// expect: wait(1): java.lang.IllegalMonitorStateException: current thread is not owner
// expect: wait(1, 1): java.lang.IllegalMonitorStateException: current thread is not owner
// expect: notify: java.lang.IllegalMonitorStateException: current thread is not owner
// expect: notifyAll: java.lang.IllegalMonitorStateException: current thread is not owner
// expect: another monitor: java.lang.IllegalMonitorStateException: current thread is not owner
// expect: own: fine
// expect: own wait(1): fine
// expect: negative: java.lang.IllegalArgumentException: timeout value is negative
// expect: nanos: java.lang.IllegalArgumentException: nanosecond timeout value out of range
// expect: negative nanos: java.lang.IllegalArgumentException: nanosecond timeout value out of range
// expect: both: java.lang.IllegalArgumentException: timeoutMillis value is negative
// expect: not the owner, negative: java.lang.IllegalArgumentException: timeout value is negative
// expect: array: java.lang.IllegalMonitorStateException: current thread is not owner
// expect: class: java.lang.IllegalMonitorStateException: current thread is not owner
// expect: null: java.lang.NullPointerException: Cannot enter synchronized block because "<parameter1>" is null
// expect: false false
// expect: holdsLock(null)
// expect error: Exception in thread "thief" java.lang.IllegalMonitorStateException: current thread is not owner
