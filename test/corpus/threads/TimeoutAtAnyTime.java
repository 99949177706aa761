/** A time limit may be over before another thread has done anything: nobody may rely on a sleep. */
public class TimeoutAtAnyTime {
  static volatile int value;

  public static void main(String[] args) throws InterruptedException {
    Thread writer = new Thread(() -> value = 1);
    writer.start();
    Thread.sleep(1000);
    System.out.print(value);
    writer.join(1000);
    System.out.print(writer.isAlive());
  }
}

// with: anyTimeouts
// expect outcomes: 1false | 0false | 1true | 0true
