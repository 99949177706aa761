import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What code does with an interrupt: pass it on, restore it, swallow it, or go on and restore it at the end. */
public class CancellationPolicies {
  static final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

  static String passOn() throws InterruptedException {
    return queue.take();
  }

  static String restore() {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "restored";
    }
  }

  static String swallow() {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      return "swallowed";
    }
  }

  static String nonCancelable() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return queue.take();
        } catch (InterruptedException e) {
          interrupted = true;
          queue.add("after the interrupt");
        }
      }
    } finally {
      if (interrupted) Thread.currentThread().interrupt();
    }
  }

  interface Body {
    String call() throws InterruptedException;
  }

  static void interrupted(String name, Body body) throws InterruptedException {
    Thread thread = new Thread(() -> {
      String result;
      try {
        result = body.call();
      } catch (InterruptedException e) {
        result = "exception";
      }
      System.out.println(name + ": " + result + ", flag " + Thread.currentThread().isInterrupted());
    });
    thread.start();
    while (thread.getState() != Thread.State.WAITING) Thread.sleep(1);
    thread.interrupt();
    thread.join();
  }

  public static void main(String[] args) throws InterruptedException {
    interrupted("passOn", CancellationPolicies::passOn);
    interrupted("restore", CancellationPolicies::restore);
    interrupted("swallow", CancellationPolicies::swallow);
    interrupted("nonCancelable", CancellationPolicies::nonCancelable);
    Thread.currentThread().interrupt();
    System.out.println("add and poll do not mind: " + queue.add("x") + " " + queue.poll() + " " + Thread.currentThread().isInterrupted());
    try {
      queue.poll(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      System.out.println("timed poll does: " + Thread.currentThread().isInterrupted());
    }
    Thread.currentThread().interrupt();
    queue.add("there");
    try {
      System.out.println(queue.take());
    } catch (InterruptedException e) {
      System.out.println("take, though there is something: " + queue);
    }
    Thread worker = new Thread(() -> {
      int rounds = 0;
      while (!Thread.currentThread().isInterrupted()) rounds++;
      System.out.println("noticed after some rounds: " + (rounds >= 0) + ", cleared by interrupted(): " + Thread.interrupted() + " " + Thread.interrupted());
    });
    worker.start();
    worker.interrupt();
    worker.join();
  }
}

// expect: passOn: exception, flag false
// expect: restore: restored, flag true
// expect: swallow: swallowed, flag false
// expect: nonCancelable: after the interrupt, flag true
// expect: add and poll do not mind: true x true
// expect: timed poll does: false
// expect: take, though there is something: [there]
// expect: noticed after some rounds: true, cleared by interrupted(): true false
