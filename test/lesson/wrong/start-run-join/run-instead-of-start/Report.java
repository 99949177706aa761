// refused: unexpected-output
class Report {
  static int sum;

  public static void main(String[] args) throws InterruptedException {
    Thread worker = new Thread(() -> {
      sum = sum + 20;
      sum = sum + 22;
      System.out.println(Thread.currentThread().getName() + " is done");
    }, "worker");
    worker.run();
    System.out.println("sum = " + sum);
  }
}
