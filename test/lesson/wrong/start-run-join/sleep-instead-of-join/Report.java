// refused: timing
class Report {
  static int sum;

  public static void main(String[] args) throws InterruptedException {
    Thread worker = new Thread(() -> {
      sum = sum + 20;
      sum = sum + 22;
      System.out.println(Thread.currentThread().getName() + " is done");
    }, "worker");
    worker.start();
    Thread.sleep(500);
    System.out.println("sum = " + sum);
  }
}
