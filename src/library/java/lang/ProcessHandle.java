package java.lang;

import java.util.Optional;

/** A process. Deviates from the JDK: there is one, the program's, and its number is always the same. */
public interface ProcessHandle extends Comparable<ProcessHandle> {
    static ProcessHandle current() {
        return CurrentProcess.HANDLE;
    }

    static Optional<ProcessHandle> of(long pid) {
        return pid == CurrentProcess.HANDLE.pid() ? Optional.of(CurrentProcess.HANDLE) : Optional.empty();
    }

    long pid();

    Optional<ProcessHandle> parent();

    boolean isAlive();

    boolean destroy();

    boolean destroyForcibly();
}
