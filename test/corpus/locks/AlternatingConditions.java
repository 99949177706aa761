import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Three threads and three conditions pass a turn around: A, B, C. */
public class AlternatingConditions {
  public static void main(String[] args) throws InterruptedException {
    ReentrantLock lock = new ReentrantLock();
    Condition[] turns = {lock.newCondition(), lock.newCondition(), lock.newCondition()};
    int[] turn = {0};
    Thread[] threads = new Thread[3];
    for (int i = 0; i < 3; i++) {
      int me = i;
      threads[i] = new Thread(() -> {
        for (int k = 0; k < 3; k++) {
          lock.lock();
          try {
            while (turn[0] != me) turns[me].awaitUninterruptibly();
            System.out.print((char) ('A' + me));
            turn[0] = (me + 1) % 3;
            turns[turn[0]].signal();
          } finally {
            lock.unlock();
          }
        }
      });
    }
    for (int i = 2; i >= 0; i--) threads[i].start();
    for (Thread each : threads) each.join();
    System.out.println();
  }
}

// expect: ABCABCABC
