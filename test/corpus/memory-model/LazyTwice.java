/** Check, then act: the lazy singleton that is made twice; and four singletons that are not. */
public class LazyTwice {
  static int made;

  static class Lazy {
    static Lazy instance;

    Lazy() {
      synchronized (LazyTwice.class) {
        made++;
      }
    }

    static Lazy get() {
      if (instance == null) instance = new Lazy();
      return instance;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Thread other = new Thread(Lazy::get);
    other.start();
    Lazy.get();
    other.join();
    System.out.print(made);
  }
}

// expect outcomes: 1 | 2
// expect race: LazyTwice$Lazy.instance
