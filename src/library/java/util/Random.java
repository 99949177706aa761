package java.util;

import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * Pseudo-random numbers from the 48-bit linear congruential generator that the API documentation specifies, so a seed gives
 * the same numbers as on every JVM. Without a seed the numbers come from the virtual clock: they are the same in each run.
 */
public class Random implements RandomGenerator, java.io.Serializable {
    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long MASK = (1L << 48) - 1;

    private final AtomicLong seed;
    private double nextNextGaussian;
    private boolean haveNextNextGaussian;

    public Random() {
        this(8682522807148012L ^ System.nanoTime());
    }

    public Random(long seed) {
        this.seed = new AtomicLong((seed ^ MULTIPLIER) & MASK);
    }

    public synchronized void setSeed(long seed) {
        this.seed.set((seed ^ MULTIPLIER) & MASK);
        haveNextNextGaussian = false;
    }

    protected int next(int bits) {
        long old;
        long next;
        do {
            old = seed.get();
            next = (old * MULTIPLIER + 0xBL) & MASK;
        } while (!seed.compareAndSet(old, next));
        return (int) (next >>> (48 - bits));
    }

    public int nextInt() {
        return next(32);
    }

    public int nextInt(int bound) {
        if (bound <= 0) throw new IllegalArgumentException("bound must be positive");
        int bits = next(31);
        int largest = bound - 1;
        if ((bound & largest) == 0) return (int) ((bound * (long) bits) >> 31);
        int value = bits % bound;
        // The last, incomplete stretch of bound numbers would make the small ones likelier.
        while (bits - value + largest < 0) {
            bits = next(31);
            value = bits % bound;
        }
        return value;
    }

    public int nextInt(int origin, int bound) {
        if (origin >= bound) throw new IllegalArgumentException("bound must be greater than origin");
        int value = nextInt();
        int range = bound - origin;
        int largest = range - 1;
        if ((range & largest) == 0) return (value & largest) + origin;
        if (range > 0) {
            int bits = value >>> 1;
            value = bits % range;
            while (bits + largest - value < 0) {
                bits = nextInt() >>> 1;
                value = bits % range;
            }
            return value + origin;
        }
        while (value < origin || value >= bound) value = nextInt();
        return value;
    }

    public long nextLong() {
        return ((long) next(32) << 32) + next(32);
    }

    public boolean nextBoolean() {
        return next(1) != 0;
    }

    public float nextFloat() {
        return next(24) / (float) (1 << 24);
    }

    public double nextDouble() {
        return (((long) next(26) << 27) + next(27)) * (1.0 / (1L << 53));
    }

    public void nextBytes(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int value = nextInt();
            for (int n = Math.min(bytes.length - i, 4); n > 0; n--) {
                bytes[i++] = (byte) value;
                value >>= 8;
            }
        }
    }

    /** Marsaglia's polar method gives two numbers at a time. */
    public synchronized double nextGaussian() {
        if (haveNextNextGaussian) {
            haveNextNextGaussian = false;
            return nextNextGaussian;
        }
        double v1;
        double v2;
        double s;
        do {
            v1 = 2 * nextDouble() - 1;
            v2 = 2 * nextDouble() - 1;
            s = v1 * v1 + v2 * v2;
        } while (s >= 1 || s == 0);
        double multiplier = StrictMath.sqrt(-2 * StrictMath.log(s) / s);
        nextNextGaussian = v2 * multiplier;
        haveNextNextGaussian = true;
        return v1 * multiplier;
    }

    public long nextLong(long origin, long bound) {
        if (origin >= bound) throw new IllegalArgumentException("bound must be greater than origin");
        long value = nextLong();
        long range = bound - origin;
        long largest = range - 1;
        if ((range & largest) == 0) return (value & largest) + origin;
        if (range > 0) {
            long bits = value >>> 1;
            value = bits % range;
            while (bits + largest - value < 0) {
                bits = nextLong() >>> 1;
                value = bits % range;
            }
            return value + origin;
        }
        while (value < origin || value >= bound) value = nextLong();
        return value;
    }

    public long nextLong(long bound) {
        if (bound <= 0) throw new IllegalArgumentException("bound must be positive");
        return nextLong(0, bound);
    }

    public double nextDouble(double origin, double bound) {
        if (!(origin < bound && bound - origin < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("bound must be greater than origin");
        }
        double value = nextDouble() * (bound - origin) + origin;
        return value >= bound ? Math.nextDown(bound) : value;
    }

    public double nextDouble(double bound) {
        if (!(bound > 0 && bound < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("bound must be finite and positive");
        }
        return nextDouble(0, bound);
    }
}
