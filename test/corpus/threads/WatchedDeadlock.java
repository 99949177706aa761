import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;

/** A program that looks at its own deadlock through JMX. */
public class WatchedDeadlock {
  static final Object left = new Object();
  static final StringBuilder right = new StringBuilder();
  static final CountDownLatch both = new CountDownLatch(2);

  static Thread taking(String name, Object first, Object second) {
    Thread thread = new Thread(() -> {
      synchronized (first) {
        both.countDown();
        try {
          both.await();
        } catch (InterruptedException e) {
          return;
        }
        synchronized (second) {
          System.out.println("never");
        }
      }
    }, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  public static void main(String[] args) throws InterruptedException {
    ThreadMXBean bean = ManagementFactory.getThreadMXBean();
    Thread a = taking("A", left, right);
    taking("B", right, left);
    Thread c = new Thread(() -> {
      try {
        a.join();
      } catch (InterruptedException e) {
        return;
      }
    }, "C");
    c.setDaemon(true);
    c.start();
    Thread.sleep(200);
    long[] ids = bean.findMonitorDeadlockedThreads();
    System.out.println(ids.length + " threads");
    for (ThreadInfo info : bean.getThreadInfo(ids)) {
      String lock = info.getLockName().replaceAll("@.*", "");
      System.out.println(info.getThreadId() + " " + info.getThreadName() + " " + info.getThreadState() + " on " + lock
          + " owned by " + info.getLockOwnerName() + " " + info.getLockOwnerId());
    }
    ThreadInfo joiner = bean.getThreadInfo(c.getId());
    System.out.println(joiner.getThreadState() + " on " + joiner.getLockName().replaceAll("@.*", "") + ", owner "
        + joiner.getLockOwnerId());
    System.out.println(bean.getThreadCount() + " " + bean.getDaemonThreadCount() + " " + bean.getThreadInfo(99));
  }
}

// expect: 2 threads
// expect: 12 A BLOCKED on java.lang.StringBuilder owned by B 13
// expect: 13 B BLOCKED on java.lang.Object owned by A 12
// expect: WAITING on java.lang.Thread, owner -1
// expect: 9 8 null
