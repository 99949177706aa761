package java.lang.management;

import java.util.List;
import java.util.Map;

/** Tells what VM this is. */
public interface RuntimeMXBean {
    default long getPid() {
        return ProcessHandle.current().pid();
    }

    /** `pid@host`. */
    String getName();

    String getVmName();

    String getVmVendor();

    String getVmVersion();

    String getSpecName();

    String getSpecVendor();

    String getSpecVersion();

    String getClassPath();

    List<String> getInputArguments();

    long getUptime();

    long getStartTime();

    Map<String, String> getSystemProperties();
}
