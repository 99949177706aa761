package java.lang.management;

/** Tells on what the VM runs. */
public interface OperatingSystemMXBean {
    String getName();

    String getArch();

    String getVersion();

    int getAvailableProcessors();

    /** Negative: not known. */
    double getSystemLoadAverage();
}
