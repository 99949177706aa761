/**
 * Two visitors pass a turnstile at the same time.
 * How many were counted?
 */
class Counter {
  int count;

  void increment() {
    count++;
  }

  public static void main(String[] args) throws InterruptedException {
    Counter counter = new Counter();
    Thread a = new Thread(() -> counter.increment(), "A");
    Thread b = new Thread(() -> counter.increment(), "B");
    a.start();
    b.start();
    a.join();
    b.join();
    System.out.println(counter.count);
  }
}
