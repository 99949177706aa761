package java.util.logging;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Takes messages and hands them to its handlers and its parents'. Deviates from the JDK: no resource bundles, no configuration. */
public class Logger {
    public static final String GLOBAL_LOGGER_NAME = "global";

    private final String name;
    private final CopyOnWriteArrayList<Handler> handlers = new CopyOnWriteArrayList<Handler>();
    /** null: the parent's. */
    private volatile Level level;
    private volatile boolean useParentHandlers = true;
    private volatile Logger parent;
    private volatile Filter filter;

    protected Logger(String name, String resourceBundleName) {
        this.name = name;
    }

    public static Logger getLogger(String name) {
        return Loggers.get(name);
    }

    public static final Logger getGlobal() {
        return getLogger(GLOBAL_LOGGER_NAME);
    }

    public static Logger getAnonymousLogger() {
        return new Logger(null, null);
    }

    public String getName() {
        return name;
    }

    public Logger getParent() {
        if (parent != null) return parent;
        if (name == null) return Loggers.ROOT;
        return name.isEmpty() ? null : Loggers.parentOf(name);
    }

    public void setParent(Logger parent) {
        if (parent == null) throw new NullPointerException();
        this.parent = parent;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public Filter getFilter() {
        return filter;
    }

    public void setFilter(Filter filter) {
        this.filter = filter;
    }

    public void addHandler(Handler handler) {
        if (handler == null) throw new NullPointerException();
        handlers.add(handler);
    }

    public void removeHandler(Handler handler) {
        if (handler != null) handlers.remove(handler);
    }

    public Handler[] getHandlers() {
        return handlers.toArray(new Handler[0]);
    }

    public boolean getUseParentHandlers() {
        return useParentHandlers;
    }

    public void setUseParentHandlers(boolean use) {
        useParentHandlers = use;
    }

    public boolean isLoggable(Level level) {
        Logger logger = this;
        Level least = logger.level;
        while (least == null) {
            logger = logger.getParent();
            if (logger == null) return level.intValue() >= Level.INFO.intValue();
            least = logger.level;
        }
        return level.intValue() >= least.intValue() && least.intValue() != Level.OFF.intValue();
    }

    public void log(LogRecord record) {
        if (!isLoggable(record.getLevel())) return;
        Filter own = filter;
        if (own != null && !own.isLoggable(record)) return;
        for (Logger logger = this; logger != null; logger = logger.getParent()) {
            for (Handler handler : logger.handlers) handler.publish(record);
            if (!logger.useParentHandlers) return;
        }
    }

    private void send(LogRecord record) {
        record.setLoggerName(name);
        log(record);
    }

    public void log(Level level, String message) {
        if (isLoggable(level)) send(new LogRecord(level, message));
    }

    public void log(Level level, Supplier<String> message) {
        if (isLoggable(level)) send(new LogRecord(level, message.get()));
    }

    public void log(Level level, String message, Object parameter) {
        log(level, message, new Object[] {parameter});
    }

    public void log(Level level, String message, Object[] parameters) {
        if (!isLoggable(level)) return;
        LogRecord record = new LogRecord(level, message);
        record.setParameters(parameters);
        send(record);
    }

    public void log(Level level, String message, Throwable thrown) {
        if (!isLoggable(level)) return;
        LogRecord record = new LogRecord(level, message);
        record.setThrown(thrown);
        send(record);
    }

    public void log(Level level, Throwable thrown, Supplier<String> message) {
        if (isLoggable(level)) log(level, message.get(), thrown);
    }

    public void logp(Level level, String sourceClass, String sourceMethod, String message) {
        if (!isLoggable(level)) return;
        LogRecord record = new LogRecord(level, message);
        record.setSourceClassName(sourceClass);
        record.setSourceMethodName(sourceMethod);
        send(record);
    }

    public void entering(String sourceClass, String sourceMethod) {
        logp(Level.FINER, sourceClass, sourceMethod, "ENTRY");
    }

    public void exiting(String sourceClass, String sourceMethod) {
        logp(Level.FINER, sourceClass, sourceMethod, "RETURN");
    }

    public void severe(String message) {
        log(Level.SEVERE, message);
    }

    public void severe(Supplier<String> message) {
        log(Level.SEVERE, message);
    }

    public void warning(String message) {
        log(Level.WARNING, message);
    }

    public void warning(Supplier<String> message) {
        log(Level.WARNING, message);
    }

    public void info(String message) {
        log(Level.INFO, message);
    }

    public void info(Supplier<String> message) {
        log(Level.INFO, message);
    }

    public void config(String message) {
        log(Level.CONFIG, message);
    }

    public void config(Supplier<String> message) {
        log(Level.CONFIG, message);
    }

    public void fine(String message) {
        log(Level.FINE, message);
    }

    public void fine(Supplier<String> message) {
        log(Level.FINE, message);
    }

    public void finer(String message) {
        log(Level.FINER, message);
    }

    public void finer(Supplier<String> message) {
        log(Level.FINER, message);
    }

    public void finest(String message) {
        log(Level.FINEST, message);
    }

    public void finest(Supplier<String> message) {
        log(Level.FINEST, message);
    }
}
