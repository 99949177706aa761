package java.time;

import java.math.BigInteger;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.List;

/** An amount of time, exact to the nanosecond. Never changes. */
public final class Duration implements TemporalAmount, Comparable<Duration>, java.io.Serializable {
    public static final Duration ZERO = new Duration(0L, 0);

    private static final int NANOS_PER_SECOND = 1000000000;

    private final long seconds;
    /** Never negative: minus one nanosecond is second −1 and 999,999,999 nanoseconds. */
    private final int nanos;

    private Duration(long seconds, int nanos) {
        this.seconds = seconds;
        this.nanos = nanos;
    }

    public static Duration ofDays(long days) {
        return ofSeconds(Math.multiplyExact(days, 86400L));
    }

    public static Duration ofHours(long hours) {
        return ofSeconds(Math.multiplyExact(hours, 3600L));
    }

    public static Duration ofMinutes(long minutes) {
        return ofSeconds(Math.multiplyExact(minutes, 60L));
    }

    public static Duration ofSeconds(long seconds) {
        return seconds == 0L ? ZERO : new Duration(seconds, 0);
    }

    public static Duration ofSeconds(long seconds, long nanoAdjustment) {
        long whole = Math.addExact(seconds, Math.floorDiv(nanoAdjustment, (long) NANOS_PER_SECOND));
        return new Duration(whole, (int) Math.floorMod(nanoAdjustment, (long) NANOS_PER_SECOND));
    }

    public static Duration ofMillis(long millis) {
        return ofSeconds(Math.floorDiv(millis, 1000L), Math.floorMod(millis, 1000L) * 1000000L);
    }

    public static Duration ofNanos(long nanos) {
        return ofSeconds(0L, nanos);
    }

    public static Duration of(long amount, TemporalUnit unit) {
        return ZERO.plus(amount, unit);
    }

    public static Duration from(TemporalAmount amount) {
        Duration sum = ZERO;
        for (TemporalUnit unit : amount.getUnits()) sum = sum.plus(amount.get(unit), unit);
        return sum;
    }

    public static Duration between(Temporal start, Temporal end) {
        if (start instanceof Instant && end instanceof Instant) {
            Instant from = (Instant) start;
            Instant to = (Instant) end;
            return ofSeconds(Math.subtractExact(to.getEpochSecond(), from.getEpochSecond()), to.getNano() - from.getNano());
        }
        return ofNanos(start.until(end, ChronoUnit.NANOS));
    }

    /** `PnDTnHnMn.nS`, each part with a sign of its own. */
    public static Duration parse(CharSequence text) {
        return new DurationText(text).parse();
    }

    public long getSeconds() {
        return seconds;
    }

    public int getNano() {
        return nanos;
    }

    @Override
    public long get(TemporalUnit unit) {
        if (unit == ChronoUnit.SECONDS) return seconds;
        if (unit == ChronoUnit.NANOS) return nanos;
        throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
    }

    @Override
    public List<TemporalUnit> getUnits() {
        return List.of(ChronoUnit.SECONDS, ChronoUnit.NANOS);
    }

    public boolean isZero() {
        return (seconds | nanos) == 0L;
    }

    public boolean isNegative() {
        return seconds < 0L;
    }

    public Duration withSeconds(long seconds) {
        return new Duration(seconds, nanos);
    }

    public Duration withNanos(int nanoOfSecond) {
        if (nanoOfSecond < 0 || nanoOfSecond >= NANOS_PER_SECOND) {
            throw new DateTimeException(
                    "Invalid value for NanoOfSecond (valid values 0 - 999999999): " + nanoOfSecond);
        }
        return new Duration(seconds, nanoOfSecond);
    }

    private Duration plus(long moreSeconds, long moreNanos) {
        if ((moreSeconds | moreNanos) == 0L) return this;
        long whole = Math.addExact(Math.addExact(seconds, moreSeconds), moreNanos / NANOS_PER_SECOND);
        return ofSeconds(whole, nanos + moreNanos % NANOS_PER_SECOND);
    }

