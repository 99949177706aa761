package java.util.function;

/** A function with a long as result. */
@FunctionalInterface
public interface ToLongFunction<T> {
    long applyAsLong(T t);
}
