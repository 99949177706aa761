package java.time;

import heddle.runtime.CalendarDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;

/** A point on the time line; now() is the virtual clock's. Deviates from the JDK: there are no fields, zones and parsing. */
public final class Instant implements Temporal, Comparable<Instant>, java.io.Serializable {
    public static final Instant EPOCH = new Instant(0L, 0);

    private static final long MIN_SECOND = -31557014167219200L;
    private static final long MAX_SECOND = 31556889864403199L;
    private static final long NANOS_PER_SECOND = 1000000000L;

    public static final Instant MIN = new Instant(MIN_SECOND, 0);
    public static final Instant MAX = new Instant(MAX_SECOND, 999999999);

    private final long seconds;
    private final int nanos;

    private Instant(long seconds, int nanos) {
        this.seconds = seconds;
        this.nanos = nanos;
    }

    public static Instant now() {
        return ofEpochMilli(System.currentTimeMillis());
    }

    public static Instant ofEpochSecond(long epochSecond) {
        return ofEpochSecond(epochSecond, 0L);
    }

    public static Instant ofEpochSecond(long epochSecond, long nanoAdjustment) {
        long second = Math.addExact(epochSecond, Math.floorDiv(nanoAdjustment, NANOS_PER_SECOND));
        if (second < MIN_SECOND || second > MAX_SECOND) {
            throw new DateTimeException("Instant exceeds minimum or maximum instant");
        }
        return new Instant(second, (int) Math.floorMod(nanoAdjustment, NANOS_PER_SECOND));
    }

    public static Instant ofEpochMilli(long epochMilli) {
        return ofEpochSecond(Math.floorDiv(epochMilli, 1000L), Math.floorMod(epochMilli, 1000L) * 1000000L);
    }

    public long getEpochSecond() {
        return seconds;
    }

    public int getNano() {
        return nanos;
    }

    public long toEpochMilli() {
        return Math.addExact(Math.multiplyExact(seconds, 1000L), (long) (nanos / 1000000));
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        return unit != null && (unit.isTimeBased() || unit == ChronoUnit.DAYS);
    }

    private Instant plus(long moreSeconds, long moreNanos) {
        long second = Math.addExact(Math.addExact(seconds, moreSeconds), moreNanos / NANOS_PER_SECOND);
        return ofEpochSecond(second, nanos + moreNanos % NANOS_PER_SECOND);
    }

    private static void check(TemporalUnit unit) {
        if (!(unit.isTimeBased() || unit == ChronoUnit.DAYS)) {
            throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
    }

    @Override
    public Instant plus(long amount, TemporalUnit unit) {
        check(unit);
        Duration each = unit.getDuration();
        if (each.getSeconds() > 0L) return plus(Math.multiplyExact(amount, each.getSeconds()), 0L);
        long perSecond = NANOS_PER_SECOND / each.getNano();
        return plus(amount / perSecond, amount % perSecond * each.getNano());
    }

    @Override
    public Instant plus(TemporalAmount amount) {
        return (Instant) amount.addTo(this);
    }

    public Instant plusSeconds(long more) {
        return plus(more, 0L);
    }

    public Instant plusMillis(long millis) {
        return plus(millis / 1000L, millis % 1000L * 1000000L);
    }

    public Instant plusNanos(long more) {
        return plus(0L, more);
    }

    @Override
    public Instant minus(long amount, TemporalUnit unit) {
        return amount == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1L, unit) : plus(-amount, unit);
    }

    @Override
    public Instant minus(TemporalAmount amount) {
        return (Instant) amount.subtractFrom(this);
    }

    public Instant minusSeconds(long less) {
        return minus(less, ChronoUnit.SECONDS);
    }

    public Instant minusMillis(long millis) {
        return minus(millis, ChronoUnit.MILLIS);
    }

    public Instant minusNanos(long less) {
        return minus(less, ChronoUnit.NANOS);
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        check(unit);
        if (unit == ChronoUnit.MILLIS) return Math.subtractExact(((Instant) endExclusive).toEpochMilli(), toEpochMilli());
        Duration between = Duration.between(this, endExclusive);
        Duration each = unit.getDuration();
        if (each.getSeconds() == 0L) return between.toNanos() / each.getNano();
        boolean borrowed = between.isNegative() && between.getNano() > 0;
        return (borrowed ? between.getSeconds() + 1L : between.getSeconds()) / each.getSeconds();
    }

    public Instant truncatedTo(TemporalUnit unit) {
        if (unit == ChronoUnit.NANOS) return this;
        Duration each = unit.getDuration();
        if (each.getSeconds() > 86400L) {
            throw new UnsupportedTemporalTypeException("Unit is too large to be used for truncation");
        }
        long length = each.toNanos();
        long ofDay = Math.floorMod(seconds, 86400L) * NANOS_PER_SECOND + nanos;
        return plusNanos(ofDay / length * length - ofDay);
    }

    public boolean isAfter(Instant other) {
        return compareTo(other) > 0;
    }

    public boolean isBefore(Instant other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Instant other) {
        int order = Long.compare(seconds, other.seconds);
        return order != 0 ? order : nanos - other.nanos;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Instant)) return false;
        Instant that = (Instant) other;
        return seconds == that.seconds && nanos == that.nanos;
    }

    @Override
    public int hashCode() {
        return (int) (seconds ^ (seconds >>> 32)) + 51 * nanos;
    }

    /** ISO 8601, in UTC; the fraction has three, six or nine digits. */
    @Override
    public String toString() {
        CalendarDay day = new CalendarDay(Math.floorDiv(seconds, 86400L));
        int ofDay = (int) Math.floorMod(seconds, 86400L);
        StringBuilder text = new StringBuilder();
        long year = Math.abs(day.year);
        if (day.year < 0) text.append('-');
        else if (day.year > 9999) text.append('+');
        text.append(padded(year, 4)).append('-').append(padded(day.month, 2)).append('-').append(padded(day.day, 2));
        text.append('T').append(padded(ofDay / 3600, 2)).append(':').append(padded(ofDay / 60 % 60, 2));
        text.append(':').append(padded(ofDay % 60, 2));
        if (nanos != 0) {
            int digits = nanos % 1000000 == 0 ? 3 : nanos % 1000 == 0 ? 6 : 9;
            text.append('.').append(padded(nanos, 9), 0, digits);
        }
        return text.append('Z').toString();
    }

    private static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