    public Duration plus(Duration other) {
        return plus(other.seconds, other.nanos);
    }

    public Duration plus(long amount, TemporalUnit unit) {
        if (unit == ChronoUnit.DAYS) return plusDays(amount);
        if (unit.isDurationEstimated()) {
            throw new UnsupportedTemporalTypeException("Unit must not have an estimated duration");
        }
        return plus(unit.getDuration().multipliedBy(amount));
    }

    public Duration plusDays(long days) {
        return plus(Math.multiplyExact(days, 86400L), 0L);
    }

    public Duration plusHours(long hours) {
        return plus(Math.multiplyExact(hours, 3600L), 0L);
    }

    public Duration plusMinutes(long minutes) {
        return plus(Math.multiplyExact(minutes, 60L), 0L);
    }

    public Duration plusSeconds(long more) {
        return plus(more, 0L);
    }

    public Duration plusMillis(long millis) {
        return plus(millis / 1000L, millis % 1000L * 1000000L);
    }

    public Duration plusNanos(long more) {
        return plus(0L, more);
    }

    public Duration minus(Duration other) {
        return other.seconds == Long.MIN_VALUE
                ? plus(Long.MAX_VALUE, -other.nanos).plus(1L, 0L)
                : plus(-other.seconds, -other.nanos);
    }

