package java.lang;

/** The VM as the program sees it. */
public class Runtime {
    private static final Runtime CURRENT = new Runtime();

    private Runtime() {
    }

    public static Runtime getRuntime() {
        return CURRENT;
    }

    public native int availableProcessors();

    /** Bytes of the heap. */
    public native long totalMemory();

    public native long freeMemory();

    public native long maxMemory();

    public native void gc();

    public void exit(int status) {
        System.exit(status);
    }

    public void halt(int status) {
        System.exit(status);
    }
}
