/** LeetCode 1114 and 1115: first, second, third in order; foo and bar in turns; all by one monitor. */
public class EventsInOrder {
  static class Foo {
    private int done;

    private synchronized void step(int number, String text) throws InterruptedException {
      while (done != number) wait();
      System.out.print(text);
      done++;
      notifyAll();
    }
  }

  static class FooBar {
    private final int n;
    private boolean fooIsNext = true;

    FooBar(int n) {
      this.n = n;
    }

    synchronized void print(boolean foo) {
      for (int i = 0; i < n; i++) {
        while (fooIsNext != foo) {
          try {
            wait();
          } catch (InterruptedException e) {
            return;
          }
        }
        System.out.print(foo ? "foo" : "bar\n");
        fooIsNext = !foo;
        notifyAll();
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Foo foo = new Foo();
    String[] texts = {"first", "second", "third\n"};
    Thread[] threads = new Thread[3];
    for (int i : new int[] {2, 0, 1}) {
      threads[i] = new Thread(() -> {
        try {
          foo.step(i, texts[i]);
        } catch (InterruptedException e) {
          return;
        }
      });
      threads[i].start();
    }
    for (Thread each : threads) each.join();
    FooBar fooBar = new FooBar(3);
    Thread a = new Thread(() -> fooBar.print(true));
    Thread b = new Thread(() -> fooBar.print(false));
    b.start();
    a.start();
    a.join();
    b.join();
  }
}

// expect: firstsecondthird
// expect: foobar
// expect: foobar
// expect: foobar
