// refused: unexpected-output
class Sums {
  static int total;

  static synchronized void set(int value) {
    total = value;
  }

  static synchronized void add(int value) {
    total = total + value;
  }

  static synchronized int get() {
    return total;
  }

  static void addUp(String name, int first) {
    set(first);
    add(first);
    System.out.println(name + ": " + get());
  }

  public static void main(String[] args) {
    Thread a = new Thread(() -> addUp("A", 1), "A");
    Thread b = new Thread(() -> addUp("B", 10), "B");
    a.start();
    b.start();
  }
}
