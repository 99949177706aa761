import java.util.Map;

/** The stack of another thread, while it waits; of one that is not alive; of all. */
public class StackTraces {
  static final Object gate = new Object();

  static void deep() throws InterruptedException {
    synchronized (gate) {
      gate.wait();
    }
  }

  static void show(StackTraceElement[] frames) {
    for (StackTraceElement each : frames) {
      if (each.getClassName().startsWith("StackTraces")) System.out.println("  " + each.getMethodName() + ":" + each.getLineNumber());
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Thread waiter = new Thread("waiter") {
      @Override
      public void run() {
        try {
          deep();
        } catch (InterruptedException e) {
          System.out.println("interrupted");
        }
      }
    };
    System.out.println(waiter.getStackTrace().length);
    waiter.start();
    Thread.sleep(100);
    System.out.println("waiter");
    StackTraceElement[] frames = waiter.getStackTrace();
    show(frames);
    System.out.println("main");
    show(Thread.currentThread().getStackTrace());
    Map<Thread, StackTraceElement[]> all = Thread.getAllStackTraces();
    System.out.println(all.containsKey(waiter) + " " + all.containsKey(Thread.currentThread()));
    show(all.get(waiter));
    Thread.dumpStack();
    waiter.interrupt();
    waiter.join();
    System.out.println(waiter.getStackTrace().length);
  }
}

// expect: 0
// expect: waiter
// expect:   deep:9
// expect:   run:24
// expect: main
// expect:   main:37
// expect: true true
// expect:   deep:9
// expect:   run:24
// expect: interrupted
// expect: 0
// expect error: java.lang.Exception: Stack trace
