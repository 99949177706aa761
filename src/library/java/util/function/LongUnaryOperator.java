package java.util.function;

import java.util.Objects;

/** Changes a long. */
@FunctionalInterface
public interface LongUnaryOperator {
    long applyAsLong(long operand);

    default LongUnaryOperator compose(LongUnaryOperator before) {
        Objects.requireNonNull(before);
        return (long operand) -> applyAsLong(before.applyAsLong(operand));
    }

    default LongUnaryOperator andThen(LongUnaryOperator after) {
        Objects.requireNonNull(after);
        return (long operand) -> after.applyAsLong(applyAsLong(operand));
    }

    static LongUnaryOperator identity() {
        return operand -> operand;
    }
}
