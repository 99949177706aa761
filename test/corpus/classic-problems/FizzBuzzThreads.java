import java.util.concurrent.Semaphore;
import java.util.function.IntPredicate;

/** Fizz buzz by four threads that hand each other a baton. */
public class FizzBuzzThreads {
  static final int LAST = 15;
  static int current = 1;
  static final Object baton = new Object();

  static Thread printer(IntPredicate mine, String text) {
    return new Thread(() -> {
      synchronized (baton) {
        while (current <= LAST) {
          if (mine.test(current)) {
            System.out.print((text == null ? String.valueOf(current) : text) + (current == LAST ? "\n" : " "));
            current++;
            baton.notifyAll();
          } else {
            try {
              baton.wait();
            } catch (InterruptedException e) {
              throw new RuntimeException(e);
            }
          }
        }
      }
    });
  }

  public static void main(String[] args) throws InterruptedException {
    Thread[] four = {
      printer(n -> n % 3 == 0 && n % 5 != 0, "fizz"),
      printer(n -> n % 5 == 0 && n % 3 != 0, "buzz"),
      printer(n -> n % 15 == 0, "fizzbuzz"),
      printer(n -> n % 3 != 0 && n % 5 != 0, null),
    };
    for (Thread each : four) each.start();
    for (Thread each : four) each.join();
    Semaphore zero = new Semaphore(1);
    Semaphore odd = new Semaphore(0);
    Semaphore even = new Semaphore(0);
    Thread zeros = new Thread(() -> {
      for (int i = 1; i <= 4; i++) {
        zero.acquireUninterruptibly();
        System.out.print(0);
        (i % 2 == 1 ? odd : even).release();
      }
    });
    Thread odds = new Thread(() -> {
      for (int i = 1; i <= 4; i += 2) {
        odd.acquireUninterruptibly();
        System.out.print(i);
        zero.release();
      }
    });
    Thread evens = new Thread(() -> {
      for (int i = 2; i <= 4; i += 2) {
        even.acquireUninterruptibly();
        System.out.print(i);
        zero.release();
      }
    });
    evens.start();
    odds.start();
    zeros.start();
    zeros.join();
    odds.join();
    evens.join();
    System.out.println();
  }
}

// expect: 1 2 fizz 4 buzz fizz 7 8 fizz buzz 11 fizz 13 14 fizzbuzz
// expect: 01020304
