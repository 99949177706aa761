// refused: unexpected-output data-race
class Counter {
  int count;

  void increment(Object lock) {
    synchronized (lock) {
      count++;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Counter counter = new Counter();
    Thread a = new Thread(() -> counter.increment(new Object()), "A");
    Thread b = new Thread(() -> counter.increment(new Object()), "B");
    a.start();
    b.start();
    a.join();
    b.join();
    System.out.println(counter.count);
  }
}
