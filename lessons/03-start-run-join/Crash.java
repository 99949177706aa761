class Crash {
  public static void main(String[] args) throws InterruptedException {
    Thread worker = new Thread(() -> {
      int[] seats = new int[2];
      seats[2] = 1;
      System.out.println("never printed");
    }, "worker");
    worker.start();
    worker.join();
    System.out.println("main goes on, the worker is " + worker.getState());
  }
}
