class Twice {
  public static void main(String[] args) throws InterruptedException {
    Runnable work = () -> System.out.println("working");
    Thread worker = new Thread(work, "worker");
    worker.start();
    worker.join();
    try {
      worker.start();
    } catch (IllegalThreadStateException refused) {
      System.out.println("a thread starts only once");
    }
  }
}
