import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicMarkableReference;

/** attemptMark succeeds where the mark is set already, so a lock-free list that removes with it removes one element twice. */
public class RemovedTwice {
  public static void main(String[] args) throws InterruptedException {
    Object successor = new Object();
    AtomicMarkableReference<Object> next = new AtomicMarkableReference<>(successor, false);
    AtomicInteger removed = new AtomicInteger();
    Thread[] removers = new Thread[2];
    for (int i = 0; i < 2; i++) {
      removers[i] = new Thread(() -> {
        if (!next.isMarked() && next.attemptMark(successor, true)) removed.incrementAndGet();
      });
      removers[i].start();
    }
    for (Thread each : removers) each.join();
    System.out.print(removed);
  }
}

// expect outcomes: 1 | 2
// expect race: none
