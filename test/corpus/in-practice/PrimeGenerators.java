import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Java Concurrency in Practice 7.1: cancellation by a volatile flag, and by interruption where the flag would not be seen. */
public class PrimeGenerators {
  static class PrimeGenerator implements Runnable {
    private final List<BigInteger> primes = new ArrayList<BigInteger>();
    private volatile boolean cancelled;

    public void run() {
      BigInteger p = BigInteger.ONE;
      while (!cancelled) {
        p = p.nextProbablePrime();
        synchronized (this) {
          primes.add(p);
          notifyAll();
        }
      }
    }

    void cancel() {
      cancelled = true;
    }

    synchronized List<BigInteger> get(int least) throws InterruptedException {
      while (primes.size() < least) wait();
      return new ArrayList<BigInteger>(primes);
    }
  }

  static class PrimeProducer extends Thread {
    private final BlockingQueue<BigInteger> queue;

    PrimeProducer(BlockingQueue<BigInteger> queue) {
      this.queue = queue;
    }

    public void run() {
      try {
        BigInteger p = BigInteger.ONE;
        while (!Thread.currentThread().isInterrupted()) queue.put(p = p.nextProbablePrime());
        System.out.println("saw the flag");
      } catch (InterruptedException consumed) {
        System.out.println("interrupted in put, flag " + isInterrupted());
      }
    }

    void cancel() {
      interrupt();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    PrimeGenerator generator = new PrimeGenerator();
    Thread thread = new Thread(generator);
    thread.start();
    List<BigInteger> some;
    try {
      some = generator.get(10);
    } finally {
      generator.cancel();
    }
    thread.join();
    System.out.println(some.subList(0, 10));

    BlockingQueue<BigInteger> primes = new ArrayBlockingQueue<BigInteger>(3);
    PrimeProducer producer = new PrimeProducer(primes);
    producer.start();
    for (int i = 0; i < 5; i++) System.out.print(primes.take() + " ");
    System.out.println();
    while (primes.remainingCapacity() > 0) Thread.sleep(1);
    Thread.sleep(100);
    producer.cancel();
    producer.join();
    System.out.println(primes);
  }
}

// expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
// expect: 2 3 5 7 11 
// expect: interrupted in put, flag false
// expect: [13, 17, 19]
