/** The same with a lock: always two, and no race. */
public class SynchronizedCounter {
  int count;

  synchronized void increment() {
    count++;
  }

  public static void main(String[] args) throws InterruptedException {
    SynchronizedCounter shared = new SynchronizedCounter();
    Thread a = new Thread(shared::increment);
    Thread b = new Thread(shared::increment);
    a.start();
    b.start();
    a.join();
    b.join();
    System.out.println(shared.count);
  }
}

// expect outcomes: 2\n
// expect race: none
