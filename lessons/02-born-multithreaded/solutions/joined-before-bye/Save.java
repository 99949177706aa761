class Save {
  public static void main(String[] args) throws InterruptedException {
    Thread writer = new Thread(() -> System.out.println("saved"), "writer");
    writer.setDaemon(true);
    writer.start();
    writer.join();
    System.out.println("bye");
  }
}
