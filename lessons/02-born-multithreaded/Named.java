class Named {
  public static void main(String[] args) {
    Thread worker = new Thread(() -> System.out.println("working"), "worker");
    Thread helper = new Thread(() -> System.out.println("helping"));
    helper.setDaemon(true);
    show(Thread.currentThread());
    show(worker);
    show(helper);
  }

  static void show(Thread thread) {
    System.out.println(thread.getName() + ": daemon = " + thread.isDaemon());
  }
}
