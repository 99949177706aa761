// refused: deadlock
class Counter {
  int count;

  static final Object door = new Object();
  static final Object book = new Object();

  void increment(Object first, Object second) {
    synchronized (first) {
      synchronized (second) {
        count++;
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Counter counter = new Counter();
    Thread a = new Thread(() -> counter.increment(door, book), "A");
    Thread b = new Thread(() -> counter.increment(book, door), "B");
    a.start();
    b.start();
    a.join();
    b.join();
    System.out.println(counter.count);
  }
}
