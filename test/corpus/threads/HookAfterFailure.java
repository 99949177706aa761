/** An exception that ends main leaves exit status 1; hooks still run, and one that fails disturbs nobody. */
public class HookAfterFailure {
  public static void main(String[] args) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      System.out.println("hook");
    }));
    throw new IllegalStateException("main fails");
  }
}

// expect: hook
// expect error: Exception in thread "main" java.lang.IllegalStateException: main fails
// expect exit: 1
