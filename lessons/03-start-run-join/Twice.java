class Twice {
  public static void main(String[] args) throws InterruptedException {
    Thread worker = new Thread(() -> System.out.println("working"), "worker");
    worker.start();
    worker.join();
    try {
      worker.start();
    } catch (IllegalThreadStateException refused) {
      System.out.println("a thread starts only once");
    }
  }
}
