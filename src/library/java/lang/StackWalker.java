package java.lang;

import java.util.ArrayList;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Walks the frames of the calling thread, innermost first. */
public final class StackWalker {
    private final boolean withClasses;

    private StackWalker(boolean withClasses) {
        this.withClasses = withClasses;
    }

    /** What a walker tells of a frame. */
    public interface StackFrame {
        String getClassName();

        String getMethodName();

        Class<?> getDeclaringClass();

        String getFileName();

        int getLineNumber();

        boolean isNativeMethod();

        StackTraceElement toStackTraceElement();
    }

    /** What a walker may do. */
    public enum Option {
        RETAIN_CLASS_REFERENCE,
        SHOW_REFLECT_FRAMES,
        SHOW_HIDDEN_FRAMES
    }

    private static final class Frame implements StackFrame {
        private final StackTraceElement element;
        private final boolean withClass;

        Frame(StackTraceElement element, boolean withClass) {
            this.element = element;
            this.withClass = withClass;
        }

        @Override
        public String getClassName() {
            return element.getClassName();
        }

        @Override
        public String getMethodName() {
            return element.getMethodName();
        }

        @Override
        public Class<?> getDeclaringClass() {
            if (!withClass) throw new UnsupportedOperationException("No access to RETAIN_CLASS_REFERENCE");
            return classNamed(element.getClassName());
        }

        @Override
        public String getFileName() {
            return element.getFileName();
        }

        @Override
        public int getLineNumber() {
            return element.getLineNumber();
        }

        @Override
        public boolean isNativeMethod() {
            return element.isNativeMethod();
        }

        @Override
        public StackTraceElement toStackTraceElement() {
            return element;
        }

        @Override
        public String toString() {
            return element.toString();
        }
    }

    public static StackWalker getInstance() {
        return new StackWalker(false);
    }

    public static StackWalker getInstance(Option option) {
        return new StackWalker(option == Option.RETAIN_CLASS_REFERENCE);
    }

    public static StackWalker getInstance(Set<Option> options) {
        return new StackWalker(options.contains(Option.RETAIN_CLASS_REFERENCE));
    }

    /** The class of that name, which has a frame on a stack. */
    private static native Class<?> classNamed(String name);

    private ArrayList<StackFrame> frames() {
        ArrayList<StackFrame> frames = new ArrayList<StackFrame>();
        for (StackTraceElement element : new Throwable().getStackTrace()) {
            if (!element.getClassName().equals("java.lang.StackWalker")) frames.add(new Frame(element, withClasses));
        }
        return frames;
    }

    public <T> T walk(Function<? super Stream<StackFrame>, ? extends T> function) {
        return function.apply(frames().stream());
    }

    public void forEach(Consumer<? super StackFrame> action) {
        frames().forEach(action);
    }

    public Class<?> getCallerClass() {
        if (!withClasses) {
            throw new UnsupportedOperationException("This stack walker does not have RETAIN_CLASS_REFERENCE access");
        }
        ArrayList<StackFrame> frames = frames();
        if (frames.size() < 2) throw new IllegalCallerException("no caller frame");
        return frames.get(1).getDeclaringClass();
    }
}
