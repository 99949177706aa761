package java.lang;

/** The numeric functions of Math; both are the same here. */
public final class StrictMath {
    public static final double E = 2.718281828459045;
    public static final double PI = 3.141592653589793;

    private StrictMath() {
    }

    public static double sin(double x) {
        return Math.sin(x);
    }

    public static double cos(double x) {
        return Math.cos(x);
    }

    public static double tan(double x) {
        return Math.tan(x);
    }

    public static double asin(double x) {
        return Math.asin(x);
    }

    public static double acos(double x) {
        return Math.acos(x);
    }

    public static double atan(double x) {
        return Math.atan(x);
    }

    public static double exp(double x) {
        return Math.exp(x);
    }

    public static double log(double x) {
        return Math.log(x);
    }

    public static double log10(double x) {
        return Math.log10(x);
    }

    public static double sqrt(double x) {
        return Math.sqrt(x);
    }

    public static double cbrt(double x) {
        return Math.cbrt(x);
    }

    public static double ceil(double x) {
        return Math.ceil(x);
    }

    public static double floor(double x) {
        return Math.floor(x);
    }

    public static double rint(double x) {
        return Math.rint(x);
    }

    public static double sinh(double x) {
        return Math.sinh(x);
    }

    public static double cosh(double x) {
        return Math.cosh(x);
    }

    public static double tanh(double x) {
        return Math.tanh(x);
    }

    public static double expm1(double x) {
        return Math.expm1(x);
    }

    public static double log1p(double x) {
        return Math.log1p(x);
    }

    public static double atan2(double x, double y) {
        return Math.atan2(x, y);
    }

    public static double pow(double x, double y) {
        return Math.pow(x, y);
    }

    public static double hypot(double x, double y) {
        return Math.hypot(x, y);
    }

    public static double IEEEremainder(double x, double y) {
        return Math.IEEEremainder(x, y);
    }

    public static int abs(int x) {
        return Math.abs(x);
    }

    public static int max(int x, int y) {
        return Math.max(x, y);
    }

    public static int min(int x, int y) {
        return Math.min(x, y);
    }

    public static long abs(long x) {
        return Math.abs(x);
    }

    public static long max(long x, long y) {
        return Math.max(x, y);
    }

    public static long min(long x, long y) {
        return Math.min(x, y);
    }

    public static float abs(float x) {
        return Math.abs(x);
    }

    public static float max(float x, float y) {
        return Math.max(x, y);
    }

    public static float min(float x, float y) {
        return Math.min(x, y);
    }

    public static double abs(double x) {
        return Math.abs(x);
    }

    public static double max(double x, double y) {
        return Math.max(x, y);
    }

    public static double min(double x, double y) {
        return Math.min(x, y);
    }

    public static long round(double x) {
        return Math.round(x);
    }

    public static int round(float x) {
        return Math.round(x);
    }

    public static double toRadians(double x) {
        return Math.toRadians(x);
    }

    public static double toDegrees(double x) {
        return Math.toDegrees(x);
    }

    public static double random() {
        return Math.random();
    }

    public static double signum(double x) {
        return Math.signum(x);
    }

    public static int floorMod(int x, int y) {
        return Math.floorMod(x, y);
    }

    public static int floorDiv(int x, int y) {
        return Math.floorDiv(x, y);
    }

    public static float signum(float x) {
        return Math.signum(x);
    }

    public static double copySign(double magnitude, double sign) {
        return Math.copySign(magnitude, sign);
    }

    public static double fma(double a, double b, double c) {
        return Math.fma(a, b, c);
    }

    public static float fma(float a, float b, float c) {
        return Math.fma(a, b, c);
    }

    public static float copySign(float magnitude, float sign) {
        return Math.copySign(magnitude, sign);
    }

    public static int getExponent(double x) {
        return Math.getExponent(x);
    }

    public static double nextUp(double x) {
        return Math.nextUp(x);
    }

    public static double nextDown(double x) {
        return Math.nextDown(x);
    }

    public static int getExponent(float x) {
        return Math.getExponent(x);
    }

    public static float nextUp(float x) {
        return Math.nextUp(x);
    }

    public static float nextDown(float x) {
        return Math.nextDown(x);
    }

    public static double nextAfter(double start, double direction) {
        return Math.nextAfter(start, direction);
    }

    public static float nextAfter(float start, double direction) {
        return Math.nextAfter(start, direction);
    }

    public static double scalb(double x, int exponent) {
        return Math.scalb(x, exponent);
    }

    public static float scalb(float x, int exponent) {
        return Math.scalb(x, exponent);
    }

    public static float ulp(float x) {
        return Math.ulp(x);
    }

    public static double ulp(double x) {
        return Math.ulp(x);
    }

    public static int addExact(int x, int y) {
        return Math.addExact(x, y);
    }

    public static long addExact(long x, long y) {
        return Math.addExact(x, y);
    }

    public static int subtractExact(int x, int y) {
        return Math.subtractExact(x, y);
    }

    public static long subtractExact(long x, long y) {
        return Math.subtractExact(x, y);
    }

    public static int multiplyExact(int x, int y) {
        return Math.multiplyExact(x, y);
    }

    public static long multiplyExact(long x, int y) {
        return Math.multiplyExact(x, y);
    }

    public static long multiplyExact(long x, long y) {
        return Math.multiplyExact(x, y);
    }

    public static long multiplyFull(int x, int y) {
        return Math.multiplyFull(x, y);
    }

    public static long multiplyHigh(long x, long y) {
        return Math.multiplyHigh(x, y);
    }

    public static int incrementExact(int x) {
        return Math.incrementExact(x);
    }

    public static long incrementExact(long x) {
        return Math.incrementExact(x);
    }

    public static int decrementExact(int x) {
        return Math.decrementExact(x);
    }

    public static long decrementExact(long x) {
        return Math.decrementExact(x);
    }

    public static int negateExact(int x) {
        return Math.negateExact(x);
    }

    public static long negateExact(long x) {
        return Math.negateExact(x);
    }

    public static int absExact(int x) {
        return Math.absExact(x);
    }

    public static long absExact(long x) {
        return Math.absExact(x);
    }

    public static int toIntExact(long x) {
        return Math.toIntExact(x);
    }

    public static long floorDiv(long x, int y) {
        return Math.floorDiv(x, y);
    }

    public static long floorDiv(long x, long y) {
        return Math.floorDiv(x, y);
    }

    public static int floorMod(long x, int y) {
        return Math.floorMod(x, y);
    }

    public static long floorMod(long x, long y) {
        return Math.floorMod(x, y);
    }
}
