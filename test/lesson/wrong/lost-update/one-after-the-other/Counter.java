// refused: concurrency
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
    a.join();
    b.start();
    b.join();
    System.out.println(counter.count);
  }
}
