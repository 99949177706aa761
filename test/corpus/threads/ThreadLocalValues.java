/** Each thread has its own value of a ThreadLocal; an InheritableThreadLocal begins with the value of the parent. */
public class ThreadLocalValues {
  static final ThreadLocal<Integer> plain = new ThreadLocal<>();
  static final ThreadLocal<StringBuilder> made = ThreadLocal.withInitial(() -> {
    System.out.println("made for " + Thread.currentThread().getName());
    return new StringBuilder();
  });
  static final InheritableThreadLocal<String> inherited = new InheritableThreadLocal<>() {
    @Override
    protected String childValue(String parent) {
      return parent + "'s child";
    }

    @Override
    protected String initialValue() {
      return "nobody";
    }
  };
  static final InheritableThreadLocal<int[]> same = new InheritableThreadLocal<>();

  static void in(String name, Runnable body) throws InterruptedException {
    Thread thread = new Thread(body, name);
    thread.start();
    thread.join();
  }

  public static void main(String[] args) throws InterruptedException {
    plain.set(1);
    made.get().append("main");
    in("a", () -> {
      System.out.println(plain.get());
      plain.set(2);
      System.out.println(plain.get() + " " + made.get().append("a"));
    });
    System.out.println(plain.get() + " " + made.get());
    plain.remove();
    System.out.println(plain.get());
    made.remove();
    System.out.println(made.get().length());

    in("before", () -> System.out.println(inherited.get() + " " + same.get()));
    inherited.set("main");
    same.set(new int[] {1});
    Thread early = new Thread(() -> {
      System.out.println(inherited.get());
      inherited.set("child");
      same.get()[0]++;
      try {
        in("grandchild", () -> System.out.println(inherited.get()));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    inherited.set("too late");
    early.start();
    early.join();
    System.out.println(inherited.get() + " " + same.get()[0]);
    Thread heirless = new Thread(null, () -> System.out.println(inherited.get()), "heirless", 0, false);
    heirless.start();
    heirless.join();
    ThreadLocal<Integer> nulls = new ThreadLocal<>() {
      @Override
      protected Integer initialValue() {
        System.out.println("asked");
        return null;
      }
    };
    System.out.println(nulls.get() + " " + nulls.get());
  }
}

// expect: made for main
// expect: null
// expect: made for a
// expect: 2 a
// expect: 1 main
// expect: null
// expect: made for main
// expect: 0
// expect: nobody null
// expect: main's child
// expect: child's child
// expect: too late 2
// expect: nobody
// expect: asked
// expect: null null
