// expect: true
// expect: true true
// expect: true
// expect: 0 3 null
// expect: BLOCKED java.lang.Object main true true
// expect: null
// expect: waiter has it
// expect: true true 17 true
// expect: true true
// expect: Linux true
// expect: 17 true
// expect: true true
/** java.lang.management: threads with and without their frames, the runtime, memory, system; the process and its version. */
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryUsage;
import java.lang.management.OperatingSystemMXBean;
import java.lang.management.RuntimeMXBean;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;

class Beans {
    public static void main(String[] args) throws InterruptedException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        threads.resetPeakThreadCount();
        System.out.println(threads.getPeakThreadCount() == threads.getThreadCount());
        System.out.println(threads.isThreadCpuTimeSupported() + " " + (threads.getCurrentThreadCpuTime() >= 0));
        threads.setThreadContentionMonitoringEnabled(true);
        System.out.println(threads.isThreadContentionMonitoringEnabled());
        long id = Thread.currentThread().getId();
        System.out.println(threads.getThreadInfo(id).getStackTrace().length + " "
                + threads.getThreadInfo(id, 3).getStackTrace().length + " " + threads.getThreadInfo(987654321L));

        Object lock = new Object();
        Thread waiter = new Thread(() -> {
            synchronized (lock) {
                System.out.println("waiter has it");
            }
        }, "waiter");
        synchronized (lock) {
            waiter.start();
            while (waiter.getState() != Thread.State.BLOCKED) Thread.sleep(5);
            ThreadInfo info = threads.getThreadInfo(new long[] {waiter.getId()}, true, true)[0];
            System.out.println(info.getThreadState() + " " + info.getLockInfo().getClassName() + " " + info.getLockOwnerName()
                    + " " + (info.getLockInfo().getIdentityHashCode() == System.identityHashCode(lock)) + " "
                    + info.getLockInfo().toString().equals(info.getLockName()));
            System.out.println(threads.getThreadInfo(id).getLockInfo());
        }
        waiter.join();

        RuntimeMXBean runtime = ManagementFactory.getRuntimeMXBean();
        long pid = ProcessHandle.current().pid();
        System.out.println(runtime.getName().startsWith(pid + "@") + " " + (runtime.getPid() == pid) + " "
                + runtime.getSpecVersion() + " " + (runtime.getUptime() >= 0));
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        MemoryUsage heap = memory.getHeapMemoryUsage();
        System.out.println((heap.getUsed() > 0 && heap.getUsed() <= heap.getCommitted() && heap.getCommitted() <= heap.getMax())
                + " " + heap.toString().startsWith("init = "));
        memory.gc();
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        System.out.println(system.getName() + " " + (system.getAvailableProcessors() > 0));
        System.out.println(Runtime.version().feature() + " " + ProcessHandle.current().isAlive());
        Runtime vm = Runtime.getRuntime();
        System.out.println((vm.totalMemory() >= vm.freeMemory()) + " " + (vm.maxMemory() >= vm.totalMemory()));
    }
}
