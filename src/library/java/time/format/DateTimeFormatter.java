package java.time.format;

import java.time.LocalTime;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.Locale;

/** Shows times by a pattern. Deviates from the JDK: the letters H, h, m, s, S, n and a alone, and nothing is parsed. */
public final class DateTimeFormatter {
    private static final String LETTERS = "HhmsSna";

    public static final DateTimeFormatter ISO_LOCAL_TIME = new DateTimeFormatter("");

    /** Empty: with seconds, and with as many digits behind them as are needed. */
    private final String pattern;

    private DateTimeFormatter(String pattern) {
        this.pattern = pattern;
    }

    public static DateTimeFormatter ofPattern(String pattern, Locale locale) {
        return ofPattern(pattern);
    }

    public static DateTimeFormatter ofPattern(String pattern) {
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') quoted = !quoted;
            if (quoted || !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') || LETTERS.indexOf(c) >= 0) continue;
            throw new IllegalArgumentException("not supported here: pattern letter " + c);
        }
        if (quoted) throw new IllegalArgumentException("Pattern ends with an incomplete string literal: " + pattern);
        return new DateTimeFormatter(pattern);
    }

    public String format(TemporalAccessor temporal) {
        if (!(temporal instanceof LocalTime)) throw new UnsupportedTemporalTypeException("Unsupported field: HourOfDay");
        LocalTime time = (LocalTime) temporal;
        if (pattern.isEmpty()) {
            String all = ofPattern("HH:mm:ss.SSSSSSSSS").format(time);
            int end = all.length();
            while (all.charAt(end - 1) == '0' && end > 8) end--;
            return all.substring(0, all.charAt(end - 1) == '.' ? end - 1 : end);
        }
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            int start = i++;
            if (c == '\'') {
                int end = pattern.indexOf('\'', i);
                text.append(end == i ? "'" : pattern.substring(i, end));
                i = end + 1;
            } else if (LETTERS.indexOf(c) < 0) {
                text.append(c);
            } else {
                while (i < pattern.length() && pattern.charAt(i) == c) i++;
                append(text, c, i - start, time);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, char letter, int count, LocalTime time) {
        if (letter == 'a') {
            text.append(time.getHour() < 12 ? "AM" : "PM");
        } else if (letter == 'S') {
            text.append(padded(time.getNano(), 9), 0, Math.min(count, 9));
        } else {
            int hour = time.getHour();
            int value;
            if (letter == 'H') value = hour;
            else if (letter == 'h') value = hour % 12 == 0 ? 12 : hour % 12;
            else value = letter == 'm' ? time.getMinute() : letter == 's' ? time.getSecond() : time.getNano();
            text.append(padded(value, count));
        }
    }

    private static String padded(int value, int digits) {
        String text = Integer.toString(value);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
