/** Java Concurrency in Practice 3.1: no synchronisation between the writer and the reader of ready and number. */
public class NoVisibility {
  private static boolean ready;
  private static int number;

  private static class ReaderThread extends Thread {
    @Override
    public void run() {
      if (ready) System.out.print(number);
      else System.out.print("not ready");
    }
  }

  public static void main(String[] args) {
    new ReaderThread().start();
    number = 42;
    ready = true;
  }
}

// expect race: NoVisibility.ready
// expect race: NoVisibility.number
