package java.math;

import heddle.runtime.BigNumber;

/** A decimal number: unscaled value times ten to the power of minus scale. Never changes. */
public class BigDecimal extends Number implements Comparable<BigDecimal>, BigNumber {
    public static final BigDecimal ZERO = new BigDecimal(BigInteger.ZERO, 0);
    public static final BigDecimal ONE = new BigDecimal(BigInteger.ONE, 0);
    public static final BigDecimal TEN = new BigDecimal(BigInteger.TEN, 0);

    @Deprecated
    public static final int ROUND_UP = 0;

    @Deprecated
    public static final int ROUND_DOWN = 1;

    @Deprecated
    public static final int ROUND_CEILING = 2;

    @Deprecated
    public static final int ROUND_FLOOR = 3;

    @Deprecated
    public static final int ROUND_HALF_UP = 4;

    @Deprecated
    public static final int ROUND_HALF_DOWN = 5;

    @Deprecated
    public static final int ROUND_HALF_EVEN = 6;

    @Deprecated
    public static final int ROUND_UNNECESSARY = 7;

    private final BigInteger value;
    private final int scale;

    public BigDecimal(BigInteger unscaled, int scale) {
        if (unscaled == null) throw new NullPointerException();
        this.value = unscaled;
        this.scale = scale;
    }

    public BigDecimal(BigInteger value) {
        this(value, 0);
    }

    public BigDecimal(BigInteger value, MathContext context) {
        this(new BigDecimal(value, 0).round(context));
    }

    public BigDecimal(int value) {
        this(BigInteger.valueOf(value), 0);
    }

    public BigDecimal(long value) {
        this(BigInteger.valueOf(value), 0);
    }

    /** The double's exact value: 0.1 has 55 digits. */
    public BigDecimal(double value) {
        this(exactly(value));
    }

    public BigDecimal(double value, MathContext context) {
        this(exactly(value).round(context));
    }

    public BigDecimal(String text) {
        this(DecimalText.parse(text));
    }

    public BigDecimal(String text, MathContext context) {
        this(DecimalText.parse(text).round(context));
    }

    public BigDecimal(char[] text) {
        this(DecimalText.parse(new String(text)));
    }

    private BigDecimal(BigDecimal same) {
        this(same.value, same.scale);
    }

