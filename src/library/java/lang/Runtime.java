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

    /** Ends the process at once: shutdown hooks do not run. */
    public void halt(int status) {
        halt0(status);
    }

    private static native void halt0(int status);

    /** The hook runs when the last ordinary thread has ended, or at System.exit; all hooks run at the same time. */
    public void addShutdownHook(Thread hook) {
        if (hook == null) throw new NullPointerException();
        switch (hook0(hook, true)) {
            case 1:
                throw new IllegalStateException("Shutdown in progress");
            case 2:
                throw new IllegalArgumentException("Hook previously registered");
            case 3:
                throw new IllegalArgumentException("Hook already running");
            default:
                return;
        }
    }

    public boolean removeShutdownHook(Thread hook) {
        if (hook == null) throw new NullPointerException();
        int answer = hook0(hook, false);
        if (answer == 1) throw new IllegalStateException("Shutdown in progress");
        return answer == 0;
    }

    public static Version version() {
        return new Version();
    }

    /** The version of the Java platform that the VM imitates. */
    public static final class Version implements Comparable<Version> {
        private Version() {
        }

        public int feature() {
            return 17;
        }

        public int interim() {
            return 0;
        }

        public int update() {
            return 0;
        }

        public int patch() {
            return 0;
        }

        @Deprecated
        public int major() {
            return feature();
        }

        @Override
        public int compareTo(Version other) {
            return 0;
        }

        @Override
        public String toString() {
            return "17";
        }
    }

    private static native int hook0(Thread hook, boolean add);
}
