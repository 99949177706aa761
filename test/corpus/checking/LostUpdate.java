/** Two threads add one without a lock: an increment can be lost. */
public class LostUpdate {
  int count;

  public static void main(String[] args) throws InterruptedException {
    LostUpdate shared = new LostUpdate();
    Thread a = new Thread(() -> shared.count++);
    Thread b = new Thread(() -> shared.count++);
    a.start();
    b.start();
    a.join();
    b.join();
    System.out.println(shared.count);
  }
}

// expect outcomes: 1\n | 2\n
// expect race: LostUpdate.count
