package java.util.concurrent;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Units of time. Waiting here is exact to the millisecond; shorter times round up. */
public enum TimeUnit {
    NANOSECONDS(1L),
    MICROSECONDS(1000L),
    MILLISECONDS(1000000L),
    SECONDS(1000000000L),
    MINUTES(60000000000L),
    HOURS(3600000000000L),
    DAYS(86400000000000L);

    private final long nanos;

    TimeUnit(long nanos) {
        this.nanos = nanos;
    }

    /** Converts a duration to this unit; too large ones become Long.MIN_VALUE or Long.MAX_VALUE. */
    public long convert(long duration, TimeUnit unit) {
        if (unit.nanos <= nanos) return duration / (nanos / unit.nanos);
        long factor = unit.nanos / nanos;
        long limit = Long.MAX_VALUE / factor;
        if (duration > limit) return Long.MAX_VALUE;
        if (duration < -limit) return Long.MIN_VALUE;
        return duration * factor;
    }

    public long convert(Duration duration) {
        long seconds = duration.getSeconds();
        int rest = duration.getNano();
        if (nanos >= 1000000000L) {
            // Towards zero, as all conversions.
            if (seconds < 0 && rest > 0) seconds++;
            return seconds / (nanos / 1000000000L);
        }
        if (seconds < 0 && rest > 0) {
            seconds++;
            rest -= 1000000000;
        }
        long whole = convert(seconds, SECONDS);
        if (whole == Long.MAX_VALUE || whole == Long.MIN_VALUE) return whole;
        long sum = whole + rest / nanos;
        if (seconds > 0 && sum < 0) return Long.MAX_VALUE;
        return seconds < 0 && sum > 0 ? Long.MIN_VALUE : sum;
    }

    public ChronoUnit toChronoUnit() {
        switch (this) {
            case NANOSECONDS:
                return ChronoUnit.NANOS;
            case MICROSECONDS:
                return ChronoUnit.MICROS;
            case MILLISECONDS:
                return ChronoUnit.MILLIS;
            default:
                return ChronoUnit.valueOf(name());
        }
    }

    public static TimeUnit of(ChronoUnit unit) {
        for (TimeUnit each : values()) if (each.toChronoUnit() == unit) return each;
        throw new IllegalArgumentException("No TimeUnit equivalent for " + unit);
    }

    public long toNanos(long duration) {
        return NANOSECONDS.convert(duration, this);
    }

    public long toMicros(long duration) {
        return MICROSECONDS.convert(duration, this);
    }

    public long toMillis(long duration) {
        return MILLISECONDS.convert(duration, this);
    }

    public long toSeconds(long duration) {
        return SECONDS.convert(duration, this);
    }

    public long toMinutes(long duration) {
        return MINUTES.convert(duration, this);
    }

    public long toHours(long duration) {
        return HOURS.convert(duration, this);
    }

    public long toDays(long duration) {
        return DAYS.convert(duration, this);
    }

    /** Milliseconds for the natives that wait: at least 1 for a positive duration, 0 for the rest. */
    public long waitMillis(long duration) {
        if (duration <= 0) return 0;
        long millis = toMillis(duration);
        return nanos < 1000000L && MILLISECONDS.toNanos(millis) < toNanos(duration) ? millis + 1 : millis;
    }

    public void sleep(long timeout) throws InterruptedException {
        if (timeout > 0) Thread.sleep(waitMillis(timeout));
    }

    public void timedJoin(Thread thread, long timeout) throws InterruptedException {
        if (timeout > 0) thread.join(waitMillis(timeout));
    }

    public void timedWait(Object object, long timeout) throws InterruptedException {
        if (timeout > 0) object.wait(waitMillis(timeout));
    }
}
