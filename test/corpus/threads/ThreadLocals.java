import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** ThreadLocal and InheritableThreadLocal: first values, inheritance at creation, leaks between the tasks of a pool. */
public class ThreadLocals {
  static final ThreadLocal<Integer> number = ThreadLocal.withInitial(() -> 1);
  static final InheritableThreadLocal<String> user = new InheritableThreadLocal<>() {
    @Override
    protected String childValue(String parent) {
      return parent + "'s child";
    }
  };
  static final ThreadLocal<StringBuilder> builder = new ThreadLocal<>() {
    private int made;

    @Override
    protected synchronized StringBuilder initialValue() {
      return new StringBuilder("builder " + ++made + ":");
    }
  };

  static void in(String name, Runnable body) throws InterruptedException {
    Thread t = new Thread(body, name);
    t.start();
    t.join();
  }

  public static void main(String[] args) throws Exception {
    number.set(5);
    user.set("ann");
    in("a", () -> System.out.println(number.get() + " " + user.get()));
    Thread early = new Thread(() -> System.out.println("as it was when the thread was made: " + user.get()));
    user.set("bob");
    early.start();
    early.join();
    in("b", () -> {
      user.set("carol");
      try {
        in("c", () -> System.out.println(user.get()));
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    });
    Thread unrelated = new Thread(null, () -> System.out.println("not inherited: " + user.get()), "n", 0, false);
    unrelated.start();
    unrelated.join();
    number.remove();
    user.remove();
    System.out.println(number.get() + " " + user.get());
    for (String name : new String[] {"x", "y"}) in(name, () -> {
      builder.get().append(name);
      System.out.println(builder.get().append(name));
    });
    ExecutorService pool = Executors.newFixedThreadPool(1);
    pool.submit(() -> number.set(99)).get();
    System.out.println("leaked: " + pool.submit(number::get).get());
    pool.submit(() -> {
      try {
        number.set(7);
      } finally {
        number.remove();
      }
    }).get();
    System.out.println("cleaned: " + pool.submit(number::get).get());
    pool.shutdown();
  }
}

// expect: 1 ann's child
// expect: as it was when the thread was made: ann's child
// expect: carol's child
// expect: not inherited: null
// expect: 1 null
// expect: builder 1:xx
// expect: builder 2:yy
// expect: leaked: 99
// expect: cleaned: 1
