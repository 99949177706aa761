// not compared: needs a JDK 21
import java.util.concurrent.ThreadFactory;

/** Thread.ofPlatform: everything that a thread can be given before it starts. */
public class PlatformBuilder {
  static final InheritableThreadLocal<String> inherited = new InheritableThreadLocal<>();

  public static void main(String[] args) throws InterruptedException {
    inherited.set("parent");
    ThreadGroup group = new ThreadGroup("group");
    Thread thread = Thread.ofPlatform().name("worker-", 3).group(group).daemon().priority(7).stackSize(1 << 20)
        .unstarted(() -> System.out.println("never"));
    System.out.println(thread.getName() + " " + thread.getThreadGroup().getName() + " " + thread.isDaemon() + " "
        + thread.getPriority() + " " + thread.getState() + " " + thread.isVirtual());
    Thread.Builder builder = Thread.ofPlatform().name("n", 0).inheritInheritableThreadLocals(false);
    Thread a = builder.start(() -> System.out.println(inherited.get()));
    a.join();
    Thread b = builder.unstarted(() -> {});
    System.out.println(a.getName() + " " + b.getName() + " " + (b.threadId() == b.getId()));
    Thread plain = Thread.ofPlatform().start(() -> System.out.println(inherited.get()));
    plain.join();
    System.out.println(plain.getName());
    ThreadFactory factory = Thread.ofPlatform().daemon(true).name("f").factory();
    Thread made = factory.newThread(() -> {});
    System.out.println(made.getName() + " " + made.isDaemon());
    Thread failing = Thread.ofPlatform().name("failing").uncaughtExceptionHandler((t, e) -> System.out.println(t.getName() + ": " + e))
        .start(() -> {
          throw new RuntimeException("told");
        });
    failing.join();
    try {
      Thread.ofPlatform().priority(0);
    } catch (IllegalArgumentException e) {
      System.out.println("priority 0 is refused");
    }
    try {
      Thread.currentThread().stop();
    } catch (UnsupportedOperationException e) {
      System.out.println("stop is refused");
    }
  }
}

// expect: worker-3 group true 7 NEW false
// expect: null
// expect: n0 n1 true
// expect: parent
// expect: Thread-0
// expect: f true
// expect: failing: java.lang.RuntimeException: told
// expect: priority 0 is refused
// expect: stop is refused

