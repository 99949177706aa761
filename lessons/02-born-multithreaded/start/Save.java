/** The writer saves the document while main says goodbye. Sometimes the document is lost. */
class Save {
  public static void main(String[] args) {
    Thread writer = new Thread(() -> System.out.println("saved"), "writer");
    writer.setDaemon(true);
    writer.start();
    System.out.println("bye");
  }
}
