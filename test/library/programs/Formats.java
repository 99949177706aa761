/** String.format: conversions, flags, width, precision, argument index, and what is refused. */
public class Formats {
    static void show(String format, Object... arguments) {
        try {
            System.out.println("[" + format + "] [" + String.format(format, arguments) + "]");
        } catch (RuntimeException exception) {
            System.out.println("[" + format + "] " + exception);
        }
    }

    public static void main(String[] args) {
        show("%d %5d|%-5d|%05d|%+d|% d|%,d|%(d", 42, 42, 42, 42, 42, 42, 1234567, -42);
        show("%,d %,d %,d %,d %+,d %(,.2f", 1, 999, 1000, -1234567, 1234567, -1234.5);
        show("%x %X %#x %08x %o %#o %x %x %x", 255, 255, 255, 255, 8, 8, -1, -1L, (byte) -1);
        show("%#10x|%-#10x|%#010x", 255, 255, 255);
        show("%s %10s|%-10s|%.2s|%S %s", "text", "right", "left", "cut", "upper", null);
        show("%c %C %c %5c|%-5c|%c", 'a', 'b', 65, 'x', 'y', null);
        show("%b %B %b %b %.1b", true, false, null, "x", true);
        show("%h %h %H", "hello", null, 255);
        show("%f %.2f %.0f %10.3f|%-10.3f|%010.3f|%+f", 3.14159, 3.14159, 2.5, 3.14159, 3.14159, 3.14159, 3.14159);
        show("%.1f %.1f %.2f %.0f %.0f %.3f %.2f", 0.25, 0.35, 1.005, 0.5, 1.5, 0.0005, 999.995);
        show("%f %f %f %,f %.15f %f", 1e10, 123456789.125, 0.0, 1234567.891, 0.1, -0.0);
        show("%f %.2f %10f|%-10f|%010f|%+f %(f", Double.NaN, Double.POSITIVE_INFINITY, Double.NaN, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        show("%e %.2e %E %12.4e|%e %e %.0e %e", 12345.678, 12345.678, 0.00012, 3.0, 0.0, 1e-300, 15.0, 9.9999999);
        show("%g %g %g %.3g %g %g", 12345.678, 0.00001, 123456789.0, 3.14159, 0.0, 0.0001);
        show("%f %.1f %s", 1.5f, 0.1f, 0.1f);
        show("%.2f %.3f", 100.0 / 3, 1e20);
        show("%2$s %1$s %2$s %s %s", "a", "b");
        show("%s %<s %s %<s", "a", "b");
        show("100%% %n|%5%|%-5%|".replace("%n", ""), 1);
        show("no arguments");
        show("%d %s", 1);
        show("%d", "x");
        show("%s %d", "x", 2.5);
        show("%f", 1);
        show("%c", "x");
        show("%x", 1.0);
        show("%q", 1);
        show("%", 1);
        show("%-d", 1);
        show("%05s", "x");
        show("%.2d", 1);
        show("%+s", "x");
        show("%--5d", 1);
        show("%-05d", 1);
        show("%+ d", 1);
        show("%,x", 1);
        show("%#d", 1);
        show("%d %d", (byte) 1, 3L);
        show("%3$s", 1);
        show("%5.1f|%-8.3f|%s", 2.25, 2.25, 2.25);
        show("%s %s %s", 1, 2L, 'c');
        show("%s", (Object) new int[0].length);
        show("%d%n%d", 1, 2);
        System.out.printf("%s-%s%n", "p", "q");
        System.out.format("%4d%n", 7);
    }
}
