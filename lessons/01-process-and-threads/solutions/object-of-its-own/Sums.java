class Sums {
  int total;

  void addUp(String name, int first) {
    total = first;
    total = total + first;
    System.out.println(name + ": " + total);
  }

  public static void main(String[] args) {
    Sums forA = new Sums();
    Sums forB = new Sums();
    Thread a = new Thread(() -> forA.addUp("A", 1), "A");
    Thread b = new Thread(() -> forB.addUp("B", 10), "B");
    a.start();
    b.start();
  }
}
