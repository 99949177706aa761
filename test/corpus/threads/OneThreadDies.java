/** An error ends its own thread; the others go on. */
public class OneThreadDies {
  static int depth(int n) {
    return depth(n + 1) + 1;
  }

  public static void main(String[] args) throws InterruptedException {
    Thread diver = new Thread(() -> depth(0), "diver");
    diver.setUncaughtExceptionHandler((thread, error) ->
        System.out.println(thread.getName() + " died of " + error.getClass().getSimpleName()));
    diver.start();
    diver.join();
    Thread thrower = new Thread(() -> { throw new RuntimeException("own fault"); }, "thrower");
    thrower.start();
    thrower.join();
    System.out.println("main goes on");
  }
}

// expect: diver died of StackOverflowError
// expect: main goes on
// expect error: Exception in thread "thrower" java.lang.RuntimeException: own fault
// expect exit: 0
