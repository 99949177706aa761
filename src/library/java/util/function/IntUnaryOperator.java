package java.util.function;

import java.util.Objects;

/** Changes an int. */
@FunctionalInterface
public interface IntUnaryOperator {
    int applyAsInt(int operand);

    default IntUnaryOperator compose(IntUnaryOperator before) {
        Objects.requireNonNull(before);
        return (int operand) -> applyAsInt(before.applyAsInt(operand));
    }

    default IntUnaryOperator andThen(IntUnaryOperator after) {
        Objects.requireNonNull(after);
        return (int operand) -> after.applyAsInt(applyAsInt(operand));
    }

    static IntUnaryOperator identity() {
        return operand -> operand;
    }
}
