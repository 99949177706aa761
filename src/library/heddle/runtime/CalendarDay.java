package heddle.runtime;

/** A day of the Gregorian calendar, before 1582 too. */
public final class CalendarDay {
    public final long year;
    /** From 1. */
    public final int month;
    /** From 1. */
    public final int day;

    /** @param epochDay days since 1970-01-01 */
    public CalendarDay(long epochDay) {
        // Years begin with March here, so that the leap day is the last of its year; 719468 days lie between 0000-03-01 and 1970.
        long shifted = epochDay + 719468L;
        int ofEra = (int) Math.floorMod(shifted, 146097L);
        int yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
        int ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int fromMarch = (5 * ofYear + 2) / 153;
        day = ofYear - (153 * fromMarch + 2) / 5 + 1;
        month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
        year = Math.floorDiv(shifted, 146097L) * 400 + yearOfEra + (month < 3 ? 1 : 0);
    }
}
