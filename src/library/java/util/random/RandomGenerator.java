package java.util.random;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A source of pseudo-random numbers; all but nextLong have a default. Deviates from the JDK: there are no factories and no exponential numbers. */
public interface RandomGenerator {
    long nextLong();

    default boolean nextBoolean() {
        return nextInt() < 0;
    }

    default void nextBytes(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            long bits = nextLong();
            for (int n = Math.min(8, bytes.length - i); n-- > 0; bits >>>= 8) bytes[i++] = (byte) bits;
        }
    }

    default float nextFloat() {
        return (nextInt() >>> 8) * 0x1.0p-24f;
    }

    default float nextFloat(float bound) {
        if (!(bound > 0 && bound < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("bound must be finite and positive");
        }
        float r = nextFloat() * bound;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    default float nextFloat(float origin, float bound) {
        if (!(origin < bound && bound - origin < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("bound must be greater than origin");
        }
        float r = nextFloat() * (bound - origin) + origin;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    default double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    default double nextDouble(double bound) {
        if (!(bound > 0 && bound < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("bound must be finite and positive");
        }
        double r = nextDouble() * bound;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    default double nextDouble(double origin, double bound) {
        if (!(origin < bound && bound - origin < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("bound must be greater than origin");
        }
        double r = nextDouble() * (bound - origin) + origin;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    default int nextInt() {
        return (int) (nextLong() >>> 32);
    }

    default int nextInt(int bound) {
        if (bound <= 0) throw new IllegalArgumentException("bound must be positive");
        return nextInt(0, bound);
    }

    default int nextInt(int origin, int bound) {
        if (origin >= bound) throw new IllegalArgumentException("bound must be greater than origin");
        int r = nextInt();
        int n = bound - origin;
        int mask = n - 1;
        if (n < 0) {
            while (r < origin || r >= bound) r = nextInt();
            return r;
        }
        if ((n & mask) == 0) return (r & mask) + origin;
        for (int u = r >>> 1; u + mask - (r = u % n) < 0; u = nextInt() >>> 1);
        return r + origin;
    }

    default long nextLong(long bound) {
        if (bound <= 0) throw new IllegalArgumentException("bound must be positive");
        return nextLong(0, bound);
    }

    default long nextLong(long origin, long bound) {
        if (origin >= bound) throw new IllegalArgumentException("bound must be greater than origin");
        long r = nextLong();
        long n = bound - origin;
        long mask = n - 1;
        if (n < 0) {
            while (r < origin || r >= bound) r = nextLong();
            return r;
        }
        if ((n & mask) == 0) return (r & mask) + origin;
        for (long u = r >>> 1; u + mask - (r = u % n) < 0; u = nextLong() >>> 1);
        return r + origin;
    }

    default double nextGaussian(double mean, double deviation) {
        if (deviation < 0) throw new IllegalArgumentException("standard deviation must be non-negative");
        return mean + deviation * nextGaussian();
    }

    double nextGaussian();

    private static void checkSize(long size) {
        if (size < 0) throw new IllegalArgumentException("size must be non-negative");
    }

    default IntStream ints() {
        return IntStream.generate(() -> nextInt());
    }

    default IntStream ints(long size) {
        checkSize(size);
        return ints().limit(size);
    }

    default IntStream ints(int origin, int bound) {
        if (!(origin < bound)) throw new IllegalArgumentException("bound must be greater than origin");
        return IntStream.generate(() -> nextInt(origin, bound));
    }

    default IntStream ints(long size, int origin, int bound) {
        checkSize(size);
        return ints(origin, bound).limit(size);
    }

    default LongStream longs() {
        return LongStream.generate(() -> nextLong());
    }

    default LongStream longs(long size) {
        checkSize(size);
        return longs().limit(size);
    }

    default LongStream longs(long origin, long bound) {
        if (!(origin < bound)) throw new IllegalArgumentException("bound must be greater than origin");
        return LongStream.generate(() -> nextLong(origin, bound));
    }

    default LongStream longs(long size, long origin, long bound) {
        checkSize(size);
        return longs(origin, bound).limit(size);
    }

    default DoubleStream doubles() {
        return DoubleStream.generate(() -> nextDouble());
    }

    default DoubleStream doubles(long size) {
        checkSize(size);
        return doubles().limit(size);
    }

    default DoubleStream doubles(double origin, double bound) {
        if (!(origin < bound)) throw new IllegalArgumentException("bound must be greater than origin");
        return DoubleStream.generate(() -> nextDouble(origin, bound));
    }

    default DoubleStream doubles(long size, double origin, double bound) {
        checkSize(size);
        return doubles(origin, bound).limit(size);
    }
}
