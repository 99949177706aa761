/**
 * The writer saves the document while main says goodbye.
 * Sometimes the document is lost.
 */
class Save {
  public static void main(String[] args) {
    Runnable save = () -> System.out.println("saved");
    Thread writer = new Thread(save, "writer");
    writer.setDaemon(true);
    writer.start();
    System.out.println("bye");
  }
}
