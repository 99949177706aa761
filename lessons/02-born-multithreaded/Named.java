class Named {
  public static void main(String[] args) {
    Thread worker = new Thread(() -> System.out.println("working"), "worker");
    Thread helper = new Thread(() -> System.out.println("helping"));
    helper.setDaemon(true);
    System.out.println(worker.getName() + " daemon: " + worker.isDaemon());
    System.out.println(helper.getName() + " daemon: " + helper.isDaemon());
    worker.start();
    helper.start();
  }
}
