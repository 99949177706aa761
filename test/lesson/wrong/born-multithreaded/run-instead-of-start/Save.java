// refused: concurrency
class Save {
  public static void main(String[] args) {
    Thread writer = new Thread(() -> System.out.println("saved"), "writer");
    writer.setDaemon(true);
    writer.run();
    System.out.println("bye");
  }
}
