// refused: unexpected-output data-race
class Counter {
  int count;

  void increment() {
    int next = count + 1;
    synchronized (this) {
      count = next;
    }
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
