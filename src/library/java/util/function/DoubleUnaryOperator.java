package java.util.function;

import java.util.Objects;

/** Changes a double. */
@FunctionalInterface
public interface DoubleUnaryOperator {
    double applyAsDouble(double operand);

    default DoubleUnaryOperator compose(DoubleUnaryOperator before) {
        Objects.requireNonNull(before);
        return (double operand) -> applyAsDouble(before.applyAsDouble(operand));
    }

    default DoubleUnaryOperator andThen(DoubleUnaryOperator after) {
        Objects.requireNonNull(after);
        return (double operand) -> after.applyAsDouble(applyAsDouble(operand));
    }

    static DoubleUnaryOperator identity() {
        return operand -> operand;
    }
}
