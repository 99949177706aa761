/** AtomicInteger and its family, used by several threads. */
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

public class Atomics {
  static final AtomicInteger hits = new AtomicInteger();
  static final AtomicReference<String> log = new AtomicReference<>("");

  static void append(String s) {
    String old;
    do {
      old = log.get();
    } while (!log.compareAndSet(old, old + s));
  }

  public static void main(String[] args) throws InterruptedException {
    Runnable work = () -> {
      for (int i = 0; i < 3; i++) hits.incrementAndGet();
      append("x");
    };
    Thread a = new Thread(work);
    Thread b = new Thread(work);
    a.start();
    b.start();
    a.join();
    b.join();
    System.out.println(hits.get() + " " + log.get());
    AtomicLong l = new AtomicLong(5);
    System.out.println(l.getAndAdd(3) + " " + l.addAndGet(2) + " " + l.decrementAndGet());
    System.out.println(hits.updateAndGet(x -> x * x) + " " + hits.getAndSet(1) + " " + hits);
    AtomicBoolean once = new AtomicBoolean();
    System.out.println(once.compareAndSet(false, true) + " " + once.compareAndSet(false, true) + " " + once.get());
    System.out.println(hits.accumulateAndGet(9, Math::max));
  }
}

// expect: 6 xx
// expect: 5 10 9
// expect: 36 36 1
// expect: true false true
// expect: 9
