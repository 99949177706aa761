package java.util.function;

/** A function with a double as result. */
@FunctionalInterface
public interface ToDoubleFunction<T> {
    double applyAsDouble(T t);
}
