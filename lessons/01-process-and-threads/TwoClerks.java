class TwoClerks {
  static void addUp(String name, int first) {
    int total = first;
    total = total + first;
    System.out.println(name + ": " + total);
  }

  public static void main(String[] args) {
    Thread a = new Thread(() -> addUp("A", 1), "A");
    Thread b = new Thread(() -> addUp("B", 10), "B");
    a.start();
    b.start();
  }
}
