package java.math;

import heddle.runtime.BigNumber;
import java.util.Random;

/**
 * Integers of any size. The arithmetic is done by the VM, unseen: an object of this class never changes.
 * Deviates from the JDK: probablePrime answers other primes for the same Random; beyond 2^26 bits there is an OutOfMemoryError.
 */
public class BigInteger extends Number implements Comparable<BigInteger>, BigNumber {
    public static final BigInteger ZERO = new BigInteger(words(0L));
    public static final BigInteger ONE = new BigInteger(words(1L));
    public static final BigInteger TWO = new BigInteger(words(2L));
    public static final BigInteger TEN = new BigInteger(words(10L));

    /** Digits that a NumberFormatException speaks of at a time. */
    private static final int GROUP = 9;

    /** Two's complement, low word first, as short as possible. Only natives read it, so that no access to it is visible. */
    private final int[] words;
    private final int signum;

    private BigInteger(int[] words) {
        this.words = words;
        signum = sign(words);
    }

    public BigInteger(String text) {
        this(text, 10);
    }

    public BigInteger(String text, int radix) {
        this(parsed(text, radix));
    }

    /** Two's complement, high byte first. */
    public BigInteger(byte[] bytes) {
        this(fromBytes(checked(bytes), 0, bytes.length));
    }

    public BigInteger(byte[] bytes, int offset, int length) {
        this(fromBytes(checked(bytes), offset, length));
    }

    public BigInteger(int signum, byte[] magnitude) {
        this(signed(signum, magnitude));
    }

    public BigInteger(int numBits, Random random) {
        this(randomBits(numBits, random));
    }

    public BigInteger(int bitLength, int certainty, Random random) {
        this(probablePrime(bitLength, random).words);
    }

    private static byte[] checked(byte[] bytes) {
        if (bytes.length == 0) throw new NumberFormatException("Zero length BigInteger");
        return bytes;
    }

    private static int[] signed(int signum, byte[] magnitude) {
        if (signum < -1 || signum > 1) throw new NumberFormatException("Invalid signum value");
        byte[] bytes = new byte[magnitude.length + 1];
        System.arraycopy(magnitude, 0, bytes, 1, magnitude.length);
        int[] words = fromBytes(bytes, 0, bytes.length);
        if (signum == 0 && sign(words) != 0) throw new NumberFormatException("signum-magnitude mismatch");
        return signum < 0 ? minus(words(0L), words) : words;
    }

    private static int[] randomBits(int numBits, Random random) {
        if (numBits < 0) throw new IllegalArgumentException("numBits must be non-negative");
        int length = (int) (((long) numBits + 7) / 8);
        if (length == 0) return words(0L);
        byte[] drawn = new byte[length];
        random.nextBytes(drawn);
        drawn[0] &= (byte) ((1 << (8 - (8 * length - numBits))) - 1);
        byte[] bytes = new byte[length + 1];
        System.arraycopy(drawn, 0, bytes, 1, length);
        return fromBytes(bytes, 0, bytes.length);
    }

