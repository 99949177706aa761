/** Three threads print 1 to 12 in turns, with wait and notifyAll: the interview question. */
public class PrintInTurns {
  private static int next = 1;

  public static void main(String[] args) throws InterruptedException {
    Object turn = new Object();
    Thread[] threads = new Thread[3];
    for (int i = 0; i < threads.length; i++) {
      int rest = i;
      threads[i] = new Thread(() -> {
        synchronized (turn) {
          while (next <= 12) {
            if (next % 3 == (rest + 1) % 3) {
              System.out.println(Thread.currentThread().getName() + ": " + next++);
              turn.notifyAll();
            } else {
              try {
                turn.wait();
              } catch (InterruptedException e) {
                return;
              }
            }
          }
          turn.notifyAll();
        }
      }, "T" + i);
    }
    for (Thread each : threads) each.start();
    for (Thread each : threads) each.join();
  }
}

// expect: T0: 1
// expect: T1: 2
// expect: T2: 3
// expect: T0: 4
// expect: T1: 5
// expect: T2: 6
// expect: T0: 7
// expect: T1: 8
// expect: T2: 9
// expect: T0: 10
// expect: T1: 11
// expect: T2: 12
