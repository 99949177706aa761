class Notified {
  static boolean ready;

  public static void main(String[] args) throws InterruptedException {
    Object monitor = new Object();
    Thread waiter = new Thread(() -> {
      synchronized (monitor) {
        try {
          while (!ready) {
            monitor.wait();
          }
        } catch (InterruptedException stop) {
          System.out.println("interrupted");
        }
      }
    }, "waiter");
    waiter.start();
    Thread.sleep(100);
    synchronized (monitor) {
      System.out.println("before notify: " + waiter.getState());
      ready = true;
      monitor.notify();
      System.out.println("after notify:  " + waiter.getState());
    }
    waiter.join();
    System.out.println("after join:    " + waiter.getState());
  }
}