    private static int[] parsed(String text, int radix) {
        int length = text.length();
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            throw new NumberFormatException("Radix out of range");
        }
        if (length == 0) throw new NumberFormatException("Zero length BigInteger");
        int sign = Math.max(text.lastIndexOf('-'), text.lastIndexOf('+'));
        if (sign > 0) throw new NumberFormatException("Illegal embedded sign character");
        int start = sign + 1;
        if (start == length) throw new NumberFormatException("Zero length BigInteger");
        for (int i = start; i < length; i++) {
            if (Character.digit(text.charAt(i), radix) < 0) throw new NumberFormatException(wrong(text, start, i, radix));
        }
        int[] magnitude = parse(text.substring(start), radix);
        return text.charAt(0) == '-' ? minus(words(0L), magnitude) : magnitude;
    }

    /** The JDK reads digits in groups, the first one short, and names the group. */
    private static String wrong(String text, int start, int at, int radix) {
        while (start < at && text.charAt(start) == '0') start++;
        int first = (text.length() - start) % GROUP;
        int from = start;
        int to = start + (first == 0 ? GROUP : first);
        while (to <= at) {
            from = to;
            to += GROUP;
        }
        String group = radix == 10 ? text.substring(from, Math.min(to, text.length())) : text.substring(start);
        return "For input string: \"" + group + "\"" + (radix == 10 ? "" : " under radix " + radix);
    }

    public static BigInteger valueOf(long value) {
        if (value == 0L) return ZERO;
        if (value == 1L) return ONE;
        if (value == 2L) return TWO;
        if (value == 10L) return TEN;
        return new BigInteger(words(value));
    }

    public static BigInteger probablePrime(int bitLength, Random random) {
        if (bitLength < 2) throw new ArithmeticException("bitLength < 2");
        while (true) {
            BigInteger drawn = new BigInteger(bitLength, random).setBit(bitLength - 1);
            BigInteger prime = drawn.isProbablePrime(100) ? drawn : drawn.nextProbablePrime();
            if (prime.bitLength() == bitLength) return prime;
        }
    }

    public BigInteger add(BigInteger other) {
        return new BigInteger(plus(words, other.words));
    }

    public BigInteger subtract(BigInteger other) {
        return new BigInteger(minus(words, other.words));
    }

    public BigInteger multiply(BigInteger other) {
        return new BigInteger(times(words, other.words));
    }

    private void checkDivisor(BigInteger divisor) {
        if (divisor.signum == 0) throw new ArithmeticException("BigInteger divide by zero");
    }

    public BigInteger divide(BigInteger divisor) {
        checkDivisor(divisor);
        return new BigInteger(over(words, divisor.words));
    }

    public BigInteger remainder(BigInteger divisor) {
        checkDivisor(divisor);
        return new BigInteger(rest(words, divisor.words));
    }

    public BigInteger[] divideAndRemainder(BigInteger divisor) {
        return new BigInteger[] {divide(divisor), remainder(divisor)};
    }

    private static void checkModulus(BigInteger modulus) {
        if (modulus.signum <= 0) throw new ArithmeticException("BigInteger: modulus not positive");
    }

    /** Never negative. */
    public BigInteger mod(BigInteger modulus) {
        checkModulus(modulus);
        BigInteger result = remainder(modulus);
        return result.signum >= 0 ? result : result.add(modulus);
    }

    public BigInteger modPow(BigInteger exponent, BigInteger modulus) {
        checkModulus(modulus);
        if (exponent.signum < 0) return modInverse(modulus).modPow(exponent.negate(), modulus);
        return new BigInteger(powerModulo(mod(modulus).words, exponent.words, modulus.words));
    }

    public BigInteger modInverse(BigInteger modulus) {
        if (modulus.signum <= 0) throw new ArithmeticException("BigInteger: modulus not positive");
        if (modulus.equals(ONE)) return ZERO;
        BigInteger self = mod(modulus);
        if (!self.gcd(modulus).equals(ONE)) throw new ArithmeticException("BigInteger not invertible.");
        return new BigInteger(inverse(self.words, modulus.words));
    }

    public BigInteger pow(int exponent) {
        if (exponent < 0) throw new ArithmeticException("Negative exponent");
        return new BigInteger(power(words, exponent));
    }

    public BigInteger sqrt() {
        if (signum < 0) throw new ArithmeticException("Negative BigInteger");
        return new BigInteger(root(words));
    }

    public BigInteger[] sqrtAndRemainder() {
        BigInteger root = sqrt();
        return new BigInteger[] {root, subtract(root.multiply(root))};
    }

    public BigInteger gcd(BigInteger other) {
        return new BigInteger(greatestCommonDivisor(words, other.words));
    }

    public BigInteger abs() {
        return signum < 0 ? negate() : this;
    }

    public BigInteger negate() {
        return new BigInteger(minus(ZERO.words, words));
    }

    public int signum() {
        return signum;
    }

    public BigInteger and(BigInteger other) {
        return new BigInteger(and(words, other.words));
    }

    public BigInteger or(BigInteger other) {
        return new BigInteger(or(words, other.words));
    }

    public BigInteger xor(BigInteger other) {
        return new BigInteger(xor(words, other.words));
    }

    public BigInteger not() {
        return new BigInteger(minus(words(-1L), words));
    }

    public BigInteger andNot(BigInteger other) {
        return and(other.not());
    }

    public BigInteger shiftLeft(int distance) {
        return new BigInteger(shift(words, distance));
    }

    public BigInteger shiftRight(int distance) {
        return new BigInteger(shift(words, -(long) distance));
    }

    private static void checkBit(int n) {
        if (n < 0) throw new ArithmeticException("Negative bit address");
    }

    public boolean testBit(int n) {
        checkBit(n);
        return bit(words, n);
    }

    public BigInteger setBit(int n) {
        checkBit(n);
        return or(ONE.shiftLeft(n));
    }

    public BigInteger clearBit(int n) {
        checkBit(n);
        return andNot(ONE.shiftLeft(n));
    }

    public BigInteger flipBit(int n) {
        checkBit(n);
        return xor(ONE.shiftLeft(n));
    }

    /** Index of the lowest one bit; -1 for zero. */
    public int getLowestSetBit() {
        return signum == 0 ? -1 : new BigInteger(and(words, negate().words)).abs().bitLength() - 1;
    }

    public int bitLength() {
        return bitLength(words);
    }

    public int bitCount() {
        return bitCount(words);
    }

    /** The certainty does not matter: below 2^81 the answer is sure, above it is as good as sure. */
    public boolean isProbablePrime(int certainty) {
        return certainty <= 0 || prime(abs().words);
    }

    public BigInteger nextProbablePrime() {
        if (signum < 0) throw new ArithmeticException("start < 0: " + this);
        BigInteger next = compareTo(TWO) < 0 ? TWO : testBit(0) ? add(TWO) : add(ONE);
        while (!prime(next.words)) next = next.add(TWO);
        return next;
    }

    public BigInteger min(BigInteger other) {
        return compareTo(other) < 0 ? this : other;
    }

    public BigInteger max(BigInteger other) {
        return compareTo(other) > 0 ? this : other;
    }

    @Override
    public int compareTo(BigInteger other) {
        return compare(words, other.words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BigInteger && compareTo((BigInteger) other) == 0;
    }

    @Override
    public int hashCode() {
        return hash(words);
    }

    @Override
    public String toString() {
        return text(words, 10);
    }

    public String toString(int radix) {
        return text(words, radix < Character.MIN_RADIX || radix > Character.MAX_RADIX ? 10 : radix);
    }

    @Override
    public String wholeDigits(int radix) {
        return text(words, radix);
    }

    @Override
    public String fixedDigits(int fractionDigits) {
        return fractionDigits == 0 ? toString() : this + "." + "0".repeat(fractionDigits);
    }

    public byte[] toByteArray() {
        byte[] bytes = new byte[bitLength() / 8 + 1];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) low(words, 8L * (bytes.length - 1 - i));
        return bytes;
    }

    @Override
    public int intValue() {
        return (int) low(words, 0L);
    }

    @Override
    public long longValue() {
        return low(words, 0L);
    }

    @Override
    public float floatValue() {
        return (float) approximate(words);
    }

    @Override
    public double doubleValue() {
        return approximate(words);
    }

    public long longValueExact() {
        if (bitLength() > 63) throw new ArithmeticException("BigInteger out of long range");
        return longValue();
    }

    public int intValueExact() {
        if (bitLength() > 31) throw new ArithmeticException("BigInteger out of int range");
        return intValue();
    }

    public short shortValueExact() {
        if (bitLength() > 15) throw new ArithmeticException("BigInteger out of short range");
        return (short) intValue();
    }

    public byte byteValueExact() {
        if (bitLength() > 7) throw new ArithmeticException("BigInteger out of byte range");
        return (byte) intValue();
    }

    private static native int[] words(long value);

    private static native int[] parse(String digits, int radix);

    private static native int[] fromBytes(byte[] bytes, int offset, int length);

    private static native int[] plus(int[] a, int[] b);

    private static native int[] minus(int[] a, int[] b);

    private static native int[] times(int[] a, int[] b);

    private static native int[] over(int[] a, int[] b);

    private static native int[] rest(int[] a, int[] b);

    private static native int[] and(int[] a, int[] b);

    private static native int[] or(int[] a, int[] b);

    private static native int[] xor(int[] a, int[] b);

    private static native int[] greatestCommonDivisor(int[] a, int[] b);

    /** For what has one. */
    private static native int[] inverse(int[] a, int[] modulus);

    private static native int[] powerModulo(int[] a, int[] exponent, int[] modulus);

    private static native int[] power(int[] a, int exponent);

    private static native int[] root(int[] a);

    /** To the left; negative: to the right. */
    private static native int[] shift(int[] a, long distance);

    private static native int sign(int[] a);

    private static native int compare(int[] a, int[] b);

    private static native int hash(int[] a);

    private static native int bitLength(int[] a);

    private static native int bitCount(int[] a);

    private static native boolean bit(int[] a, int n);

    private static native boolean prime(int[] a);

    /** The 64 bits from this one on. */
    private static native long low(int[] a, long from);

    private static native double approximate(int[] a);

    private static native String text(int[] a, int radix);
}
