class Clerk extends Thread {
  private final int first;
  private int total;

  Clerk(String name, int first) {
    super(name);
    this.first = first;
  }

  @Override
  public void run() {
    total = first;
    total = total + first;
    System.out.println(getName() + ": " + total);
  }
}

class Sums {
  public static void main(String[] args) {
    new Clerk("A", 1).start();
    new Clerk("B", 10).start();
  }
}
