package java.util.concurrent;

import java.util.Random;

/** Random numbers of the current thread. A thread has the same numbers in every run: they follow from its id. */
public class ThreadLocalRandom extends Random {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final ThreadLocal<ThreadLocalRandom> own = ThreadLocal.withInitial(ThreadLocalRandom::new);

    /** Only its thread reaches it. */
    private long seed;
    private boolean made;

    private ThreadLocalRandom() {
        super(0L);
        seed = mix(Thread.currentThread().getId() * GAMMA);
        made = true;
    }

    public static ThreadLocalRandom current() {
        return own.get();
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    @Override
    public void setSeed(long seed) {
        if (made) throw new UnsupportedOperationException();
    }

    @Override
    protected int next(int bits) {
        seed += GAMMA;
        return (int) (mix(seed) >>> (64 - bits));
    }
}
