package java.lang.management;

/** Where a program gets the beans that watch its VM. */
public class ManagementFactory {
    private static final ThreadMXBean THREADS = new VmThreads();

    private ManagementFactory() {
    }

    public static ThreadMXBean getThreadMXBean() {
        return THREADS;
    }

    public static MemoryMXBean getMemoryMXBean() {
        return new VmBeans.Memory();
    }

    public static RuntimeMXBean getRuntimeMXBean() {
        return new VmBeans.Vm();
    }

    public static OperatingSystemMXBean getOperatingSystemMXBean() {
        return new VmBeans.OperatingSystem();
    }
}
