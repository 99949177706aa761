// refused: concurrency
class Save {
  public static void main(String[] args) {
    System.out.println("saved");
    System.out.println("bye");
  }
}
