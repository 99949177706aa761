import java.util.concurrent.atomic.AtomicReference;

/** How results and exceptions come back from a thread by hand, and that a try around start catches nothing. */
public class ExceptionsOfThreads {
  static class Result<T> {
    private T value;
    private Throwable failure;
    private boolean done;

    synchronized void set(T v, Throwable f) {
      value = v;
      failure = f;
      done = true;
      notifyAll();
    }

    synchronized T get() throws Exception {
      while (!done) wait();
      if (failure != null) throw new Exception("in the thread", failure);
      return value;
    }
  }

  public static void main(String[] args) throws Exception {
    AtomicReference<Throwable> seen = new AtomicReference<>();
    Thread failing = new Thread(() -> {
      int[] a = new int[2];
      a[2] = 1;
    }, "failing");
    failing.setUncaughtExceptionHandler((t, e) -> seen.set(e));
    try {
      failing.start();
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println("never caught here");
    }
    failing.join();
    System.out.println(seen.get());
    StackTraceElement top = seen.get().getStackTrace()[0];
    System.out.println(top.getClassName() + " " + top.getLineNumber() + " " + top.getFileName());

    Result<Integer> result = new Result<>();
    for (String text : new String[] {"42", "forty-two"}) {
      Result<Integer> mine = new Result<>();
      new Thread(() -> {
        try {
          mine.set(Integer.parseInt(text), null);
        } catch (Throwable t) {
          mine.set(null, t);
        }
      }).start();
      try {
        System.out.println(mine.get());
      } catch (Exception e) {
        System.out.println(e + " <- " + e.getCause());
      }
    }
    Thread overflowing = new Thread(null, ExceptionsOfThreads::forever, "overflowing", 1 << 16);
    overflowing.setUncaughtExceptionHandler((t, e) -> System.out.println(t.getName() + ": " + e.getClass().getSimpleName()));
    overflowing.start();
    overflowing.join();
    System.out.println("main goes on");
    throw new IllegalStateException("the end", new RuntimeException("and its cause"));
  }

  static void forever() {
    forever();
  }
}

// expect: java.lang.ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// expect: ExceptionsOfThreads 28 ExceptionsOfThreads.java
// expect: 42
// expect: java.lang.Exception: in the thread <- java.lang.NumberFormatException: For input string: "forty-two"
// expect: overflowing: StackOverflowError
// expect: main goes on
// expect error: Exception in thread "main" java.lang.IllegalStateException: the end
// expect exit: 1
