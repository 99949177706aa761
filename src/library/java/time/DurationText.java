package java.time;

import java.time.format.DateTimeParseException;

/** Reads `PnDTnHnMn.nS`. */
final class DurationText {
    private static final String[] UNITS = {"days", "hours", "minutes", "seconds"};

    private final String text;
    private int at;

    DurationText(CharSequence text) {
        this.text = text.toString().toUpperCase();
    }

    private DateTimeParseException wrong(String message) {
        return new DateTimeParseException("Text cannot be parsed to a Duration" + message, text, 0);
    }

    private boolean next(char c) {
        if (at >= text.length() || text.charAt(at) != c) return false;
        at++;
        return true;
    }

    Duration parse() {
        boolean negative = next('-');
        if (!negative) next('+');
        if (!next('P')) throw wrong("");
        Duration sum = Duration.ZERO;
        int parts = 0;
        // Units come in this order, each at most once; the time's behind a T.
        String units = "DHMS";
        int unit = 0;
        boolean time = false;
        while (at < text.length()) {
            if (!time && next('T')) {
                time = true;
                unit = Math.max(unit, 1);
                parts = -Math.abs(parts) - 1;
                continue;
            }
            int start = at;
            boolean minus = next('-');
            if (!minus) next('+');
            int digits = at;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
            if (at == digits) throw wrong("");
            String whole = text.substring(start, at);
            String fraction = null;
            if (next('.') || next(',')) {
                int from = at;
                while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
                fraction = text.substring(from, at);
                if (fraction.length() > 9) throw wrong("");
            }
            int found = at < text.length() ? units.indexOf(text.charAt(at)) : -1;
            if (found < unit || (found > 0) != time || (fraction != null && found != 3)) throw wrong("");
            at++;
            unit = found + 1;
            parts = Math.abs(parts) + 1;
            sum = sum.plus(amount(whole, fraction, found, minus));
        }
        // Negative: nothing has followed the T.
        if (parts <= 0) throw wrong("");
        return negative ? sum.negated() : sum;
    }

    private Duration amount(String whole, String fraction, int unit, boolean minus) {
        try {
            long number = Long.parseLong(whole);
            if (unit == 0) return Duration.ofDays(number);
            if (unit == 1) return Duration.ofHours(number);
            if (unit == 2) return Duration.ofMinutes(number);
            long nanos = fraction == null ? 0L : Long.parseLong((fraction + "000000000").substring(0, 9));
            return Duration.ofSeconds(number, minus ? -nanos : nanos);
        } catch (NumberFormatException e) {
            throw wrong(": " + UNITS[unit]);
        } catch (ArithmeticException e) {
            throw wrong(": overflow");
        }
    }
}
