package java.lang;

import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;

/** What both builders of threads remember. */
abstract class ThreadBuilder {
    /** Its name or the beginning of its names; null where none was given. */
    String name;
    /** Next number of a name, negative where names have none. */
    long counter = -1;
    boolean inherit = true;
    Thread.UncaughtExceptionHandler handler;

    void setName(String name) {
        this.name = Objects.requireNonNull(name);
        counter = -1;
    }

    void setName(String prefix, long start) {
        if (start < 0) throw new IllegalArgumentException("'start' is negative");
        name = Objects.requireNonNull(prefix);
        counter = start;
    }

    /** null where none was given. */
    String nextName() {
        return counter < 0 ? name : name + counter++;
    }

    Thread handled(Thread thread) {
        if (handler != null) thread.setUncaughtExceptionHandler(handler);
        return thread;
    }

    static final class Platform extends ThreadBuilder implements Thread.Builder.OfPlatform {
        private ThreadGroup group;
        private boolean daemonGiven;
        private boolean daemon;
        private int priority;

        @Override
        public OfPlatform name(String name) {
            setName(name);
            return this;
        }

        @Override
        public OfPlatform name(String prefix, long start) {
            setName(prefix, start);
            return this;
        }

        @Override
        public OfPlatform inheritInheritableThreadLocals(boolean inherit) {
            this.inherit = inherit;
            return this;
        }

        @Override
        public OfPlatform uncaughtExceptionHandler(Thread.UncaughtExceptionHandler handler) {
            this.handler = Objects.requireNonNull(handler);
            return this;
        }

        @Override
        public OfPlatform group(ThreadGroup group) {
            this.group = Objects.requireNonNull(group);
            return this;
        }

        @Override
        public OfPlatform daemon(boolean daemon) {
            this.daemon = daemon;
            daemonGiven = true;
            return this;
        }

        @Override
        public OfPlatform priority(int priority) {
            if (priority < Thread.MIN_PRIORITY || priority > Thread.MAX_PRIORITY) throw new IllegalArgumentException();
            this.priority = priority;
            return this;
        }

        @Override
        public OfPlatform stackSize(long size) {
            if (size < 0) throw new IllegalArgumentException();
            return this;
        }

        private Thread make(String name, Runnable task) {
            Objects.requireNonNull(task);
            String given = name == null ? Thread.defaultName() : name;
            Thread thread = new Thread(group, task, given, 0, inherit);
            if (daemonGiven) thread.setDaemon(daemon);
            if (priority != 0) thread.setPriority(priority);
            return handled(thread);
        }

        @Override
        public Thread unstarted(Runnable task) {
            Objects.requireNonNull(task);
            return make(nextName(), task);
        }

        @Override
        public Thread start(Runnable task) {
            Thread thread = unstarted(task);
            thread.start();
            return thread;
        }

        @Override
        public ThreadFactory factory() {
            Platform copy = new Platform();
            copy.copyFrom(this);
            copy.group = group;
            copy.daemonGiven = daemonGiven;
            copy.daemon = daemon;
            copy.priority = priority;
            AtomicLong next = new AtomicLong(counter);
            return task -> copy.make(copy.numbered(next), task);
        }
    }

    static final class Virtual extends ThreadBuilder implements Thread.Builder.OfVirtual {
        @Override
        public OfVirtual name(String name) {
            setName(name);
            return this;
        }

        @Override
        public OfVirtual name(String prefix, long start) {
            setName(prefix, start);
            return this;
        }

        @Override
        public OfVirtual inheritInheritableThreadLocals(boolean inherit) {
            this.inherit = inherit;
            return this;
        }

        @Override
        public OfVirtual uncaughtExceptionHandler(Thread.UncaughtExceptionHandler handler) {
            this.handler = Objects.requireNonNull(handler);
            return this;
        }

        private Thread make(String name, Runnable task) {
            Objects.requireNonNull(task);
            return handled(new VirtualThread(name == null ? "" : name, inherit, task));
        }

        @Override
        public Thread unstarted(Runnable task) {
            Objects.requireNonNull(task);
            return make(nextName(), task);
        }

        @Override
        public Thread start(Runnable task) {
            Thread thread = unstarted(task);
            thread.start();
            return thread;
        }

        @Override
        public ThreadFactory factory() {
            Virtual copy = new Virtual();
            copy.copyFrom(this);
            AtomicLong next = new AtomicLong(counter);
            return task -> copy.make(copy.numbered(next), task);
        }
    }

    void copyFrom(ThreadBuilder other) {
        name = other.name;
        counter = other.counter;
        inherit = other.inherit;
        handler = other.handler;
    }

    /** For factories, which several threads may use. */
    String numbered(AtomicLong next) {
        return counter < 0 ? name : name + next.getAndIncrement();
    }
}
