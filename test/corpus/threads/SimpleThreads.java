/** The SimpleThreads example of the Java tutorial, with another poem. */
public class SimpleThreads {
  static void threadMessage(String message) {
    System.out.format("%s: %s%n", Thread.currentThread().getName(), message);
  }

  private static class MessageLoop implements Runnable {
    public void run() {
      String[] importantInfo = {"Over and under", "The shuttle goes", "Warp holds still", "And pattern grows"};
      try {
        for (int i = 0; i < importantInfo.length; i++) {
          Thread.sleep(4000);
          threadMessage(importantInfo[i]);
        }
      } catch (InterruptedException e) {
        threadMessage("I wasn't done!");
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    long patience = 9000;
    threadMessage("Starting MessageLoop thread");
    long startTime = System.currentTimeMillis();
    Thread t = new Thread(new MessageLoop());
    t.start();
    threadMessage("Waiting for MessageLoop thread to finish");
    while (t.isAlive()) {
      threadMessage("Still waiting...");
      t.join(1900);
      if (((System.currentTimeMillis() - startTime) > patience) && t.isAlive()) {
        threadMessage("Tired of waiting!");
        t.interrupt();
        t.join();
      }
    }
    threadMessage("Finally!");
  }
}

// expect: main: Starting MessageLoop thread
// expect: main: Waiting for MessageLoop thread to finish
// expect: main: Still waiting...
// expect: main: Still waiting...
// expect: main: Still waiting...
// expect: Thread-0: Over and under
// expect: main: Still waiting...
// expect: main: Still waiting...
// expect: Thread-0: The shuttle goes
// expect: main: Tired of waiting!
// expect: Thread-0: I wasn't done!
// expect: main: Finally!
