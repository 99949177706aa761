// expect: []
// expect: [java.lang.Class, java.lang.Object, java.lang.StringBuilder] 3
// expect: true
// expect: []
// expect: []
// expect: [java.lang.Object, java.lang.StringBuilder]
// expect: [java.lang.StringBuilder] waits for java.lang.Object
// expect: both
/** ThreadMXBean tells which monitors a thread owns, where it is asked to. */
import java.lang.management.ManagementFactory;
import java.lang.management.MonitorInfo;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import java.util.TreeSet;

class OwnedMonitors {
    static Set<String> owned(ThreadInfo info) {
        Set<String> names = new TreeSet<>();
        for (MonitorInfo monitor : info.getLockedMonitors()) names.add(monitor.getClassName());
        return names;
    }

    public static void main(String[] args) throws InterruptedException {
        ThreadMXBean bean = ManagementFactory.getThreadMXBean();
        long[] self = {Thread.currentThread().getId()};
        Object first = new Object();
        StringBuilder second = new StringBuilder();
        System.out.println(owned(bean.getThreadInfo(self, true, false)[0]));
        synchronized (first) {
            synchronized (second) {
                synchronized (OwnedMonitors.class) {
                    ThreadInfo info = bean.getThreadInfo(self, true, false)[0];
                    System.out.println(owned(info) + " " + info.getLockedMonitors().length);
                    for (MonitorInfo monitor : info.getLockedMonitors()) {
                        if (monitor.getClassName().equals("java.lang.Object")) {
                            System.out.println(monitor.getIdentityHashCode() == System.identityHashCode(first));
                        }
                    }
                    System.out.println(owned(bean.getThreadInfo(self, false, false)[0]));
                    System.out.println(owned(bean.getThreadInfo(self[0])));
                }
                System.out.println(owned(bean.getThreadInfo(self, true, true)[0]));
            }
            Thread waiter = new Thread(() -> {
                synchronized (second) {
                    synchronized (first) {
                        System.out.println("both");
                    }
                }
            });
            waiter.start();
            while (waiter.getState() != Thread.State.BLOCKED) Thread.sleep(5);
            ThreadInfo info = bean.getThreadInfo(new long[] {waiter.getId()}, true, true)[0];
            System.out.println(owned(info) + " waits for " + info.getLockInfo().getClassName());
        }
    }
}
