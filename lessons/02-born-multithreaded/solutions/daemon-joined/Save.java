class Save {
  public static void main(String[] args) throws InterruptedException {
    Thread writer = new Thread(() -> System.out.println("saved"), "writer");
    writer.setDaemon(true);
    writer.start();
    System.out.println("bye");
    writer.join();
  }
}
