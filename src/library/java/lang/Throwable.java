package java.lang;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;

/**
 * Superclass of all that can be thrown. The VM fills the backtrace; frames become StackTraceElements only when they are
 * asked for. An object whose words are all zero is a valid Throwable without message: so the VM can throw without
 * running a constructor.
 */
public class Throwable implements java.io.Serializable {
    private String message;
    private Throwable cause;
    /** True once a cause, possibly null, was given: then initCause may not be called any more. */
    private boolean causeGiven;
    /** Frames at the time of construction, for the VM only. */
    private Object backtrace;
    private StackTraceElement[] stackTrace;
    private Throwable[] suppressed;
    private int suppressedCount;
    private boolean suppressionDisabled;

    public Throwable() {
        fillInStackTrace();
    }

    public Throwable(String message) {
        fillInStackTrace();
        this.message = message;
    }

    public Throwable(String message, Throwable cause) {
        fillInStackTrace();
        this.message = message;
        setCause(cause);
    }

    public Throwable(Throwable cause) {
        fillInStackTrace();
        message = cause == null ? null : cause.toString();
        setCause(cause);
    }

    protected Throwable(String message, Throwable cause, boolean enableSuppression, boolean writableStackTrace) {
        suppressionDisabled = !enableSuppression;
        if (writableStackTrace) {
            fillInStackTrace();
        } else {
            stackTrace = new StackTraceElement[0];
        }
        this.message = message;
        setCause(cause);
    }

    public String getMessage() {
        return message;
    }

    public String getLocalizedMessage() {
        return getMessage();
    }

    public Throwable getCause() {
        return cause;
    }

    public Throwable initCause(Throwable cause) {
        if (causeGiven) {
            String given = cause == null ? "a null" : cause.toString();
            throw new IllegalStateException("Can't overwrite cause with " + given, this);
        }
        if (cause == this) throw new IllegalArgumentException("Self-causation not permitted", this);
        setCause(cause);
        return this;
    }

    private void setCause(Throwable cause) {
        this.cause = cause;
        causeGiven = true;
    }

    @Override
    public String toString() {
        String message = getLocalizedMessage();
        String name = getClass().getName();
        return message == null ? name : name + ": " + message;
    }

    public Throwable fillInStackTrace() {
        fillInStackTrace0();
        stackTrace = null;
        return this;
    }

    public StackTraceElement[] getStackTrace() {
        return frames().clone();
    }

    public void setStackTrace(StackTraceElement[] frames) {
        StackTraceElement[] copy = frames.clone();
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] == null) throw new NullPointerException("stackTrace[" + i + "]");
        }
        stackTrace = copy;
    }

    public final void addSuppressed(Throwable exception) {
        if (exception == this) throw new IllegalArgumentException("Self-suppression not permitted", exception);
        if (exception == null) throw new NullPointerException("Cannot suppress a null exception.");
        if (suppressionDisabled) return;
        if (suppressed == null) suppressed = new Throwable[2];
        if (suppressedCount == suppressed.length) {
            Throwable[] larger = new Throwable[suppressedCount * 2];
            System.arraycopy(suppressed, 0, larger, 0, suppressedCount);
            suppressed = larger;
        }
        suppressed[suppressedCount++] = exception;
    }

    public final Throwable[] getSuppressed() {
        Throwable[] copy = new Throwable[suppressedCount];
        if (suppressedCount > 0) System.arraycopy(suppressed, 0, copy, 0, suppressedCount);
        return copy;
    }

    public void printStackTrace() {
        printStackTrace(System.err);
    }

    /** The whole trace is one output operation: no other thread's output can come between its lines. */
    public void printStackTrace(PrintStream stream) {
        stream.print(stackTraceText());
    }

    public void printStackTrace(PrintWriter writer) {
        writer.print(stackTraceText());
    }

    /** What printStackTrace prints, with causes and suppressed exceptions, each line ended. */
    String stackTraceText() {
        StringBuilder text = new StringBuilder();
        appendTrace(text, new StackTraceElement[0], "", "", new ArrayList<Throwable>());
        return text.toString();
    }

    private void appendTrace(
            StringBuilder text, StackTraceElement[] enclosing, String caption, String prefix, ArrayList<Throwable> seen) {
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i) == this) {
                text.append(prefix).append(caption).append("[CIRCULAR REFERENCE: ").append(this).append("]\n");
                return;
            }
        }
        seen.add(this);
        StackTraceElement[] trace = frames();
        int last = trace.length - 1;
        int lastEnclosing = enclosing.length - 1;
        while (last >= 0 && lastEnclosing >= 0 && trace[last].equals(enclosing[lastEnclosing])) {
            last--;
            lastEnclosing--;
        }
        int inCommon = trace.length - 1 - last;
        text.append(prefix).append(caption).append(this).append('\n');
        for (int i = 0; i <= last; i++) text.append(prefix).append("\tat ").append(trace[i]).append('\n');
        if (inCommon != 0) text.append(prefix).append("\t... ").append(inCommon).append(" more\n");
        for (int i = 0; i < suppressedCount; i++) {
            suppressed[i].appendTrace(text, trace, "Suppressed: ", prefix + "\t", seen);
        }
        Throwable below = getCause();
        if (below != null) below.appendTrace(text, trace, "Caused by: ", prefix, seen);
    }

    private StackTraceElement[] frames() {
        if (stackTrace == null) {
            int depth = backtrace == null ? 0 : depth0();
            StackTraceElement[] frames = new StackTraceElement[depth];
            for (int i = 0; i < depth; i++) {
                frames[i] = new StackTraceElement(element0(i, 0), element0(i, 1), element0(i, 2), line0(i));
            }
            stackTrace = frames;
        }
        return stackTrace;
    }

    /** Stores the current thread's frames, without those of the constructors of this object, in backtrace. */
    private native void fillInStackTrace0();

    private native int depth0();

    /** @param what 0: class name, 1: method name, 2: file name or null */
    private native String element0(int frame, int what);

    /** Line number, −1 where it is not known, −2 for a native method. */
    private native int line0(int frame);
}
