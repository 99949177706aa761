package java.time.temporal;

/** A point in time. Deviates from the JDK: there are no fields, adjusters and queries. */
public interface Temporal extends TemporalAccessor {
    boolean isSupported(TemporalUnit unit);

    Temporal plus(long amount, TemporalUnit unit);

    default Temporal plus(TemporalAmount amount) {
        return amount.addTo(this);
    }

    default Temporal minus(long amount, TemporalUnit unit) {
        return amount == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-amount, unit);
    }

    default Temporal minus(TemporalAmount amount) {
        return amount.subtractFrom(this);
    }

    /** How many whole units lie between this and the end. */
    long until(Temporal endExclusive, TemporalUnit unit);
}
