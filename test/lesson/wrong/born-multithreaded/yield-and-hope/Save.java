// refused: unexpected-output
class Save {
  public static void main(String[] args) {
    Thread writer = new Thread(() -> System.out.println("saved"), "writer");
    writer.setDaemon(true);
    writer.start();
    Thread.yield();
    System.out.println("bye");
  }
}
