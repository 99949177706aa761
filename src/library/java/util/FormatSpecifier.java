package java.util;

import heddle.runtime.BigNumber;

/** One `%[index$][flags][width][.precision]conversion` of a format string. */
final class FormatSpecifier {
    private static final String FLAGS = "-#+ 0,(<";

    /** Argument number from 1; 0: the next one; −1: the last one again. */
    int index;
    char conversion;
    /** Index in the format string behind the conversion. */
    final int end;
    private final String source;
    private String flags = "";
    private int width = -1;
    private int precision = -1;
    private final boolean upper;

    /** @param start index behind the percent sign */
    FormatSpecifier(String format, int start) {
        int at = start;
        int digits = digitsEnd(format, at);
        if (digits > at && digits < format.length() && format.charAt(digits) == '$' && format.charAt(at) != '0') {
            index = Integer.parseInt(format.substring(at, digits));
            at = digits + 1;
        }
        while (at < format.length() && FLAGS.indexOf(format.charAt(at)) >= 0) {
            char flag = format.charAt(at++);
            if (has(flag)) throw new DuplicateFormatFlagsException(String.valueOf(flag));
            if (flag == '<') index = -1;
            flags += flag;
        }
        digits = digitsEnd(format, at);
        if (digits > at) width = Integer.parseInt(format.substring(at, digits));
        at = digits;
        if (at < format.length() && format.charAt(at) == '.') {
            digits = digitsEnd(format, at + 1);
            if (digits == at + 1) throw new UnknownFormatConversionException(".");
            precision = Integer.parseInt(format.substring(at + 1, digits));
            at = digits;
        }
        if (at >= format.length()) throw new UnknownFormatConversionException("%");
        char letter = format.charAt(at);
        end = at + 1;
        source = "%" + format.substring(start, end);
        upper = "BHSCXEG".indexOf(letter) >= 0;
        conversion = upper ? Character.toLowerCase(letter) : letter;
        check(letter);
    }

    private static int digitsEnd(String format, int at) {
        while (at < format.length() && format.charAt(at) >= '0' && format.charAt(at) <= '9') at++;
        return at;
    }

    private boolean has(char flag) {
        return flags.indexOf(flag) >= 0;
    }

    private void refuse(String wrong) {
        for (int i = 0; i < wrong.length(); i++) {
            if (has(wrong.charAt(i))) {
                throw new FormatFlagsConversionMismatchException(String.valueOf(wrong.charAt(i)), conversion);
            }
        }
    }

    private void check(char letter) {
        switch (conversion) {
            case 'b':
            case 'h':
            case 's':
                refuse("#+ 0,(");
                break;
            case 'c':
                if (precision >= 0) throw new IllegalFormatPrecisionException(precision);
                refuse("#+ 0,(");
                break;
            case 'd':
                if (precision >= 0) throw new IllegalFormatPrecisionException(precision);
                refuse("#");
                break;
            case 'o':
            case 'x':
                if (precision >= 0) throw new IllegalFormatPrecisionException(precision);
                refuse(",");
                break;
            case 'e':
                refuse(",");
                break;
            case 'f':
                break;
            case 'g':
                refuse("#");
                break;
            case 'n':
                if (width >= 0) throw new IllegalFormatWidthException(width);
                if (precision >= 0) throw new IllegalFormatPrecisionException(precision);
                if (!flags.isEmpty()) throw new IllegalFormatFlagsException(flags);
                break;
            case '%':
                if (precision >= 0) throw new IllegalFormatPrecisionException(precision);
                break;
            default:
                throw new UnknownFormatConversionException(String.valueOf(letter));
        }
        if ((has('-') || has('0')) && width < 0) throw new MissingFormatWidthException(source);
        if ((has('-') && has('0')) || (has('+') && has(' '))) throw new IllegalFormatFlagsException(flags);
    }

    @Override
    public String toString() {
        return source;
    }

    String apply(Object argument) {
        String text = convert(argument);
        return upper ? text.toUpperCase() : text;
    }

    private String convert(Object argument) {
        switch (conversion) {
            case 'b':
                boolean value = argument instanceof Boolean ? ((Boolean) argument).booleanValue() : argument != null;
                return justify(cut(String.valueOf(value)));
            case 's':
                return justify(cut(String.valueOf(argument)));
            case 'h':
                return justify(cut(argument == null ? "null" : Integer.toHexString(argument.hashCode())));
            case 'c':
                return justify(character(argument));
            default:
                if (argument == null) return justify(precision >= 0 ? cut("null") : "null");
                return conversion == 'd' || conversion == 'o' || conversion == 'x' ? integer(argument) : floating(argument);
        }
    }

    private String cut(String text) {
        return precision >= 0 && precision < text.length() ? text.substring(0, precision) : text;
    }

    String justify(String text) {
        int padding = width - text.length();
        if (padding <= 0) return text;
        String spaces = " ".repeat(padding);
        return has('-') ? text + spaces : spaces + text;
    }

