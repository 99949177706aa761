/** Double-checked locking with a volatile field: one instance, wholly built, no race. */
public class DoubleCheckedLocking {
  static class Singleton {
    private static volatile Singleton instance;
    private int value;

    private Singleton() {
      value = 42;
    }

    static Singleton get() {
      Singleton seen = instance;
      if (seen == null) {
        synchronized (Singleton.class) {
          seen = instance;
          if (seen == null) instance = seen = new Singleton();
        }
      }
      return seen;
    }
  }

  static Singleton a;
  static Singleton b;

  public static void main(String[] args) throws InterruptedException {
    Thread first = new Thread(() -> a = Singleton.get());
    Thread second = new Thread(() -> b = Singleton.get());
    first.start();
    second.start();
    first.join();
    second.join();
    System.out.print((a == b) + " " + a.value);
  }
}

// expect outcomes: true 42
// expect race: none
