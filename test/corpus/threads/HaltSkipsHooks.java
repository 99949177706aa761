/** Runtime.halt ends the process at once. */
public class HaltSkipsHooks {
  public static void main(String[] args) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("never")));
    System.out.println("halting");
    Runtime.getRuntime().halt(4);
  }
}

// expect: halting
// expect exit: 4
