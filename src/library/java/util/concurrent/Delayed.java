package java.util.concurrent;

/** Something to be acted upon after a delay. */
public interface Delayed extends Comparable<Delayed> {
    /** What is left of the delay; zero or negative: it is over. */
    long getDelay(TimeUnit unit);
}
