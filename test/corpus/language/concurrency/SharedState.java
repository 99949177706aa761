/** Threads that extend, implement and are lambdas; volatile flags, thread-confined results, join as the only meeting. */
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class SharedState {
  static class Adder extends Thread {
    final int from;
    final int to;
    long sum;

    Adder(int from, int to) {
      super("adder-" + from);
      this.from = from;
      this.to = to;
    }

    @Override
    public void run() {
      for (int i = from; i < to; i++) sum += i;
    }
  }

  static class Account {
    private long balance;
    private final Map<String, Integer> seen = new HashMap<>();

    synchronized void add(String who, int amount) {
      balance += amount;
      seen.merge(who, 1, Integer::sum);
    }

    static void transfer(Account a, Account b, int amount) {
      Account first = System.identityHashCode(a) <= System.identityHashCode(b) ? a : b;
      Account second = first == a ? b : a;
      synchronized (first) {
        synchronized (second) {
          a.balance -= amount;
          b.balance += amount;
        }
      }
    }
  }

  static volatile boolean ready;
  static int data;

  public static void main(String[] args) throws InterruptedException {
    List<Adder> adders = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Adder a = new Adder(i * 10, i * 10 + 10);
      adders.add(a);
      a.start();
    }
    long total = 0;
    for (Adder a : adders) {
      a.join();
      total += a.sum;
    }
    System.out.println(total + " " + adders.get(2).getName());
    Thread writer = new Thread(() -> {
      data = 42;
      ready = true;
    });
    writer.start();
    while (!ready) Thread.onSpinWait();
    System.out.println(data);
    Account a = new Account();
    Account b = new Account();
    Runnable work = () -> {
      for (int i = 0; i < 2; i++) {
        a.add(Thread.currentThread().getName(), 10);
        Account.transfer(a, b, 5);
      }
    };
    Thread one = new Thread(work, "one");
    Thread two = new Thread(work, "two");
    one.start();
    two.start();
    one.join();
    two.join();
    writer.join();
    System.out.println(a.balance + " " + b.balance + " " + a.seen.get("one") + a.seen.get("two"));
    Thread t = new Thread() {
      {
        setDaemon(true);
      }

      @Override
      public void run() {
        System.out.println("daemon " + isDaemon() + " " + (Thread.currentThread() == this));
      }
    };
    t.start();
    t.join();
    try {
      synchronized (a) {
        a.wait(1);
      }
      a.wait();
    } catch (IllegalMonitorStateException e) {
      System.out.println("outside");
    }
  }
}

// expect: 435 adder-20
// expect: 42
// expect: 20 20 22
// expect: daemon true true
// expect: outside
