// refused: unexpected-output
class Save {
  public static void main(String[] args) {
    Runnable save = () -> System.out.println("saved");
    Thread writer = new Thread(save, "writer");
    writer.setDaemon(true);
    writer.setPriority(Thread.MAX_PRIORITY);
    writer.start();
    System.out.println("bye");
  }
}