    public Duration minus(long amount, TemporalUnit unit) {
        return amount == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1L, unit) : plus(-amount, unit);
    }

    public Duration minusDays(long days) {
        return minus(days, ChronoUnit.DAYS);
    }

    public Duration minusHours(long hours) {
        return minus(hours, ChronoUnit.HOURS);
    }

    public Duration minusMinutes(long minutes) {
        return minus(minutes, ChronoUnit.MINUTES);
    }

    public Duration minusSeconds(long less) {
        return minus(less, ChronoUnit.SECONDS);
    }

    public Duration minusMillis(long millis) {
        return minus(millis, ChronoUnit.MILLIS);
    }

    public Duration minusNanos(long less) {
        return minus(less, ChronoUnit.NANOS);
    }

    public Duration multipliedBy(long factor) {
        if (factor == 0L) return ZERO;
        boolean small = seconds == (int) seconds && factor == (int) factor;
        if (small) return ofSeconds(seconds * factor, nanos * factor);
        return of(inNanos().multiply(BigInteger.valueOf(factor)));
    }

    public Duration dividedBy(long divisor) {
        if (divisor == 0L) throw new ArithmeticException("Cannot divide by zero");
        if (seconds == (int) seconds) return ofNanos(toNanos() / divisor);
        return of(inNanos().divide(BigInteger.valueOf(divisor)));
    }

    private static Duration of(BigInteger nanos) {
        BigInteger[] parts = nanos.divideAndRemainder(BigInteger.valueOf(NANOS_PER_SECOND));
        if (parts[0].bitLength() > 63) throw new ArithmeticException("Exceeds capacity of Duration: " + nanos);
        return ofSeconds(parts[0].longValue(), parts[1].longValue());
    }

    /** How many times the divisor fits. */
    public long dividedBy(Duration divisor) {
        if (divisor.isZero()) throw new ArithmeticException(isZero() ? "Division undefined" : "Division by zero");
        BigInteger times = inNanos().divide(divisor.inNanos());
        if (times.bitLength() > 63) throw new ArithmeticException("Overflow");
        return times.longValue();
    }

    private BigInteger inNanos() {
        return BigInteger.valueOf(seconds)
                .multiply(BigInteger.valueOf(NANOS_PER_SECOND))
                .add(BigInteger.valueOf(nanos));
    }

    public Duration negated() {
        return multipliedBy(-1L);
    }

    public Duration abs() {
        return isNegative() ? negated() : this;
    }

    @Override
    public Temporal addTo(Temporal temporal) {
        if (seconds != 0L) temporal = temporal.plus(seconds, ChronoUnit.SECONDS);
        return nanos != 0 ? temporal.plus(nanos, ChronoUnit.NANOS) : temporal;
    }

    @Override
    public Temporal subtractFrom(Temporal temporal) {
        if (seconds != 0L) temporal = temporal.minus(seconds, ChronoUnit.SECONDS);
        return nanos != 0 ? temporal.minus(nanos, ChronoUnit.NANOS) : temporal;
    }

    public long toDays() {
        return seconds / 86400L;
    }

    public long toHours() {
        return seconds / 3600L;
    }

    public long toMinutes() {
        return seconds / 60L;
    }

    public long toSeconds() {
        return seconds;
    }

    public long toMillis() {
        return inUnits(1000);
    }

    public long toNanos() {
        return inUnits(NANOS_PER_SECOND);
    }

    private long inUnits(int perSecond) {
        long whole = seconds;
        long rest = nanos;
        // Towards zero, so that the least long has its duration too.
        if (whole < 0L) {
            whole++;
            rest -= NANOS_PER_SECOND;
        }
        return Math.addExact(Math.multiplyExact(whole, (long) perSecond), rest / (NANOS_PER_SECOND / perSecond));
    }

    public long toDaysPart() {
        return seconds / 86400L;
    }

    public int toHoursPart() {
        return (int) (toHours() % 24L);
    }

    public int toMinutesPart() {
        return (int) (toMinutes() % 60L);
    }

    public int toSecondsPart() {
        return (int) (seconds % 60L);
    }

    public int toMillisPart() {
        return nanos / 1000000;
    }

    public int toNanosPart() {
        return nanos;
    }

    public Duration truncatedTo(TemporalUnit unit) {
        if (unit == ChronoUnit.SECONDS && (seconds >= 0L || nanos == 0)) return new Duration(seconds, 0);
        if (unit == ChronoUnit.NANOS) return this;
        Duration each = unit.getDuration();
        if (each.seconds > 86400L) throw new UnsupportedTemporalTypeException("Unit is too large to be used for truncation");
        long length = each.toNanos();
        if (86400L * NANOS_PER_SECOND % length != 0L) {
            throw new UnsupportedTemporalTypeException("Unit must divide into a standard day without remainder");
        }
        long ofDay = seconds % 86400L * NANOS_PER_SECOND + nanos;
        return plusNanos(ofDay / length * length - ofDay);
    }

    @Override
    public int compareTo(Duration other) {
        int order = Long.compare(seconds, other.seconds);
        return order != 0 ? order : nanos - other.nanos;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Duration)) return false;
        Duration that = (Duration) other;
        return seconds == that.seconds && nanos == that.nanos;
    }

    @Override
    public int hashCode() {
        return (int) (seconds ^ (seconds >>> 32)) + 51 * nanos;
    }

    @Override
    public String toString() {
        if (isZero()) return "PT0S";
        boolean borrowed = seconds < 0L && nanos > 0;
        long whole = borrowed ? seconds + 1L : seconds;
        int fraction = borrowed ? NANOS_PER_SECOND - nanos : nanos;
        long hours = whole / 3600L;
        int minutes = (int) (whole % 3600L / 60L);
        int rest = (int) (whole % 60L);
        StringBuilder text = new StringBuilder("PT");
        if (hours != 0L) text.append(hours).append('H');
        if (minutes != 0) text.append(minutes).append('M');
        if (rest == 0 && fraction == 0) return text.toString();
        if (borrowed && rest == 0) text.append('-');
        text.append(rest);
        if (fraction != 0) {
            String digits = String.valueOf(NANOS_PER_SECOND + fraction).substring(1);
            int end = digits.length();
            while (digits.charAt(end - 1) == '0') end--;
            text.append('.').append(digits, 0, end);
        }
        return text.append('S').toString();
    }
}
