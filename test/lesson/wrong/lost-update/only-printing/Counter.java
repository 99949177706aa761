// refused: concurrency
class Counter {
  public static void main(String[] args) {
    System.out.println(2);
  }
}
