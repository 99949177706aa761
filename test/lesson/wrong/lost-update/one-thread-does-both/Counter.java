// refused: concurrency
class Counter {
  int count;

  void increment() {
    count++;
  }

  public static void main(String[] args) throws InterruptedException {
    Counter counter = new Counter();
    Thread a = new Thread(() -> {
      counter.increment();
      counter.increment();
    }, "A");
    Thread b = new Thread(() -> { }, "B");
    a.start();
    b.start();
    a.join();
    b.join();
    System.out.println(counter.count);
  }
}
