/** Names, priorities, daemons and the text of a thread; what its methods refuse. */
public class ThreadsInGeneral {
  static void refused(String what, Runnable body) {
    try {
      body.run();
      System.out.println(what + ": fine");
    } catch (RuntimeException e) {
      System.out.println(what + ": " + e);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Thread main = Thread.currentThread();
    System.out.println(main + " " + main.getId() + " " + main.isDaemon() + " " + main.isAlive());
    Thread first = new Thread();
    Thread named = new Thread("named");
    Thread second = new Thread(() -> {});
    Thread sized = new Thread(null, () -> {}, "sized", 1 << 16);
    System.out.println(first + " " + named + " " + second + " " + sized);
    System.out.println(second.getId() - first.getId());
    named.setName("renamed");
    named.setPriority(Thread.MAX_PRIORITY);
    named.setDaemon(true);
    System.out.println(named + " " + named.isDaemon());
    main.setPriority(3);
    Thread child = new Thread(() -> {
      Thread grandchild = new Thread(() -> {});
      System.out.println(grandchild.isDaemon() + " " + grandchild.getPriority());
    });
    child.setDaemon(true);
    System.out.println(child.getPriority() + " " + child.isDaemon());
    child.start();
    child.join();
    System.out.println(child);

    refused("null name", () -> new Thread((String) null));
    refused("null new name", () -> first.setName(null));
    refused("priority 0", () -> first.setPriority(0));
    refused("priority 11", () -> first.setPriority(11));
    refused("daemon after the end", () -> child.setDaemon(true));
    refused("daemon of itself", () -> main.setDaemon(true));
    refused("second start", () -> child.start());
    refused("negative sleep", () -> {
      try {
        Thread.sleep(-1);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    refused("nanoseconds", () -> {
      try {
        Thread.sleep(1, 1_000_000);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    refused("negative join", () -> {
      try {
        child.join(-1);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    refused("lock of null", () -> Thread.holdsLock(null));
    Object lock = new Object();
    synchronized (lock) {
      System.out.println(Thread.holdsLock(lock) + " " + Thread.holdsLock(main));
    }
    Thread sub = new Thread("sub") {
      @Override
      public void run() {
        System.out.println(getName() + " " + (Thread.currentThread() == this));
      }
    };
    sub.run();
    sub.start();
    sub.join();
    Thread.yield();
    Thread.onSpinWait();
  }
}

// expect: Thread[main,5,main] 1 false true
// expect: Thread[Thread-0,5,main] Thread[named,5,main] Thread[Thread-1,5,main] Thread[sized,5,main]
// expect: 2
// expect: Thread[renamed,10,main] true
// expect: 3 true
// expect: true 3
// expect: Thread[Thread-2,3,]
// expect: null name: java.lang.NullPointerException: name cannot be null
// expect: null new name: java.lang.NullPointerException: name cannot be null
// expect: priority 0: java.lang.IllegalArgumentException
// expect: priority 11: java.lang.IllegalArgumentException
// expect: daemon after the end: fine
// expect: daemon of itself: java.lang.IllegalThreadStateException
// expect: second start: java.lang.IllegalThreadStateException
// expect: negative sleep: java.lang.IllegalArgumentException: timeout value is negative
// expect: nanoseconds: java.lang.IllegalArgumentException: nanosecond timeout value out of range
// expect: negative join: java.lang.IllegalArgumentException: timeout value is negative
// expect: lock of null: java.lang.NullPointerException
// expect: true false
// expect: sub false
// expect: sub true
