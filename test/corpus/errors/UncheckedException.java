public class UncheckedException {
  public static void main(String[] args) {
    Thread.sleep(10);
  }
}

// expect compile error 3:12: InterruptedException
