import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/** Java Concurrency in Practice 5.6: a cache of results, from a synchronized map to a map of futures. */
public class Memoizers {
  interface Computable<A, V> {
    V compute(A arg) throws InterruptedException;
  }

  static class Slow implements Computable<String, Integer> {
    final AtomicInteger calls = new AtomicInteger();

    public Integer compute(String arg) throws InterruptedException {
      calls.incrementAndGet();
      Thread.sleep(20);
      return arg.length() * 10;
    }
  }

  static class Memoizer1<A, V> implements Computable<A, V> {
    private final Map<A, V> cache = new HashMap<A, V>();
    private final Computable<A, V> c;

    Memoizer1(Computable<A, V> c) {
      this.c = c;
    }

    public synchronized V compute(A arg) throws InterruptedException {
      V result = cache.get(arg);
      if (result == null) {
        result = c.compute(arg);
        cache.put(arg, result);
      }
      return result;
    }
  }

  static class Memoizer2<A, V> implements Computable<A, V> {
    private final Map<A, V> cache = new ConcurrentHashMap<A, V>();
    private final Computable<A, V> c;

    Memoizer2(Computable<A, V> c) {
      this.c = c;
    }

    public V compute(A arg) throws InterruptedException {
      V result = cache.get(arg);
      if (result == null) {
        result = c.compute(arg);
        cache.put(arg, result);
      }
      return result;
    }
  }

  static class Memoizer3<A, V> implements Computable<A, V> {
    private final Map<A, Future<V>> cache = new ConcurrentHashMap<A, Future<V>>();
    private final Computable<A, V> c;

    Memoizer3(Computable<A, V> c) {
      this.c = c;
    }

    public V compute(final A arg) throws InterruptedException {
      Future<V> f = cache.get(arg);
      if (f == null) {
        Callable<V> eval = new Callable<V>() {
          public V call() throws InterruptedException {
            return c.compute(arg);
          }
        };
        FutureTask<V> ft = new FutureTask<V>(eval);
        f = ft;
        cache.put(arg, ft);
        ft.run();
      }
      try {
        return f.get();
      } catch (ExecutionException e) {
        throw launderThrowable(e.getCause());
      }
    }
  }

  static class Memoizer<A, V> implements Computable<A, V> {
    private final ConcurrentMap<A, Future<V>> cache = new ConcurrentHashMap<A, Future<V>>();
    private final Computable<A, V> c;

    Memoizer(Computable<A, V> c) {
      this.c = c;
    }

    public V compute(final A arg) throws InterruptedException {
      while (true) {
        Future<V> f = cache.get(arg);
        if (f == null) {
          FutureTask<V> ft = new FutureTask<V>(() -> c.compute(arg));
          f = cache.putIfAbsent(arg, ft);
          if (f == null) {
            f = ft;
            ft.run();
          }
        }
        try {
          return f.get();
        } catch (CancellationException e) {
          cache.remove(arg, f);
        } catch (ExecutionException e) {
          throw launderThrowable(e.getCause());
        }
      }
    }
  }

  static RuntimeException launderThrowable(Throwable t) {
    if (t instanceof RuntimeException) return (RuntimeException) t;
    else if (t instanceof Error) throw (Error) t;
    else throw new IllegalStateException("Not unchecked", t);
  }

  static void use(String name, Computable<String, Integer> cache, Slow slow) throws InterruptedException {
    Thread[] threads = new Thread[3];
    AtomicInteger sum = new AtomicInteger();
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(() -> {
        try {
          sum.addAndGet(cache.compute("heddle") + cache.compute("warp"));
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      });
      threads[i].start();
    }
    for (Thread each : threads) each.join();
    int calls = slow.calls.get();
    boolean once = calls == 2;
    System.out.println(name + ": sum " + sum + (once ? ", each computed once" : calls > 1 && calls <= 6 ? ", perhaps twice" : "?"));
  }

  public static void main(String[] args) throws InterruptedException {
    Slow slow = new Slow();
    use("Memoizer1", new Memoizer1<>(slow), slow);
    slow = new Slow();
    use("Memoizer", new Memoizer<>(slow), slow);
    Memoizer2<BigInteger, BigInteger> squares = new Memoizer2<>(n -> n.multiply(n));
    System.out.println(squares.compute(BigInteger.TEN) + " " + squares.compute(BigInteger.TEN));
    Memoizer3<Integer, Integer> failing = new Memoizer3<>(n -> 1 / n);
    System.out.println(failing.compute(1));
    try {
      failing.compute(0);
    } catch (ArithmeticException e) {
      System.out.println(e);
    }
    try {
      new Memoizer<Integer, Integer>(n -> {
        throw new InterruptedException("in the computation");
      }).compute(1);
    } catch (IllegalStateException e) {
      System.out.println(e + " " + e.getCause());
    }
  }
}

// expect: Memoizer1: sum 300, each computed once
// expect: Memoizer: sum 300, each computed once
// expect: 100 100
// expect: 1
// expect: java.lang.ArithmeticException: / by zero
// expect: java.lang.IllegalStateException: Not unchecked java.lang.InterruptedException: in the computation