    private IllegalFormatConversionException wrongType(Object argument) {
        return new IllegalFormatConversionException(conversion, argument.getClass());
    }

    private String character(Object argument) {
        if (argument == null) return "null";
        if (argument instanceof Character) return argument.toString();
        if (!(argument instanceof Integer || argument instanceof Short || argument instanceof Byte)) {
            throw wrongType(argument);
        }
        int codePoint = ((Number) argument).intValue();
        if (!Character.isValidCodePoint(codePoint)) throw new IllegalFormatCodePointException(codePoint);
        return Character.toString(codePoint);
    }

    private String integer(Object argument) {
        if (argument instanceof BigNumber) return bigInteger((BigNumber) argument);
        int bits;
        if (argument instanceof Integer) bits = 32;
        else if (argument instanceof Long) bits = 64;
        else if (argument instanceof Short) bits = 16;
        else if (argument instanceof Byte) bits = 8;
        else throw wrongType(argument);
        long value = ((Number) argument).longValue();
        if (conversion == 'd') {
            String digits = Long.toString(value);
            return number(value < 0 ? digits.substring(1) : digits, value < 0);
        }
        refuse("+ (");
        if (bits < 64) value &= (1L << bits) - 1;
        String digits = conversion == 'x' ? Long.toHexString(value) : Long.toOctalString(value);
        if (has('#')) digits = (conversion == 'x' ? "0x" : "0") + digits;
        if (has('0') && digits.length() < width) {
            int prefix = has('#') && conversion == 'x' ? 2 : 0;
            digits = digits.substring(0, prefix) + "0".repeat(width - digits.length()) + digits.substring(prefix);
        }
        return justify(digits);
    }

    private String bigInteger(BigNumber argument) {
        String digits = argument.wholeDigits(conversion == 'd' ? 10 : conversion == 'x' ? 16 : 8);
        if (digits == null) throw wrongType(argument);
        boolean negative = digits.charAt(0) == '-';
        if (negative) digits = digits.substring(1);
        if (has('#') && conversion != 'd') digits = (conversion == 'x' ? "0x" : "0") + digits;
        return number(digits, negative);
    }

    private String floating(Object argument) {
        if (argument instanceof BigNumber && ((BigNumber) argument).wholeDigits(10) == null) {
            if (conversion != 'f') return floating(((Number) argument).doubleValue());
            String digits = ((BigNumber) argument).fixedDigits(precision < 0 ? 6 : precision);
            boolean negative = digits.charAt(0) == '-';
            return number(negative ? digits.substring(1) : digits, negative);
        }
        if (!(argument instanceof Double || argument instanceof Float)) throw wrongType(argument);
        double value = ((Number) argument).doubleValue();
        if (value != value) return justify("NaN");
        boolean negative = Double.compare(value, 0.0) < 0;
        double magnitude = Math.abs(value);
        if (magnitude == Double.POSITIVE_INFINITY) {
            String sign = negative ? (has('(') ? "(" : "-") : has('+') ? "+" : has(' ') ? " " : "";
            return justify(sign + "Infinity" + (negative && has('(') ? ")" : ""));
        }
        int digits = precision < 0 ? 6 : precision;
        if (conversion == 'f') return number(fixed(magnitude, digits), negative);
        if (conversion == 'e') return number(scientific(magnitude, digits), negative);
        if (digits == 0) digits = 1;
        if (magnitude == 0) return number(fixed(0, digits - 1), negative);
        String rounded = scientific(magnitude, digits - 1);
        int exponent = Integer.parseInt(rounded.substring(rounded.indexOf('e') + 1));
        boolean plain = exponent >= -4 && exponent < digits;
        return number(plain ? fixed(magnitude, digits - 1 - exponent) : rounded, negative);
    }

    /** Plain decimal notation, rounded half up from the digits that Double.toString gives. */
    private static native String fixed(double magnitude, int fractionDigits);

    /** One digit, the fraction, `e`, a sign and at least two digits; rounded as fixed does. */
    private static native String scientific(double magnitude, int fractionDigits);

    /** Adds grouping, sign and padding to the digits of a magnitude. */
    private String number(String digits, boolean negative) {
        if (has('#') && "fe".indexOf(conversion) >= 0 && digits.indexOf('.') < 0) {
            int e = digits.indexOf('e');
            digits = e < 0 ? digits + "." : digits.substring(0, e) + "." + digits.substring(e);
        }
        if (has(',')) digits = grouped(digits);
        String before = negative ? (has('(') ? "(" : "-") : has('+') ? "+" : has(' ') ? " " : "";
        String after = negative && has('(') ? ")" : "";
        int padding = width - before.length() - digits.length() - after.length();
        if (has('0') && padding > 0) digits = "0".repeat(padding) + digits;
        return justify(before + digits + after);
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) text.append(',');
            text.append(digits.charAt(i));
        }
        return text.append(digits.substring(whole)).toString();
    }
}
