package java.lang;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StandardInput;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;

/** The program's standard streams, the virtual clock, and a few services of the VM. */
public final class System {
    // final for javac and for the race detector, yet setOut and setErr replace them, as on every JVM (JLS §17.5.4).
    public static final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out));
    public static final PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err));
    public static final InputStream in = new StandardInput();

    private System() {
    }

    public static void setIn(InputStream stream) {
        setStream(0, stream);
    }

    public static void setOut(PrintStream stream) {
        setStream(1, stream);
    }

    public static void setErr(PrintStream stream) {
        setStream(2, stream);
    }

    private static native void setStream(int number, Object stream);

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

    /** The system properties. */
    private static class Settings {
        static final Properties PROPERTIES = standard();

        /** What a program may rely on; nothing of the host. */
        static Properties standard() {
            Properties properties = new Properties();
            String[] texts = {
                "java.version", "17", "java.specification.version", "17", "java.vendor", "Heddle",
                "java.vm.name", "Heddle", "java.vm.version", "17",
                "java.runtime.name", "Heddle", "java.runtime.version", "17", "java.home", "/", "java.vendor.url", "/", "java.vm.vendor", "Heddle", "java.class.path", "", "java.class.version", "61.0",
                "java.io.tmpdir", "/tmp", "file.separator", "/", "path.separator", ":", "line.separator", "\n",
                "file.encoding", "UTF-8", "os.name", "Linux", "os.arch", "amd64", "os.version", "0",
                "user.name", "heddle", "user.home", "/", "user.dir", "/", "user.language", "en",
            };
            for (int i = 0; i < texts.length; i += 2) properties.setProperty(texts[i], texts[i + 1]);
            return properties;
        }
    }

    private static void checkKey(String key) {
        if (key == null) throw new NullPointerException("key can't be null");
        if (key.isEmpty()) throw new IllegalArgumentException("key can't be empty");
    }

    public static String getProperty(String key) {
        checkKey(key);
        return Settings.PROPERTIES.getProperty(key);
    }

    public static String getProperty(String key, String defaultValue) {
        checkKey(key);
        return Settings.PROPERTIES.getProperty(key, defaultValue);
    }

    public static String setProperty(String key, String value) {
        checkKey(key);
        return (String) Settings.PROPERTIES.setProperty(key, value);
    }

    public static String clearProperty(String key) {
        checkKey(key);
        return (String) Settings.PROPERTIES.remove(key);
    }

    public static Properties getProperties() {
        return Settings.PROPERTIES;
    }

    public static Map<String, String> getenv() {
        return Collections.emptyMap();
    }

    public static void runFinalization() {
    }

    /** The program does not see the host's environment. */
    public static String getenv(String name) {
        return null;
    }
}
