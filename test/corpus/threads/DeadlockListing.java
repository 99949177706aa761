import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;

/** A program that finds its own deadlocks by JMX: of monitors, and of java.util.concurrent locks. */
public class DeadlockListing {
  static Thread daemon(String name, Runnable body) {
    Thread t = new Thread(body, name);
    t.setDaemon(true);
    t.start();
    return t;
  }

  static void meet(CountDownLatch latch) {
    latch.countDown();
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static void print(ThreadMXBean bean, long[] ids) {
    if (ids == null) {
      System.out.println("none");
      return;
    }
    ThreadInfo[] infos = bean.getThreadInfo(ids);
    Arrays.sort(infos, Comparator.comparing(ThreadInfo::getThreadName));
    for (ThreadInfo info : infos) {
      System.out.println(info.getThreadName() + " " + info.getThreadState() + " on " + info.getLockInfo().getClassName()
          + " owned by " + info.getLockOwnerName() + " " + info.getLockName().equals(info.getLockInfo().toString()));
    }
  }

  public static void main(String[] args) throws InterruptedException {
    ThreadMXBean bean = ManagementFactory.getThreadMXBean();
    print(bean, bean.findDeadlockedThreads());
    Object left = new Object();
    Object right = new Object();
    CountDownLatch both = new CountDownLatch(2);
    Thread a = daemon("monitor a", () -> {
      synchronized (left) {
        meet(both);
        synchronized (right) {
          System.out.println("never");
        }
      }
    });
    Thread b = daemon("monitor b", () -> {
      synchronized (right) {
        meet(both);
        synchronized (left) {
          System.out.println("never");
        }
      }
    });
    while (a.getState() != Thread.State.BLOCKED || b.getState() != Thread.State.BLOCKED) Thread.sleep(1);
    print(bean, bean.findMonitorDeadlockedThreads());
    ReentrantLock up = new ReentrantLock();
    ReentrantLock down = new ReentrantLock();
    CountDownLatch two = new CountDownLatch(2);
    Thread c = daemon("lock c", () -> {
      up.lock();
      meet(two);
      down.lock();
    });
    Thread d = daemon("lock d", () -> {
      down.lock();
      meet(two);
      up.lock();
    });
    while (c.getState() != Thread.State.WAITING || d.getState() != Thread.State.WAITING || !up.hasQueuedThread(d) || !down.hasQueuedThread(c)) Thread.sleep(1);
    print(bean, bean.findDeadlockedThreads());
    System.out.println(bean.findMonitorDeadlockedThreads().length + " by monitors only");
  }
}

// expect: none
// expect: monitor a BLOCKED on java.lang.Object owned by monitor b true
// expect: monitor b BLOCKED on java.lang.Object owned by monitor a true
// expect: lock c WAITING on java.util.concurrent.locks.ReentrantLock$NonfairSync owned by lock d true
// expect: lock d WAITING on java.util.concurrent.locks.ReentrantLock$NonfairSync owned by lock c true
// expect: monitor a BLOCKED on java.lang.Object owned by monitor b true
// expect: monitor b BLOCKED on java.lang.Object owned by monitor a true
// expect: 2 by monitors only
