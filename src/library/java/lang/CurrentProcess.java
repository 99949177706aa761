package java.lang;

import java.util.Optional;

/** The process that the program is. */
final class CurrentProcess implements ProcessHandle {
    static final ProcessHandle HANDLE = new CurrentProcess();

    private CurrentProcess() {
    }

    @Override
    public long pid() {
        return 4711L;
    }

    @Override
    public Optional<ProcessHandle> parent() {
        return Optional.empty();
    }

    @Override
    public boolean isAlive() {
        return true;
    }

    @Override
    public boolean destroy() {
        throw new IllegalStateException("destroy of current process not allowed");
    }

    @Override
    public boolean destroyForcibly() {
        throw new IllegalStateException("destroy of current process not allowed");
    }

    @Override
    public int compareTo(ProcessHandle other) {
        return Long.compare(pid(), other.pid());
    }

    @Override
    public String toString() {
        return Long.toString(pid());
    }
}
