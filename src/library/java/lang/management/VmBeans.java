package java.lang.management;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The VM's beans but that of the threads. */
final class VmBeans {
    private VmBeans() {
    }

    static final class Memory implements MemoryMXBean {
        @Override
        public MemoryUsage getHeapMemoryUsage() {
            Runtime runtime = Runtime.getRuntime();
            long total = runtime.totalMemory();
            return new MemoryUsage(total, total - runtime.freeMemory(), total, Math.max(total, runtime.maxMemory()));
        }

        /** Code is not counted: a round figure. */
        @Override
        public MemoryUsage getNonHeapMemoryUsage() {
            return new MemoryUsage(1 << 20, 1 << 20, 1 << 20, -1);
        }

        @Override
        public int getObjectPendingFinalizationCount() {
            return 0;
        }

        @Override
        public void gc() {
            System.gc();
        }
    }

    static final class Vm implements RuntimeMXBean {
        @Override
        public String getName() {
            return getPid() + "@localhost";
        }

        @Override
        public String getVmName() {
            return System.getProperty("java.vm.name");
        }

        @Override
        public String getVmVendor() {
            return System.getProperty("java.vm.vendor");
        }

        @Override
        public String getVmVersion() {
            return System.getProperty("java.vm.version");
        }

        @Override
        public String getSpecName() {
            return "Java Virtual Machine Specification";
        }

        @Override
        public String getSpecVendor() {
            return "Oracle Corporation";
        }

        @Override
        public String getSpecVersion() {
            return System.getProperty("java.specification.version");
        }

        @Override
        public String getClassPath() {
            return System.getProperty("java.class.path");
        }

        @Override
        public List<String> getInputArguments() {
            return List.of();
        }

        @Override
        public long getUptime() {
            return System.currentTimeMillis();
        }

        /** The virtual clock begins with the VM. */
        @Override
        public long getStartTime() {
            return 0L;
        }

        @Override
        public Map<String, String> getSystemProperties() {
            Map<String, String> properties = new HashMap<String, String>();
            for (String name : System.getProperties().stringPropertyNames()) properties.put(name, System.getProperty(name));
            return properties;
        }
    }

    static final class OperatingSystem implements OperatingSystemMXBean {
        @Override
        public String getName() {
            return System.getProperty("os.name");
        }

        @Override
        public String getArch() {
            return System.getProperty("os.arch");
        }

        @Override
        public String getVersion() {
            return System.getProperty("os.version");
        }

        @Override
        public int getAvailableProcessors() {
            return Runtime.getRuntime().availableProcessors();
        }

        @Override
        public double getSystemLoadAverage() {
            return -1.0;
        }
    }
}