    private static BigDecimal exactly(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) throw new NumberFormatException("Infinite or NaN");
        long bits = Double.doubleToLongBits(value);
        int power = (int) (bits >> 52) & 0x7ff;
        long significand = bits & 0xfffffffffffffL;
        if (power == 0) power = 1;
        else significand |= 0x10000000000000L;
        power -= 1075;
        if (significand == 0) return ZERO;
        while ((significand & 1) == 0) {
            significand >>= 1;
            power++;
        }
        BigInteger whole = BigInteger.valueOf(bits < 0 ? -significand : significand);
        if (power >= 0) return new BigDecimal(whole.shiftLeft(power), 0);
        return new BigDecimal(whole.multiply(BigInteger.valueOf(5L).pow(-power)), -power);
    }

    public static BigDecimal valueOf(long value) {
        return new BigDecimal(BigInteger.valueOf(value), 0);
    }

    public static BigDecimal valueOf(long unscaled, int scale) {
        return new BigDecimal(BigInteger.valueOf(unscaled), scale);
    }

    /** The number that Double.toString shows. */
    public static BigDecimal valueOf(double value) {
        return new BigDecimal(Double.toString(value));
    }

    static int inRange(long scale) {
        if (scale > Integer.MAX_VALUE) throw new ArithmeticException("Underflow");
        if (scale < Integer.MIN_VALUE) throw new ArithmeticException("Overflow");
        return (int) scale;
    }

    private static int saturated(long scale) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, scale));
    }

    /** The unscaled value where the scale is this greater one. */
    private BigInteger at(int greater) {
        return greater == scale ? value : value.multiply(BigInteger.TEN.pow(inRange((long) greater - scale)));
    }

    public BigDecimal add(BigDecimal other) {
        int common = Math.max(scale, other.scale);
        return new BigDecimal(at(common).add(other.at(common)), common);
    }

    public BigDecimal add(BigDecimal other, MathContext context) {
        if (context.getPrecision() == 0 || (value.signum() != 0 && other.value.signum() != 0)) return add(other).round(context);
        // A zero gives its scale only as far as the precision allows.
        BigDecimal sum = (value.signum() != 0 ? this : other).round(context);
        int preferred = Math.max(scale, other.scale);
        if (sum.value.signum() == 0) return new BigDecimal(BigInteger.ZERO, preferred);
        int digits = context.getPrecision() - sum.precision();
        return preferred <= sum.scale ? sum.stripped(preferred) : sum.setScale(Math.min(preferred, sum.scale + digits));
    }

    public BigDecimal subtract(BigDecimal other) {
        return add(other.negate());
    }

    public BigDecimal subtract(BigDecimal other, MathContext context) {
        return add(other.negate(), context);
    }

    public BigDecimal multiply(BigDecimal other) {
        return new BigDecimal(value.multiply(other.value), inRange((long) scale + other.scale));
    }

    public BigDecimal multiply(BigDecimal other, MathContext context) {
        return multiply(other).round(context);
    }

    private static BigInteger quotient(BigInteger dividend, BigInteger divisor, RoundingMode mode) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        if (parts[1].signum() == 0) return parts[0];
        int sign = dividend.signum() * divisor.signum();
        boolean away;
        switch (mode) {
            case UNNECESSARY:
                throw new ArithmeticException("Rounding necessary");
            case UP:
                away = true;
                break;
            case DOWN:
                away = false;
                break;
            case CEILING:
                away = sign > 0;
                break;
            case FLOOR:
                away = sign < 0;
                break;
            default:
                int half = parts[1].abs().shiftLeft(1).compareTo(divisor.abs());
                if (half != 0) away = half > 0;
                else if (mode == RoundingMode.HALF_EVEN) away = parts[0].testBit(0);
                else away = mode == RoundingMode.HALF_UP;
        }
        return away ? parts[0].add(BigInteger.valueOf(sign)) : parts[0];
    }

    /** Of this and the divisor, rounded at this power of ten. */
    private BigInteger quotient(BigDecimal divisor, long power, RoundingMode mode) {
        if (power >= 0) return quotient(value.multiply(BigInteger.TEN.pow(inRange(power))), divisor.value, mode);
        return quotient(value, divisor.value.multiply(BigInteger.TEN.pow(inRange(-power))), mode);
    }

    public BigDecimal divide(BigDecimal divisor, int scale, RoundingMode mode) {
        long power = (long) scale - this.scale + divisor.scale;
        if (divisor.value.signum() == 0) {
            boolean fits = (power <= 0 ? value : value.multiply(BigInteger.TEN.pow(inRange(power)))).bitLength() < 64;
            throw new ArithmeticException(fits ? "/ by zero" : "BigInteger divide by zero");
        }
        return new BigDecimal(quotient(divisor, power, mode), scale);
    }

    @Deprecated
    public BigDecimal divide(BigDecimal divisor, int scale, int mode) {
        return divide(divisor, scale, mode(mode));
    }

    @Deprecated
    public BigDecimal divide(BigDecimal divisor, int mode) {
        return divide(divisor, scale, mode(mode));
    }

    private static RoundingMode mode(int mode) {
        if (mode < 0 || mode > 7) throw new IllegalArgumentException("Invalid rounding mode");
        return RoundingMode.valueOf(mode);
    }

    public BigDecimal divide(BigDecimal divisor, RoundingMode mode) {
        return divide(divisor, scale, mode);
    }

    private void checkDivisor(BigDecimal divisor) {
        if (divisor.value.signum() != 0) return;
        throw new ArithmeticException(value.signum() == 0 ? "Division undefined" : "Division by zero");
    }

    /** The exact quotient. */
    public BigDecimal divide(BigDecimal divisor) {
        checkDivisor(divisor);
        int preferred = saturated((long) scale - divisor.scale);
        if (value.signum() == 0) return new BigDecimal(BigInteger.ZERO, preferred);
        BigInteger rest = divisor.value.abs().divide(value.gcd(divisor.value));
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5L);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
            fives++;
        }
        if (!rest.equals(BigInteger.ONE)) {
            throw new ArithmeticException("Non-terminating decimal expansion; no exact representable decimal result.");
        }
        int power = Math.max(twos, fives);
        return new BigDecimal(quotient(divisor, power, RoundingMode.UNNECESSARY), inRange((long) preferred + power));
    }

    public BigDecimal divide(BigDecimal divisor, MathContext context) {
        int digits = context.getPrecision();
        if (digits == 0) return divide(divisor);
        checkDivisor(divisor);
        long preferred = (long) scale - divisor.scale;
        if (value.signum() == 0) return new BigDecimal(BigInteger.ZERO, saturated(preferred));
        long power = (long) digits + divisor.precision() - precision();
        BigInteger limit = BigInteger.TEN.pow(digits);
        // One digit too many, unless the dividend's digits are the smaller ones.
        if (quotient(divisor, power, RoundingMode.DOWN).abs().compareTo(limit) >= 0) power--;
        BigDecimal exact = new BigDecimal(quotient(divisor, power, context.getRoundingMode()), inRange(preferred + power));
        BigDecimal result = exact.round(context);
        boolean whole = result.multiply(divisor).compareTo(this) == 0;
        return whole ? result.stripped(preferred) : result;
    }

    public BigDecimal divideToIntegralValue(BigDecimal divisor) {
        int preferred = saturated((long) scale - divisor.scale);
        checkDivisor(divisor);
        if (abs().compareTo(divisor.abs()) < 0) return new BigDecimal(BigInteger.ZERO, preferred);
        BigDecimal whole = new BigDecimal(quotient(divisor, (long) divisor.scale - scale, RoundingMode.DOWN), 0);
        return preferred >= 0 ? whole.setScale(preferred) : whole.stripped(preferred);
    }

    public BigDecimal remainder(BigDecimal divisor) {
        return subtract(divideToIntegralValue(divisor).multiply(divisor));
    }

    public BigDecimal[] divideAndRemainder(BigDecimal divisor) {
        BigDecimal whole = divideToIntegralValue(divisor);
        return new BigDecimal[] {whole, subtract(whole.multiply(divisor))};
    }

    public BigDecimal pow(int exponent) {
        if (exponent < 0 || exponent > 999999999) throw new ArithmeticException("Invalid operation");
        return new BigDecimal(value.pow(exponent), inRange((long) scale * exponent));
    }

    /** The root, rounded; where it is exact, with half the scale. */
    public BigDecimal sqrt(MathContext context) {
        if (value.signum() < 0) throw new ArithmeticException("Attempted square root of negative BigDecimal");
        int preferred = scale / 2;
        if (value.signum() == 0) return new BigDecimal(BigInteger.ZERO, preferred);
        BigDecimal even = stripTrailingZeros();
        if ((even.scale & 1) != 0) even = even.setScale(even.scale + 1);
        int digits = context.getPrecision() == 0 ? even.precision() / 2 + 1 : context.getPrecision();
        int more = Math.max(0, 2 * (digits + 2) - even.precision());
        more += more & 1;
        BigInteger[] root = even.at(inRange((long) even.scale + more)).sqrtAndRemainder();
        int rootScale = (even.scale + more) / 2;
        if (root[1].signum() == 0) {
            BigDecimal exact = new BigDecimal(root[0], rootScale).stripTrailingZeros().round(context);
            return exact.scale < preferred
                            && (context.getPrecision() == 0 || exact.precision() + preferred - exact.scale <= digits)
                    ? exact.setScale(preferred)
                    : exact.stripped(preferred);
        }
        if (context.getPrecision() == 0 || context.getRoundingMode() == RoundingMode.UNNECESSARY) {
            throw new ArithmeticException("Computed square root not exact.");
        }
        // A digit behind the root tells that something follows it.
        return new BigDecimal(root[0].multiply(BigInteger.TEN).add(BigInteger.ONE), rootScale + 1).round(context).stripped(preferred);
    }

    public BigDecimal abs() {
        return value.signum() < 0 ? negate() : this;
    }

    public BigDecimal negate() {
        return new BigDecimal(value.negate(), scale);
    }

    public BigDecimal plus() {
        return this;
    }

    public BigDecimal round(MathContext context) {
        int digits = context.getPrecision();
        BigDecimal result = this;
        if (digits == 0) return result;
        for (int drop = precision() - digits; drop > 0; drop = result.precision() - digits) {
            result = result.setScale(inRange((long) result.scale - drop), context.getRoundingMode());
        }
        return result;
    }

    public int signum() {
        return value.signum();
    }

    public int scale() {
        return scale;
    }

    /** How many digits the unscaled value has; one for zero. */
    public int precision() {
        return value.abs().toString().length();
    }

    public BigInteger unscaledValue() {
        return value;
    }

    public BigDecimal setScale(int newScale, RoundingMode mode) {
        if (newScale == scale) return this;
        if (newScale > scale) return new BigDecimal(at(newScale), newScale);
        BigInteger divisor = value.signum() == 0 ? BigInteger.ONE : BigInteger.TEN.pow(inRange((long) scale - newScale));
        return new BigDecimal(quotient(value, divisor, mode), newScale);
    }

    public BigDecimal setScale(int newScale) {
        return setScale(newScale, RoundingMode.UNNECESSARY);
    }

    @Deprecated
    public BigDecimal setScale(int newScale, int mode) {
        return setScale(newScale, mode(mode));
    }

    public BigDecimal movePointLeft(int n) {
        if (n == 0) return this;
        BigDecimal moved = new BigDecimal(value, inRange((long) scale + n));
        return moved.scale < 0 ? moved.setScale(0) : moved;
    }

    public BigDecimal movePointRight(int n) {
        if (n == 0) return this;
        BigDecimal moved = new BigDecimal(value, inRange((long) scale - n));
        return moved.scale < 0 ? moved.setScale(0) : moved;
    }

    public BigDecimal scaleByPowerOfTen(int n) {
        return new BigDecimal(value, inRange((long) scale - n));
    }

    public BigDecimal stripTrailingZeros() {
        return value.signum() == 0 ? ZERO : stripped(Integer.MIN_VALUE);
    }

    /** Without zeros at the end, as long as the scale is above this one. */
    private BigDecimal stripped(long least) {
        String digits = value.toString();
        int zeros = 0;
        while (zeros < digits.length() - 1 && scale - zeros > least && digits.charAt(digits.length() - 1 - zeros) == '0') zeros++;
        return zeros == 0 ? this : setScale(scale - zeros);
    }

    public BigDecimal ulp() {
        return new BigDecimal(BigInteger.ONE, scale);
    }

    public BigDecimal min(BigDecimal other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public BigDecimal max(BigDecimal other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(BigDecimal other) {
        if (value.signum() != other.value.signum()) return value.signum() < other.value.signum() ? -1 : 1;
        int common = Math.max(scale, other.scale);
        return at(common).compareTo(other.at(common));
    }

    /** 2.0 and 2.00 are not equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BigDecimal && scale == ((BigDecimal) other).scale && value.equals(((BigDecimal) other).value);
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + scale;
    }

    @Override
    public String toString() {
        return DecimalText.show(value, scale, false);
    }

    public String toEngineeringString() {
        return DecimalText.show(value, scale, true);
    }

    public String toPlainString() {
        return DecimalText.plain(value, scale);
    }

    @Override
    public String wholeDigits(int radix) {
        return null;
    }

    @Override
    public String fixedDigits(int fractionDigits) {
        return setScale(fractionDigits, RoundingMode.HALF_UP).toPlainString();
    }

    public BigInteger toBigInteger() {
        return setScale(0, RoundingMode.DOWN).value;
    }

    public BigInteger toBigIntegerExact() {
        return setScale(0, RoundingMode.UNNECESSARY).value;
    }

    @Override
    public int intValue() {
        return toBigInteger().intValue();
    }

    @Override
    public long longValue() {
        return toBigInteger().longValue();
    }

    @Override
    public float floatValue() {
        return Float.parseFloat(toString());
    }

    @Override
    public double doubleValue() {
        return Double.parseDouble(toString());
    }

    public int intValueExact() {
        long whole = longValueExact();
        if ((int) whole != whole) throw new ArithmeticException("Overflow");
        return (int) whole;
    }

    public long longValueExact() {
        if (precision() - scale > 19) throw new ArithmeticException("Overflow");
        BigInteger whole = toBigIntegerExact();
        if (whole.bitLength() > 63) throw new ArithmeticException("Overflow");
        return whole.longValue();
    }
}
