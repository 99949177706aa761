/** Where an interrupt is kept, and who takes it away. */
public class InterruptFlags {
  static void show(String what, boolean flag) {
    System.out.println(what + ": " + flag);
  }

  public static void main(String[] args) throws InterruptedException {
    Thread early = new Thread(() -> show("inside", Thread.currentThread().isInterrupted()));
    early.interrupt();
    show("before start", early.isInterrupted());
    early.start();
    early.join();
    show("after its end", early.isInterrupted());
    Thread late = new Thread(() -> {});
    late.start();
    late.join();
    late.interrupt();
    show("interrupted after its end", late.isInterrupted());

    Thread main = Thread.currentThread();
    main.interrupt();
    show("looked at", main.isInterrupted());
    show("looked at again", main.isInterrupted());
    late.join();
    show("joined one that has ended", main.isInterrupted());
    try {
      Thread.sleep(0);
      System.out.println("slept for 0 ms");
    } catch (InterruptedException e) {
      show("sleep for 0 ms throws", main.isInterrupted());
    }
    Thread sleeper = new Thread(() -> {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        show("sleeper", Thread.currentThread().isInterrupted());
        Thread.currentThread().interrupt();
        show("itself", Thread.currentThread().isInterrupted());
      }
    });
    sleeper.start();
    main.interrupt();
    try {
      sleeper.join();
    } catch (InterruptedException e) {
      System.out.println("join throws: " + e.getMessage());
    }
    sleeper.interrupt();
    sleeper.join();
    Object lock = new Object();
    main.interrupt();
    try {
      lock.wait();
    } catch (IllegalMonitorStateException e) {
      show("not the owner: " + e.getMessage(), main.isInterrupted());
    }
    try {
      synchronized (lock) {
        lock.wait(-1);
      }
    } catch (IllegalArgumentException e) {
      show(e.getMessage(), main.isInterrupted());
    }
    show("taken", Thread.interrupted());
    show("taken again", Thread.interrupted());
  }
}

// expect: before start: true
// expect: inside: true
// expect: after its end: true
// expect: interrupted after its end: true
// expect: looked at: true
// expect: looked at again: true
// expect: joined one that has ended: true
// expect: sleep for 0 ms throws: false
// expect: join throws: null
// expect: sleeper: false
// expect: itself: true
// expect: not the owner: current thread is not owner: true
// expect: timeout value is negative: true
// expect: taken: true
// expect: taken again: false
