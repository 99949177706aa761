package java.util;

import heddle.runtime.CalendarDay;
import java.time.Instant;

/** An instant in milliseconds. Deviates from the JDK: shown in UTC and the Gregorian calendar only; year, month and so on cannot be set. */
public class Date implements java.io.Serializable, Cloneable, Comparable<Date> {
    private static final String DAYS = "ThuFriSatSunMonTueWed";
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private long time;

    public Date() {
        this(System.currentTimeMillis());
    }

    public Date(long date) {
        time = date;
    }

    public long getTime() {
        return time;
    }

    public void setTime(long time) {
        this.time = time;
    }

    public Instant toInstant() {
        return Instant.ofEpochMilli(time);
    }

    public static Date from(Instant instant) {
        return new Date(instant.toEpochMilli());
    }

    public boolean before(Date when) {
        return time < when.time;
    }

    public boolean after(Date when) {
        return time > when.time;
    }

    @Override
    public int compareTo(Date other) {
        return Long.compare(time, other.time);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Date && ((Date) other).time == time;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(time);
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public String toString() {
        long seconds = Math.floorDiv(time, 1000L);
        int ofDay = (int) Math.floorMod(seconds, 86400L);
        long day = Math.floorDiv(seconds, 86400L);
        int weekday = (int) Math.floorMod(day, 7L) * 3;
        CalendarDay date = new CalendarDay(day);
        int month = (date.month - 1) * 3;
        return DAYS.substring(weekday, weekday + 3) + " " + MONTHS.substring(month, month + 3) + " "
                + twoDigits(date.day) + " " + twoDigits(ofDay / 3600) + ":" + twoDigits(ofDay / 60 % 60) + ":"
                + twoDigits(ofDay % 60) + " UTC " + date.year;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : "" + number;
    }
}
