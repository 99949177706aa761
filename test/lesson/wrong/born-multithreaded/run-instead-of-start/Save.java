// refused: concurrency
class Save {
  public static void main(String[] args) {
    Runnable save = () -> System.out.println("saved");
    Thread writer = new Thread(save, "writer");
    writer.setDaemon(true);
    writer.run();
    System.out.println("bye");
  }
}
