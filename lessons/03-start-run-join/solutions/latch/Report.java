import java.util.concurrent.CountDownLatch;

class Report {
  static int sum;

  public static void main(String[] args) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Thread worker = new Thread(() -> {
      sum = sum + 20;
      sum = sum + 22;
      System.out.println(Thread.currentThread().getName() + " is done");
      done.countDown();
    }, "worker");
    worker.start();
    done.await();
    System.out.println("sum = " + sum);
  }
}
