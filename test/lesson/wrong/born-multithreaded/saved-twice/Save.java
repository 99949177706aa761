// refused: unexpected-output
class Save {
  public static void main(String[] args) {
    Thread writer = new Thread(() -> System.out.println("saved"), "writer");
    writer.start();
    System.out.println("saved");
    System.out.println("bye");
  }
}
