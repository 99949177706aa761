/** NEW until start, TERMINATED after run has ended, by an uncaught exception too; a thread starts once. */
public class StatesOfLife {
  public static void main(String[] args) throws InterruptedException {
    Thread quiet = new Thread(() -> {});
    System.out.println(quiet.getState() + " " + quiet.isAlive());
    quiet.start();
    quiet.join();
    System.out.println(quiet.getState() + " " + quiet.isAlive());

    Thread failing = new Thread(() -> { throw new IllegalStateException("enough"); }, "failing");
    failing.start();
    failing.join();
    System.out.println(failing.getState());

    try {
      quiet.start();
    } catch (IllegalThreadStateException e) {
      System.out.println("again: " + e.getClass().getName());
    }
    Thread early = new Thread(() -> {});
    early.join();
    System.out.println("joined what never started: " + early.getState());
  }
}

// expect: NEW false
// expect: TERMINATED false
// expect: TERMINATED
// expect: again: java.lang.IllegalThreadStateException
// expect: joined what never started: NEW
// expect error: Exception in thread "failing" java.lang.IllegalStateException: enough
