class Counter {
  int count;

  synchronized void increment() {
    count++;
  }

  public static void main(String[] args) throws InterruptedException {
    Counter counter = new Counter();
    Thread a = new Thread(() -> counter.increment(), "A");
    a.start();
    counter.increment();
    a.join();
    System.out.println(counter.count);
  }
}
