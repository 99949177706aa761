package java.util.concurrent;

/**
 * A task's exception as another thread sees it: where its class allows, a new exception of the same class whose cause is the first.
 * Deviates from the JDK: only for the everyday exceptions of java.lang; others are thrown as they are.
 */
final class ForkJoinFailure {
    private ForkJoinFailure() {
    }

    static Throwable seenFrom(Thread here, Thread there, Throwable exception) {
        if (here == there || exception == null) return exception;
        Class<?> kind = exception.getClass();
        if (kind == RuntimeException.class) return new RuntimeException(exception);
        if (kind == IllegalStateException.class) return new IllegalStateException(exception);
        if (kind == IllegalArgumentException.class) return new IllegalArgumentException(exception);
        if (kind == UnsupportedOperationException.class) return new UnsupportedOperationException(exception);
        Throwable copy = null;
        if (kind == ArithmeticException.class) copy = new ArithmeticException();
        else if (kind == NullPointerException.class) copy = new NullPointerException();
        else if (kind == ArrayIndexOutOfBoundsException.class) copy = new ArrayIndexOutOfBoundsException();
        else if (kind == IndexOutOfBoundsException.class) copy = new IndexOutOfBoundsException();
        else if (kind == ClassCastException.class) copy = new ClassCastException();
        if (copy == null) return exception;
        copy.initCause(exception);
        return copy;
    }
}
