// refused: uncaught-exception
class Save {
  public static void main(String[] args) {
    Thread writer = new Thread(() -> System.out.println("saved"), "writer");
    writer.setDaemon(true);
    writer.start();
    writer.setDaemon(false);
    System.out.println("bye");
  }
}
