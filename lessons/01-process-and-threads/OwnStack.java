class OwnStack {
  static int deeper(int depth) {
    return 1 + deeper(depth + 1);
  }

  public static void main(String[] args) throws InterruptedException {
    Thread diver = new Thread(() -> {
      try {
        deeper(0);
      } catch (StackOverflowError full) {
        System.out.println("diver: my stack is full");
      }
    }, "diver");
    diver.start();
    diver.join();
    System.out.println("main: mine is not");
  }
}
