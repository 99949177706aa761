package java.util;

import java.util.random.RandomGenerator;

/** Pseudo-random numbers that can be divided among tasks: SplitMix64 (Steele, Lea, Flood 2014), with the JDK's sequence. */
public final class SplittableRandom implements RandomGenerator {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long seed;
    private final long gamma;

    private SplittableRandom(long seed, long gamma) {
        this.seed = seed;
        this.gamma = gamma;
    }

    public SplittableRandom(long seed) {
        this(seed, GOLDEN_GAMMA);
    }

    /** The same sequence in every run, so that a schedule can be repeated. */
    public SplittableRandom() {
        this(new Random().nextLong(), GOLDEN_GAMMA);
    }

    private static long mix64(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private static int mix32(long z) {
        z = (z ^ (z >>> 33)) * 0x62a9d9ed799705f5L;
        return (int) (((z ^ (z >>> 28)) * 0xcb24d0a5c88c35b3L) >>> 32);
    }

    private static long mixGamma(long z) {
        z = (z ^ (z >>> 33)) * 0xff51afd7ed558ccdL;
        z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
        z = (z ^ (z >>> 33)) | 1L;
        return Long.bitCount(z ^ (z >>> 1)) < 24 ? z ^ 0xaaaaaaaaaaaaaaaaL : z;
    }

    private long nextSeed() {
        return seed += gamma;
    }

    public SplittableRandom split() {
        return new SplittableRandom(nextLong(), mixGamma(nextSeed()));
    }

    public int nextInt() {
        return mix32(nextSeed());
    }

    public int nextInt(int bound) {
        if (bound <= 0) throw new IllegalArgumentException("bound must be positive");
        return nextInt(0, bound);
    }

    public int nextInt(int origin, int bound) {
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

    public long nextLong() {
        return mix64(nextSeed());
    }

    public long nextLong(long bound) {
        if (bound <= 0) throw new IllegalArgumentException("bound must be positive");
        return nextLong(0, bound);
    }

    public long nextLong(long origin, long bound) {
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

    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    public double nextDouble(double bound) {
        if (!(bound > 0 && bound < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("bound must be finite and positive");
        }
        return nextDouble(0, bound);
    }

    public double nextDouble(double origin, double bound) {
        double r = nextDouble() * (bound - origin) + origin;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    public boolean nextBoolean() {
        return nextInt() < 0;
    }

    public void nextBytes(byte[] bytes) {
        int i = 0;
        for (int whole = bytes.length >> 3; whole-- > 0; ) {
            long bits = nextLong();
            for (int n = 8; n-- > 0; bits >>>= 8) bytes[i++] = (byte) bits;
        }
        if (i < bytes.length) {
            for (long bits = nextLong(); i < bytes.length; bits >>>= 8) bytes[i++] = (byte) bits;
        }
    }

    /** Deviates from the JDK: Marsaglia's polar method, other numbers. */
    @Override
    public double nextGaussian() {
        while (true) {
            double x = 2 * nextDouble() - 1;
            double y = 2 * nextDouble() - 1;
            double square = x * x + y * y;
            if (square > 0 && square < 1) return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
        }
    }
}
