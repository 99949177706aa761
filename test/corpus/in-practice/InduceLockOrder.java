/** Java Concurrency in Practice 10.1.2, repaired: the locks are taken in the order of the identity hash codes, with a tie lock. */
public class InduceLockOrder {
  private static final Object tieLock = new Object();

  static class Account {
    private int balance = 100;
  }

  static void transferMoney(Account from, Account to, int amount) {
    int fromHash = System.identityHashCode(from);
    int toHash = System.identityHashCode(to);
    Runnable transfer = () -> {
      from.balance -= amount;
      to.balance += amount;
    };
    if (fromHash < toHash) {
      synchronized (from) {
        synchronized (to) {
          transfer.run();
        }
      }
    } else if (fromHash > toHash) {
      synchronized (to) {
        synchronized (from) {
          transfer.run();
        }
      }
    } else {
      synchronized (tieLock) {
        synchronized (from) {
          synchronized (to) {
            transfer.run();
          }
        }
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Account mine = new Account();
    Account yours = new Account();
    Thread there = new Thread(() -> transferMoney(mine, yours, 10));
    Thread back = new Thread(() -> transferMoney(yours, mine, 20));
    there.start();
    back.start();
    there.join();
    back.join();
    System.out.print(mine.balance + " " + yours.balance);
  }
}

// expect outcomes: 110 90
// expect race: none
