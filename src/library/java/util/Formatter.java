package java.util;

import java.io.IOException;

/**
 * Format strings: %b %h %s %c %d %o %x %e %f %g %% %n with flags, width, precision and argument index.
 * Deviates from the JDK: no dates (%t), no hexadecimal floating point (%a), BigDecimal with %e and %g by its double value.
 */
public final class Formatter implements java.io.Closeable, java.io.Flushable {
    private final Appendable out;
    private IOException failure;

    public Formatter() {
        this(null);
    }

    public Formatter(Appendable out) {
        this.out = out == null ? new StringBuilder() : out;
    }

    public Appendable out() {
        return out;
    }

    public IOException ioException() {
        return failure;
    }

    private void append(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            failure = e;
        }
    }

    @Override
    public String toString() {
        return out.toString();
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
            append(format.substring(at, percent));
            if (percent == length) break;
            FormatSpecifier specifier = new FormatSpecifier(format, percent + 1);
            at = specifier.end;
            if (specifier.conversion == 'n') {
                append("\n");
            } else if (specifier.conversion == '%') {
                append(specifier.justify("%"));
            } else {
                int index = specifier.index > 0 ? specifier.index - 1 : specifier.index < 0 ? last : ordinary++;
                if (index < 0 || (arguments != null && index >= arguments.length)) {
                    throw new MissingFormatArgumentException(specifier.toString());
                }
                last = index;
                append(specifier.apply(arguments == null ? null : arguments[index]));
            }
        }
        return this;
    }
}
