package java.util.logging;

/** Where records go. */
public abstract class Handler {
    private volatile Level level = Level.ALL;
    private volatile Formatter formatter;
    private volatile Filter filter;

    protected Handler() {
    }

    public abstract void publish(LogRecord record);

    public abstract void flush();

    public abstract void close();

    public boolean isLoggable(LogRecord record) {
        if (record == null) return false;
        int least = level.intValue();
        if (record.getLevel().intValue() < least || least == Level.OFF.intValue()) return false;
        return filter == null || filter.isLoggable(record);
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        if (level == null) throw new NullPointerException();
        this.level = level;
    }

    public Formatter getFormatter() {
        return formatter;
    }

    public void setFormatter(Formatter formatter) {
        if (formatter == null) throw new NullPointerException();
        this.formatter = formatter;
    }

    public Filter getFilter() {
        return filter;
    }

    public void setFilter(Filter filter) {
        this.filter = filter;
    }
}
