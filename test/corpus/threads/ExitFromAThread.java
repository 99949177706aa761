/** System.exit in any thread ends the process at once, with hooks and with its status; nothing after it is executed. */
public class ExitFromAThread {
  public static void main(String[] args) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook in " + Thread.currentThread().getName()), "bye"));
    Thread other = new Thread(() -> {
      try {
        System.out.println("exit");
        System.exit(3);
      } finally {
        System.out.println("never finally");
      }
    });
    other.start();
    other.join();
    System.out.println("never");
  }
}

// expect: exit
// expect: hook in bye
// expect exit: 3
