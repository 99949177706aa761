package java.util.logging;

import java.time.Instant;

/** One message on its way from a logger to the handlers. */
public class LogRecord implements java.io.Serializable {
    private static final String LOGGER = "java.util.logging.Logger";

    private Level level;
    private String message;
    private long millis = System.currentTimeMillis();
    private String loggerName;
    private Object[] parameters;
    private Throwable thrown;
    private boolean inferred;
    private String sourceClassName;
    private String sourceMethodName;
    private final long threadId = Thread.currentThread().getId();

    public LogRecord(Level level, String message) {
        if (level == null) throw new NullPointerException();
        this.level = level;
        this.message = message;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        if (level == null) throw new NullPointerException();
        this.level = level;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public long getMillis() {
        return millis;
    }

    public void setMillis(long millis) {
        this.millis = millis;
    }

    public Instant getInstant() {
        return Instant.ofEpochMilli(millis);
    }

    public String getLoggerName() {
        return loggerName;
    }

    public void setLoggerName(String name) {
        loggerName = name;
    }

    public Object[] getParameters() {
        return parameters;
    }

    public void setParameters(Object[] parameters) {
        this.parameters = parameters;
    }

    public Throwable getThrown() {
        return thrown;
    }

    public void setThrown(Throwable thrown) {
        this.thrown = thrown;
    }

    public int getThreadID() {
        return (int) threadId;
    }

    public long getLongThreadID() {
        return threadId;
    }

    /** The frame that called the logger. */
    private void infer() {
        if (inferred) return;
        inferred = true;
        boolean inside = false;
        for (StackTraceElement frame : new Throwable().getStackTrace()) {
            boolean own = frame.getClassName().equals(LOGGER);
            inside |= own;
            if (own || !inside) continue;
            sourceClassName = frame.getClassName();
            sourceMethodName = frame.getMethodName();
            return;
        }
    }

    public String getSourceClassName() {
        infer();
        return sourceClassName;
    }

    public void setSourceClassName(String name) {
        inferred = true;
        sourceClassName = name;
    }

    public String getSourceMethodName() {
        infer();
        return sourceMethodName;
    }

    public void setSourceMethodName(String name) {
        inferred = true;
        sourceMethodName = name;
    }
}
