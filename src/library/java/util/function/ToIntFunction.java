package java.util.function;

/** A function with an int as result. */
@FunctionalInterface
public interface ToIntFunction<T> {
    int applyAsInt(T t);
}
