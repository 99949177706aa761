package java.lang.management;

/** Watches the memory of the VM. */
public interface MemoryMXBean {
    MemoryUsage getHeapMemoryUsage();

    MemoryUsage getNonHeapMemoryUsage();

    int getObjectPendingFinalizationCount();

    void gc();
}
