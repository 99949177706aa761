class Save {
  public static void main(String[] args) throws InterruptedException {
    Runnable save = () -> System.out.println("saved");
    Thread writer = new Thread(save, "writer");
    writer.setDaemon(true);
    writer.start();
    System.out.println("bye");
    writer.join();
  }
}
