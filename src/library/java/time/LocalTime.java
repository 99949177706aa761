package java.time;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;

/** A time of the day; now() is the virtual clock's. Deviates from the JDK: there are no fields, adjusters, zones and parsing. */
public final class LocalTime implements Temporal, Comparable<LocalTime>, java.io.Serializable {
    private static final long NANOS_PER_SECOND = 1000000000L;
    private static final long NANOS_PER_DAY = 86400L * NANOS_PER_SECOND;

    public static final LocalTime MIN = new LocalTime(0L);
    public static final LocalTime MIDNIGHT = MIN;
    public static final LocalTime NOON = new LocalTime(NANOS_PER_DAY / 2);
    public static final LocalTime MAX = new LocalTime(NANOS_PER_DAY - 1);

    private final long nanoOfDay;

    private LocalTime(long nanoOfDay) {
        this.nanoOfDay = nanoOfDay;
    }

    public static LocalTime now() {
        return new LocalTime(Math.floorMod(System.currentTimeMillis(), 86400000L) * 1000000L);
    }

    public static LocalTime of(int hour, int minute) {
        return of(hour, minute, 0, 0);
    }

    public static LocalTime of(int hour, int minute, int second) {
        return of(hour, minute, second, 0);
    }

    public static LocalTime of(int hour, int minute, int second, int nanoOfSecond) {
        check("HourOfDay", hour, 23L);
        check("MinuteOfHour", minute, 59L);
        check("SecondOfMinute", second, 59L);
        check("NanoOfSecond", nanoOfSecond, NANOS_PER_SECOND - 1);
        return new LocalTime((hour * 3600 + minute * 60 + second) * NANOS_PER_SECOND + nanoOfSecond);
    }

    public static LocalTime ofSecondOfDay(long secondOfDay) {
        check("SecondOfDay", secondOfDay, 86399L);
        return new LocalTime(secondOfDay * NANOS_PER_SECOND);
    }

    public static LocalTime ofNanoOfDay(long nanoOfDay) {
        check("NanoOfDay", nanoOfDay, NANOS_PER_DAY - 1);
        return new LocalTime(nanoOfDay);
    }

    private static void check(String field, long value, long most) {
        if (value >= 0L && value <= most) return;
        throw new DateTimeException("Invalid value for " + field + " (valid values 0 - " + most + "): " + value);
    }

    public int getHour() {
        return (int) (nanoOfDay / (3600L * NANOS_PER_SECOND));
    }

    public int getMinute() {
        return toSecondOfDay() / 60 % 60;
    }

    public int getSecond() {
        return toSecondOfDay() % 60;
    }

    public int getNano() {
        return (int) (nanoOfDay % NANOS_PER_SECOND);
    }

    public int toSecondOfDay() {
        return (int) (nanoOfDay / NANOS_PER_SECOND);
    }

    public long toNanoOfDay() {
        return nanoOfDay;
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        return unit != null && unit.isTimeBased();
    }

    private static long nanosOf(TemporalUnit unit) {
        if (!unit.isTimeBased()) throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        return unit.getDuration().toNanos();
    }

    /** Behind midnight it goes on from zero. */
    @Override
    public LocalTime plus(long amount, TemporalUnit unit) {
        long each = nanosOf(unit);
        return plusNanos(amount % (NANOS_PER_DAY / each) * each);
    }

    @Override
    public LocalTime plus(TemporalAmount amount) {
        return (LocalTime) amount.addTo(this);
    }

    public LocalTime plusHours(long hours) {
        return plus(hours, ChronoUnit.HOURS);
    }

    public LocalTime plusMinutes(long minutes) {
        return plus(minutes, ChronoUnit.MINUTES);
    }

    public LocalTime plusSeconds(long seconds) {
        return plus(seconds, ChronoUnit.SECONDS);
    }

    public LocalTime plusNanos(long nanos) {
        return new LocalTime(Math.floorMod(nanos % NANOS_PER_DAY + nanoOfDay, NANOS_PER_DAY));
    }

    @Override
    public LocalTime minus(long amount, TemporalUnit unit) {
        long each = nanosOf(unit);
        return plusNanos(-(amount % (NANOS_PER_DAY / each) * each));
    }

    @Override
    public LocalTime minus(TemporalAmount amount) {
        return (LocalTime) amount.subtractFrom(this);
    }

    public LocalTime minusHours(long hours) {
        return minus(hours, ChronoUnit.HOURS);
    }

    public LocalTime minusMinutes(long minutes) {
        return minus(minutes, ChronoUnit.MINUTES);
    }

    public LocalTime minusSeconds(long seconds) {
        return minus(seconds, ChronoUnit.SECONDS);
    }

    public LocalTime truncatedTo(TemporalUnit unit) {
        long each = nanosOf(unit);
        return new LocalTime(nanoOfDay / each * each);
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        return (((LocalTime) endExclusive).nanoOfDay - nanoOfDay) / nanosOf(unit);
    }

    public boolean isAfter(LocalTime other) {
        return nanoOfDay > other.nanoOfDay;
    }

    public boolean isBefore(LocalTime other) {
        return nanoOfDay < other.nanoOfDay;
    }

    public String format(DateTimeFormatter formatter) {
        return formatter.format(this);
    }

    @Override
    public int compareTo(LocalTime other) {
        return Long.compare(nanoOfDay, other.nanoOfDay);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalTime && ((LocalTime) other).nanoOfDay == nanoOfDay;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(nanoOfDay);
    }

    /** `10:15`, with seconds and three, six or nine digits behind them where they are not zero. */
    @Override
    public String toString() {
        int nanos = getNano();
        String fraction = nanos == 0 ? "" : nanos % 1000000 == 0 ? ".SSS" : nanos % 1000 == 0 ? ".SSSSSS" : ".SSSSSSSSS";
        boolean minutes = nanos == 0 && getSecond() == 0;
        return DateTimeFormatter.ofPattern(minutes ? "HH:mm" : "HH:mm:ss" + fraction).format(this);
    }
}
