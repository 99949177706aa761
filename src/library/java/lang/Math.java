package java.lang;

import java.util.Random;

/** Numeric functions. Deviates from JDK 17 where the host rounds sin, pow and their like differently in the last bit. */
public final class Math {
    public static final double E = 2.718281828459045;
    public static final double PI = 3.141592653589793;

    private Math() {
    }

    public static native double sin(double x);

    public static native double cos(double x);

    public static native double tan(double x);

    public static native double asin(double x);

    public static native double acos(double x);

    public static native double atan(double x);

    public static native double exp(double x);

    public static native double log(double x);

    public static native double log10(double x);

    public static native double sqrt(double x);

    public static native double cbrt(double x);

    public static native double ceil(double x);

    public static native double floor(double x);

    public static native double rint(double x);

    public static native double sinh(double x);

    public static native double cosh(double x);

    public static native double tanh(double x);

    public static native double expm1(double x);

    public static native double log1p(double x);

    public static native double atan2(double x, double y);

    public static native double pow(double x, double y);

    public static native double hypot(double x, double y);

    public static native double IEEEremainder(double x, double y);

    public static int abs(int x) {
        return x < 0 ? -x : x;
    }

    public static long abs(long x) {
        return x < 0 ? -x : x;
    }

    public static float abs(float x) {
        return x <= 0.0f ? 0.0f - x : x;
    }

    public static double abs(double x) {
        return x <= 0.0 ? 0.0 - x : x;
    }

    public static int max(int x, int y) {
        return x >= y ? x : y;
    }

    public static long max(long x, long y) {
        return x >= y ? x : y;
    }

    public static native float max(float x, float y);

    public static native double max(double x, double y);

    public static int min(int x, int y) {
        return x <= y ? x : y;
    }

    public static long min(long x, long y) {
        return x <= y ? x : y;
    }

    public static native float min(float x, float y);

    public static native double min(double x, double y);

    /** Rounds halves up. */
    public static native long round(double x);

    /** Rounds halves up. */
    public static native int round(float x);

    public static double toRadians(double degrees) {
        return degrees * (PI / 180.0);
    }

    public static double toDegrees(double radians) {
        return radians * (180.0 / PI);
    }

    public static double signum(double x) {
        return x > 0 ? 1.0 : x < 0 ? -1.0 : x;
    }

    public static float signum(float x) {
        return x > 0 ? 1.0f : x < 0 ? -1.0f : x;
    }

    public static double copySign(double magnitude, double sign) {
        double positive = abs(magnitude);
        return Double.doubleToRawLongBits(sign) < 0 ? -positive : positive;
    }

    public static native double fma(double a, double b, double c);

    /** Deviates: rounds to double first, which can differ in the last bit. */
    public static float fma(float a, float b, float c) {
        return (float) ((double) a * b + c);
    }

    public static float copySign(float magnitude, float sign) {
        float positive = abs(magnitude);
        return Float.floatToRawIntBits(sign) < 0 ? -positive : positive;
    }

    public static int getExponent(double x) {
        return (int) (Double.doubleToRawLongBits(x) >>> 52 & 0x7ff) - 1023;
    }

    public static double nextUp(double x) {
        if (!(x < Double.POSITIVE_INFINITY)) return x;
        if (x == 0) return Double.MIN_VALUE;
        long bits = Double.doubleToRawLongBits(x);
        return Double.longBitsToDouble(x > 0 ? bits + 1 : bits - 1);
    }

    public static double nextDown(double x) {
        return -nextUp(-x);
    }

    public static int getExponent(float x) {
        return ((Float.floatToRawIntBits(x) >>> 23) & 0xff) - 127;
    }

    public static float nextUp(float x) {
        if (!(x < Float.POSITIVE_INFINITY)) return x;
        int bits = Float.floatToRawIntBits(x + 0.0f);
        return Float.intBitsToFloat(bits + (bits >= 0 ? 1 : -1));
    }

    public static float nextDown(float x) {
        return -nextUp(-x);
    }

    public static double nextAfter(double start, double direction) {
        if (start > direction) return nextDown(start);
        if (start < direction) return nextUp(start);
        return start == direction ? direction : start + direction;
    }

    public static float nextAfter(float start, double direction) {
        if (start > direction) return nextDown(start);
        if (start < direction) return nextUp(start);
        return start == direction ? (float) direction : start + (float) direction;
    }

