package java.util.logging;

/** Prints to System.err, from INFO on. */
public class ConsoleHandler extends Handler {
    public ConsoleHandler() {
        setLevel(Level.INFO);
        setFormatter(new SimpleFormatter());
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) System.err.print(getFormatter().format(record));
    }

    @Override
    public void flush() {
        System.err.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
