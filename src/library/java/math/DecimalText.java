package java.math;

/** The texts of BigDecimal. */
final class DecimalText {
    private DecimalText() {
    }

    static BigDecimal parse(String text) {
        if (text.isEmpty()) throw new NumberFormatException();
        StringBuilder digits = new StringBuilder();
        int at = 0;
        if (text.charAt(0) == '-' || text.charAt(0) == '+') {
            if (text.charAt(0) == '-') digits.append('-');
            at++;
        }
        int sign = digits.length();
        long scale = 0;
        boolean point = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == 'e' || c == 'E') break;
            if (c == '.') {
                if (point) throw new NumberFormatException("Character array contains more than one decimal point.");
                point = true;
                continue;
            }
            if (Character.digit(c, 10) < 0) {
                throw new NumberFormatException("Character " + c
                        + " is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark.");
            }
            digits.append(c);
            if (point) scale++;
        }
        if (digits.length() == sign) throw new NumberFormatException("No digits found.");
        if (at < text.length()) scale -= exponent(text.substring(at + 1));
        if ((int) scale != scale) throw new NumberFormatException("Scale out of range.");
        return new BigDecimal(new BigInteger(digits.toString()), (int) scale);
    }

    private static long exponent(String text) {
        int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        if (text.length() == sign) throw new NumberFormatException();
        for (int i = sign; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 10) < 0) throw new NumberFormatException("Not a digit.");
        }
        if (text.length() - sign > 10) throw new NumberFormatException("Too many nonzero exponent digits.");
        return Long.parseLong(text);
    }

    private static String withPoint(String digits, int scale) {
        if (digits.length() > scale) {
            int whole = digits.length() - scale;
            return digits.substring(0, whole) + "." + digits.substring(whole);
        }
        return "0." + "0".repeat(scale - digits.length()) + digits;
    }

    static String plain(BigInteger value, int scale) {
        String sign = value.signum() < 0 ? "-" : "";
        String digits = value.abs().toString();
        if (scale > 0) return sign + withPoint(digits, scale);
        return value.signum() == 0 ? "0" : sign + digits + "0".repeat(-scale);
    }

    /** @param engineering exponents are multiples of three */
    static String show(BigInteger value, int scale, boolean engineering) {
        if (scale == 0) return value.toString();
        String digits = value.abs().toString();
        long exponent = digits.length() - 1L - scale;
        if (scale > 0 && exponent >= -6) return plain(value, scale);
        String sign = value.signum() < 0 ? "-" : "";
        int whole = 1;
        if (engineering) {
            int past = (int) Math.floorMod(exponent, 3L);
            exponent -= past;
            whole = past + 1;
            if (value.signum() == 0) {
                // Zero shows its scale by digits behind the point.
                digits = past == 0 ? "0" : past == 1 ? "000" : "00";
                whole = 1;
                if (past != 0) exponent += 3;
            } else if (digits.length() < whole) {
                digits += "0".repeat(whole - digits.length());
            }
        }
        if (digits.length() > whole) digits = digits.substring(0, whole) + "." + digits.substring(whole);
        if (exponent == 0) return sign + digits;
        return sign + digits + "E" + (exponent > 0 ? "+" : "") + exponent;
    }
}
