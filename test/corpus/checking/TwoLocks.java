/** Two locks in opposite orders. */
public class TwoLocks {
  public static void main(String[] args) {
    Object first = new Object();
    Object second = new Object();
    new Thread(() -> {
      synchronized (first) {
        synchronized (second) {
          System.out.print("a");
        }
      }
    }).start();
    new Thread(() -> {
      synchronized (second) {
        synchronized (first) {
          System.out.print("b");
        }
      }
    }).start();
  }
}

// expect deadlock
// expect outcomes: ab | ba | deadlock
// expect race: none
