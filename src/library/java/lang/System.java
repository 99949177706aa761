package java.lang;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

/** The program's two output streams, the virtual clock, and a few services of the VM. */
public final class System {
    // final for javac and for the race detector, yet setOut and setErr replace them, as on every JVM (JLS §17.5.4).
    public static final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out));
    public static final PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err));

    private System() {
    }

    public static void setOut(PrintStream stream) {
        setStream(1, stream);
    }

    public static void setErr(PrintStream stream) {
        setStream(2, stream);
    }

    private static native void setStream(int number, PrintStream stream);

    /** Virtual milliseconds: time passes only while all threads wait. */
    public static native long currentTimeMillis();

    /** Virtual nanoseconds. */
    public static native long nanoTime();

    /**
     * Copies array elements, invisibly to other threads.
     * Deviates from JLS §17.4: the accesses to the elements are not part of the race detection.
     */
    public static native void arraycopy(Object source, int sourceIndex, Object target, int targetIndex, int length);

    public static native int identityHashCode(Object object);

    public static void exit(int status) {
        exit0(status);
    }

    private static native void exit0(int status);

    public static void gc() {
        Runtime.getRuntime().gc();
    }

    public static String lineSeparator() {
        return "\n";
    }

    /** Only what every JVM answers alike; null for the rest. */
    public static String getProperty(String key) {
        if (key.equals("line.separator")) return "\n";
        if (key.equals("file.separator")) return "/";
        if (key.equals("path.separator")) return ":";
        if (key.equals("java.version")) return "17";
        if (key.equals("java.specification.version")) return "17";
        if (key.equals("java.vm.name")) return "Heddle";
        if (key.isEmpty()) throw new IllegalArgumentException("key can't be empty");
        return null;
    }

    public static String getProperty(String key, String defaultValue) {
        String value = getProperty(key);
        return value == null ? defaultValue : value;
    }

    /** The program does not see the host's environment. */
    public static String getenv(String name) {
        return null;
    }
}
