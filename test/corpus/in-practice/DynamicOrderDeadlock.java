/** Java Concurrency in Practice 10.1.2: locks are taken in the order of the parameters, so a transfer each way can deadlock. */
public class DynamicOrderDeadlock {
  static class Account {
    private int balance = 100;

    void debit(int amount) {
      balance -= amount;
    }

    void credit(int amount) {
      balance += amount;
    }
  }

  static void transferMoney(Account from, Account to, int amount) {
    synchronized (from) {
      synchronized (to) {
        if (from.balance < amount) throw new IllegalStateException("insufficient funds");
        from.debit(amount);
        to.credit(amount);
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

// expect outcomes: 110 90 | deadlock
// expect deadlock
