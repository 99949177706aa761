class Named {
  public static void main(String[] args) {
    Runnable nothing = () -> {
    };
    Thread worker = new Thread(nothing, "worker");
    Thread helper = new Thread(nothing);
    helper.setDaemon(true);
    show(Thread.currentThread());
    show(worker);
    show(helper);
  }

  static void show(Thread thread) {
    boolean daemon = thread.isDaemon();
    System.out.println(thread.getName() + ": daemon = " + daemon);
  }
}
