package java.util;

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
        // Years begin with March here, so that the leap day is the last of its year; 719468 days lie between 0000-03-01 and 1970.
        long shifted = day + 719468L;
        long era = Math.floorDiv(shifted, 146097L);
        int ofEra = (int) Math.floorMod(shifted, 146097L);
        int yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
        int ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int fromMarch = (5 * ofYear + 2) / 153;
        int dayOfMonth = ofYear - (153 * fromMarch + 2) / 5 + 1;
        int month = fromMarch < 10 ? fromMarch + 2 : fromMarch - 10;
        long year = era * 400 + yearOfEra + (month < 2 ? 1 : 0);
        return DAYS.substring(weekday, weekday + 3) + " " + MONTHS.substring(month * 3, month * 3 + 3) + " "
                + twoDigits(dayOfMonth) + " " + twoDigits(ofDay / 3600) + ":" + twoDigits(ofDay / 60 % 60) + ":"
                + twoDigits(ofDay % 60) + " UTC " + year;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : "" + number;
    }
}
