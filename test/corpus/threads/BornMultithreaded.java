import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;

/** The threads of a plain process, as JMX tells them: what OpenJDK 17 prints. */
public class BornMultithreaded {
  public static void main(String[] args) {
    ThreadMXBean bean = ManagementFactory.getThreadMXBean();
    for (ThreadInfo info : bean.dumpAllThreads(false, false)) {
      String lock = info.getLockName() == null ? "" : " " + info.getLockName().replaceAll("@.*", "");
      System.out.println("[" + info.getThreadId() + "] " + info.getThreadName() + " " + info.getPriority() + " "
          + info.getThreadState() + lock);
    }
    System.out.println("count=" + bean.getThreadCount() + " peak=" + bean.getPeakThreadCount() + " daemon="
        + bean.getDaemonThreadCount() + " started=" + bean.getTotalStartedThreadCount());
    System.out.println("active=" + Thread.activeCount());
    System.out.println(bean.findDeadlockedThreads() + " " + bean.findMonitorDeadlockedThreads());
    System.out.println("first id of the program: " + new Thread(() -> {}).getId());
  }
}

// expect: [1] main 5 RUNNABLE
// expect: [2] Reference Handler 10 RUNNABLE
// expect: [3] Finalizer 8 WAITING java.lang.ref.ReferenceQueue$Lock
// expect: [4] Signal Dispatcher 9 RUNNABLE
// expect: [10] Notification Thread 9 RUNNABLE
// expect: [11] Common-Cleaner 8 TIMED_WAITING java.lang.ref.ReferenceQueue$Lock
// expect: count=6 peak=6 daemon=5 started=6
// expect: active=1
// expect: null null
// expect: first id of the program: 12