    /** x times a power of two, rounded once. */
    public static native double scalb(double x, int exponent);

    public static float scalb(float x, int exponent) {
        return (float) scalb((double) x, max(-278, min(278, exponent)));
    }

    public static float ulp(float x) {
        x = abs(x);
        if (!(x < Float.POSITIVE_INFINITY)) return x;
        if (x == Float.MAX_VALUE) return x - Float.intBitsToFloat(Float.floatToRawIntBits(x) - 1);
        return Float.intBitsToFloat(Float.floatToRawIntBits(x) + 1) - x;
    }

    /** Distance to the next larger double. */
    public static double ulp(double x) {
        x = abs(x);
        if (!(x < Double.POSITIVE_INFINITY)) return x;
        if (x == Double.MAX_VALUE) return x - Double.longBitsToDouble(Double.doubleToRawLongBits(x) - 1);
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) + 1) - x;
    }

    public static double random() {
        return Generator.RANDOM.nextDouble();
    }

    public static int addExact(int x, int y) {
        int sum = x + y;
        if (((x ^ sum) & (y ^ sum)) < 0) throw new ArithmeticException("integer overflow");
        return sum;
    }

    public static long addExact(long x, long y) {
        long sum = x + y;
        if (((x ^ sum) & (y ^ sum)) < 0) throw new ArithmeticException("long overflow");
        return sum;
    }

    public static int subtractExact(int x, int y) {
        int difference = x - y;
        if (((x ^ y) & (x ^ difference)) < 0) throw new ArithmeticException("integer overflow");
        return difference;
    }

    public static long subtractExact(long x, long y) {
        long difference = x - y;
        if (((x ^ y) & (x ^ difference)) < 0) throw new ArithmeticException("long overflow");
        return difference;
    }

    public static int multiplyExact(int x, int y) {
        long product = (long) x * y;
        if ((int) product != product) throw new ArithmeticException("integer overflow");
        return (int) product;
    }

    public static long multiplyExact(long x, int y) {
        return multiplyExact(x, (long) y);
    }

    public static long multiplyExact(long x, long y) {
        long product = x * y;
        if (multiplyHigh(x, y) != product >> 63) throw new ArithmeticException("long overflow");
        return product;
    }

    public static long multiplyFull(int x, int y) {
        return (long) x * y;
    }

    /** The upper 64 bits of the 128-bit product. */
    public static native long multiplyHigh(long x, long y);

    public static int incrementExact(int x) {
        return addExact(x, 1);
    }

    public static long incrementExact(long x) {
        return addExact(x, 1L);
    }

    public static int decrementExact(int x) {
        return subtractExact(x, 1);
    }

    public static long decrementExact(long x) {
        return subtractExact(x, 1L);
    }

    public static int negateExact(int x) {
        return subtractExact(0, x);
    }

    public static long negateExact(long x) {
        return subtractExact(0L, x);
    }

    public static int absExact(int x) {
        if (x == Integer.MIN_VALUE) {
            throw new ArithmeticException("Overflow to represent absolute value of Integer.MIN_VALUE");
        }
        return abs(x);
    }

    public static long absExact(long x) {
        if (x == Long.MIN_VALUE) {
            throw new ArithmeticException("Overflow to represent absolute value of Long.MIN_VALUE");
        }
        return abs(x);
    }

    public static int toIntExact(long x) {
        if ((int) x != x) throw new ArithmeticException("integer overflow");
        return (int) x;
    }

    public static int floorDiv(int x, int y) {
        int quotient = x / y;
        return (x ^ y) < 0 && quotient * y != x ? quotient - 1 : quotient;
    }

    public static long floorDiv(long x, int y) {
        return floorDiv(x, (long) y);
    }

    public static long floorDiv(long x, long y) {
        long quotient = x / y;
        return (x ^ y) < 0 && quotient * y != x ? quotient - 1 : quotient;
    }

    public static int floorMod(int x, int y) {
        int remainder = x % y;
        return (remainder ^ y) < 0 && remainder != 0 ? remainder + y : remainder;
    }

    public static int floorMod(long x, int y) {
        return (int) floorMod(x, (long) y);
    }

    public static long floorMod(long x, long y) {
        long remainder = x % y;
        return (remainder ^ y) < 0 && remainder != 0 ? remainder + y : remainder;
    }

    /** Made when the first random number is asked for. */
    private static class Generator {
        static final Random RANDOM = new Random();
    }
}
