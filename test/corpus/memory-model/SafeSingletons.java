import java.util.concurrent.atomic.AtomicReference;

/** Singletons that are made once, whoever comes first: eager, synchronized, holder, enum, compare-and-set. */
public class SafeSingletons {
  static final StringBuffer log = new StringBuffer();

  static class Eager {
    static final Eager INSTANCE = new Eager();

    Eager() {
      log.append("e");
    }
  }

  static class Locked {
    private static Locked instance;

    Locked() {
      log.append("l");
    }

    static synchronized Locked get() {
      if (instance == null) instance = new Locked();
      return instance;
    }
  }

  static class Holder {
    Holder() {
      log.append("h");
    }

    private static class Lazily {
      static final Holder INSTANCE = new Holder();
    }

    static Holder get() {
      return Lazily.INSTANCE;
    }
  }

  enum Single {
    INSTANCE;

    Single() {
      log.append("s");
    }
  }

  static class Swapped {
    private static final AtomicReference<Swapped> instance = new AtomicReference<>();

    static Swapped get() {
      while (true) {
        Swapped seen = instance.get();
        if (seen != null) return seen;
        seen = new Swapped();
        if (instance.compareAndSet(null, seen)) return seen;
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Object[][] seen = new Object[3][];
    Thread[] threads = new Thread[3];
    for (int i = 0; i < threads.length; i++) {
      int me = i;
      threads[i] = new Thread(() -> seen[me] = new Object[] {Eager.INSTANCE, Locked.get(), Holder.get(), Single.INSTANCE, Swapped.get()});
      threads[i].start();
    }
    for (Thread each : threads) each.join();
    for (int k = 0; k < 5; k++) System.out.print((seen[0][k] == seen[1][k] && seen[1][k] == seen[2][k]) + " ");
    char[] letters = log.toString().toCharArray();
    java.util.Arrays.sort(letters);
    System.out.println(new String(letters));
  }
}

// expect: true true true true true ehls
