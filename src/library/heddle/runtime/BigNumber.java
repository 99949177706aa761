package heddle.runtime;

/** Numbers of any size, as java.util.Formatter sees them: it does not have to know their classes. */
public interface BigNumber {
    /** Signed digits in this radix; null where the number is no integer type. */
    String wholeDigits(int radix);

    /** Signed, in plain notation, rounded half up to so many digits behind the point. */
    String fixedDigits(int fractionDigits);
}
