/** System.exit runs the hooks, all at the same time, and never returns: its own finally and those of others do not run. */
public class HooksAtExit {
  public static void main(String[] args) {
    Thread first = new Thread(() -> {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        return;
      }
      System.out.println("slow hook");
    });
    Thread second = new Thread(() -> System.out.println("quick hook, main is " + (Thread.currentThread().isAlive() ? "waiting" : "")));
    Runtime.getRuntime().addShutdownHook(first);
    Runtime.getRuntime().addShutdownHook(second);
    Thread other = new Thread(() -> {
      try {
        Thread.sleep(10_000);
      } catch (InterruptedException e) {
        return;
      } finally {
        System.out.println("never: the other's finally");
      }
    });
    other.start();
    try {
      System.exit(3);
    } finally {
      System.out.println("never: finally");
    }
  }
}

// expect: quick hook, main is waiting
// expect: slow hook
// expect exit: 3
