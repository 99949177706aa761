package java.lang.ref;

import java.util.Objects;

/**
 * Runs actions once objects are gone, on a daemon thread of its own. Deviates from the JDK: the thread lives as long as the program.
 */
public final class Cleaner {
    private static int cleaners;

    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    /** Keeps the registered references alive; guarded by itself. */
    private final Registration first = new Registration();

    private Cleaner() {
    }

    public interface Cleanable {
        /** Runs the action, at most once. */
        void clean();
    }

    public static Cleaner create() {
        Cleaner cleaner = new Cleaner();
        Thread thread = new Thread(cleaner::cleanForever, nextName());
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY - 2);
        thread.start();
        return cleaner;
    }

    private static synchronized String nextName() {
        return "Cleaner-" + cleaners++;
    }

    /** The action must not refer to the object, or the object is never gone. */
    public Cleanable register(Object obj, Runnable action) {
        Objects.requireNonNull(obj, "obj");
        Objects.requireNonNull(action, "action");
        Registration made = new Registration(obj, queue, action, first);
        synchronized (first) {
            made.after = first.after;
            made.before = first;
            if (made.after != null) made.after.before = made;
            first.after = made;
        }
        return made;
    }

    private void cleanForever() {
        while (true) {
            try {
                ((Cleanable) queue.remove()).clean();
            } catch (Throwable ignored) {
                // Errors of actions are ignored, as in the JDK.
            }
        }
    }

    private static final class Registration extends PhantomReference<Object> implements Cleanable {
        private final Registration list;
        private Runnable action;
        private Registration before;
        private Registration after;

        /** The head of the list. */
        Registration() {
            super(null, null);
            list = this;
        }

        Registration(Object obj, ReferenceQueue<Object> queue, Runnable action, Registration list) {
            super(obj, queue);
            this.action = action;
            this.list = list;
        }

        @Override
        public void clean() {
            Runnable todo;
            synchronized (list) {
                todo = action;
                if (todo == null) return;
                action = null;
                before.after = after;
                if (after != null) after.before = before;
            }
            clear();
            todo.run();
        }
    }
}
