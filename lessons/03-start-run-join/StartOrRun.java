class StartOrRun {
  public static void main(String[] args) throws InterruptedException {
    Thread worker = new Thread(() -> {
      String name = Thread.currentThread().getName();
      System.out.println("I am " + name);
    }, "worker");
    worker.run();
    worker.start();
    worker.join();
  }
}
