// refused: lost-wakeup
class Report {
  static int sum;

  public static void main(String[] args) throws InterruptedException {
    Object monitor = new Object();
    Thread worker = new Thread(() -> {
      sum = sum + 20;
      sum = sum + 22;
      System.out.println(Thread.currentThread().getName() + " is done");
      synchronized (monitor) {
        monitor.notify();
      }
    }, "worker");
    worker.start();
    synchronized (monitor) {
      monitor.wait();
    }
    System.out.println("sum = " + sum);
  }
}
