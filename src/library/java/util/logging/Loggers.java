package java.util.logging;

import java.util.concurrent.ConcurrentHashMap;

/** All loggers that have a name. */
final class Loggers {
    private static final ConcurrentHashMap<String, Logger> ALL = new ConcurrentHashMap<String, Logger>();
    static final Logger ROOT = root();

    private Loggers() {
    }

    private static Logger root() {
        Logger root = new Logger("", null);
        root.setLevel(Level.INFO);
        root.addHandler(new ConsoleHandler());
        return root;
    }

    /** The one that has been there first, where two threads ask at the same time. */
    static Logger get(String name) {
        if (name.isEmpty()) return ROOT;
        Logger logger = ALL.get(name);
        if (logger != null) return logger;
        Logger made = new Logger(name, null);
        Logger other = ALL.putIfAbsent(name, made);
        return other == null ? made : other;
    }

    /** The logger of the longest beginning of the name that has one. */
    static Logger parentOf(String name) {
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            Logger found = ALL.get(name.substring(0, dot));
            if (found != null) return found;
        }
        return ROOT;
    }
}
