/** What was written before start, the thread sees; what the thread wrote, who joined it or saw that it is not alive sees. Nothing else is needed. */
public class StartAndJoinOrder {
  static int a;
  static int b;
  static int c;

  public static void main(String[] args) throws InterruptedException {
    a = 1;
    Thread t = new Thread(() -> b = a + 1);
    t.start();
    c = 5;
    t.join();
    Thread u = new Thread(() -> b += c);
    u.start();
    if (u.isAlive()) System.out.print("alive");
    else System.out.print(b);
  }
}

// expect outcomes: alive | 7
// expect race: none
