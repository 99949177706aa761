class StartOrRun {
  public static void main(String[] args) throws InterruptedException {
    Thread worker = new Thread(() -> System.out.println("I am " + Thread.currentThread().getName()), "worker");
    worker.run();
    worker.start();
    worker.join();
  }
}
