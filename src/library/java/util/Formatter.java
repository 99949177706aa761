package java.util;

/**
 * Format strings: %b %h %s %c %d %o %x %e %f %g %% %n with flags, width, precision and argument index.
 * Deviates from the JDK: no dates (%t), no hexadecimal floating point (%a), no BigInteger and BigDecimal.
 */
public final class Formatter implements java.io.Closeable, java.io.Flushable {
    private final StringBuilder text;

    public Formatter() {
        this(new StringBuilder());
    }

    public Formatter(StringBuilder text) {
        this.text = text;
    }

    public Appendable out() {
        return text;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
    }

    public Formatter format(Locale locale, String format, Object... arguments) {
        return format(format, arguments);
    }

    public Formatter format(String format, Object... arguments) {
        int length = format.length();
        int ordinary = 0;
        int last = -1;
        int at = 0;
        while (at < length) {
            int percent = format.indexOf('%', at);
            if (percent < 0) percent = length;
            text.append(format.substring(at, percent));
            if (percent == length) break;
            FormatSpecifier specifier = new FormatSpecifier(format, percent + 1);
            at = specifier.end;
            if (specifier.conversion == 'n') {
                text.append('\n');
            } else if (specifier.conversion == '%') {
                text.append(specifier.justify("%"));
            } else {
                int index = specifier.index > 0 ? specifier.index - 1 : specifier.index < 0 ? last : ordinary++;
                if (index < 0 || (arguments != null && index >= arguments.length)) {
                    throw new MissingFormatArgumentException(specifier.toString());
                }
                last = index;
                text.append(specifier.apply(arguments == null ? null : arguments[index]));
            }
        }
        return this;
    }
}
