class Box {
  int value;
}

class Areas {
  static int total;

  static void work(Box box, int amount) {
    int mine = amount + amount;
    box.value = box.value + mine;
    total = total + mine;
    String name = Thread.currentThread().getName();
    System.out.println(name + ": mine = " + mine);
  }

  public static void main(String[] args) throws InterruptedException {
    Box box = new Box();
    Thread a = new Thread(() -> work(box, 1), "A");
    Thread b = new Thread(() -> work(box, 10), "B");
    a.start();
    a.join();
    b.start();
    b.join();
    System.out.println("box.value = " + box.value + ", total = " + total);
  }
}
