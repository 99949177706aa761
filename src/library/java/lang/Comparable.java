package java.lang;

/** Has a natural order. */
public interface Comparable<T> {
    /** Negative, zero or positive: this is less than, equal to, greater than other. */
    int compareTo(T other);
}
