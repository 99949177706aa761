// expect: TIME Logging main / INFO: hello
// expect: TIME Logging main / WARNING: careful
// expect: TIME Logging main / INFO: x=12,345 y=q
// expect: TIME Logging main / SEVERE: thrown / java.lang.IllegalStateException: why
// expect: TIME Logging main / INFO: supplied
// expect: TIME Logging lambda$main$1 / INFO: in a lambda
// expect: null false true true true
// expect: true
// expect: a.b.c / FINEST down here
// expect: a.b.c / FINER ENTRY
// expect: 900 INFO true
// expect: Bad level "NOPE"
/** java.util.logging: levels, parents, handlers, formats; the console's format with the time taken out. */
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

class Logging {
    private static final Logger LOG = Logger.getLogger(Logging.class.getName());

    static class Printer extends Handler {
        Printer() {
            setFormatter(new SimpleFormatter());
        }

        @Override
        public void publish(LogRecord record) {
            if (!isLoggable(record)) return;
            String[] lines = getFormatter().format(record).split("\n");
            String place = lines[0].replaceAll("^\\w+ \\d+, \\d+ \\d+:\\d+:\\d+ [AP]M", "TIME");
            System.out.println(place + " / " + lines[1] + (lines.length > 2 ? " / " + lines[2] : ""));
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    }

    public static void main(String[] args) throws InterruptedException {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(new Printer());
        LOG.info("hello");
        LOG.warning("careful");
        LOG.fine("not shown");
        LOG.log(Level.INFO, "x={0} y={1}", new Object[] {12345, "q"});
        LOG.log(Level.SEVERE, "thrown", new IllegalStateException("why"));
        LOG.info(() -> "supplied");
        Runnable task = () -> LOG.info("in a lambda");
        task.run();
        System.out.println(LOG.getLevel() + " " + LOG.isLoggable(Level.FINE) + " " + LOG.isLoggable(Level.INFO) + " "
                + LOG.getParent().getName().isEmpty() + " " + (Logger.getLogger("Logging") == LOG));

        Logger child = Logger.getLogger("a.b.c");
        Logger parent = Logger.getLogger("a.b");
        System.out.println(child.getParent() == parent);
        parent.setLevel(Level.FINEST);
        parent.setUseParentHandlers(false);
        parent.addHandler(new Printer());
        parent.getHandlers()[0].setFormatter(new Formatter() {
            @Override
            public String format(LogRecord record) {
                return record.getLoggerName() + "\n" + record.getLevel() + " " + formatMessage(record) + "\n";
            }
        });
        child.finest("down here");
        child.entering("Class", "method");
        parent.getHandlers()[0].setLevel(Level.WARNING);
        child.info("held back");
        child.setLevel(Level.OFF);
        child.severe("never");
        System.out.println(Level.parse("WARNING").intValue() + " " + Level.parse("800") + " " + Level.INFO.equals(Level.parse("INFO")));
        try {
            Level.parse("NOPE");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
