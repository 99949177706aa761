class TwoEach {
  int count;

  void increment() {
    count++;
  }

  public static void main(String[] args) throws InterruptedException {
    TwoEach counter = new TwoEach();
    Runnable twice = () -> {
      counter.increment();
      counter.increment();
    };
    Thread a = new Thread(twice, "A");
    Thread b = new Thread(twice, "B");
    a.start();
    b.start();
    a.join();
    b.join();
    System.out.println(counter.count);
  }
}
