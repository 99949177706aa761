// expect: 0 0 0 0 1 0 0 0 0 0.0 0 0.00 0 0.0 0.0 0.0 0.0 0.0 0.0 0.0 0.0 0 0 0.00|         0.0|0 
// expect:   3 -3 0 -1 0 0.000 0 0 0 3 
// expect:   -1.10 1.10 0.00 1 0E+2 0.000 0E+2 0 0E+2 -1.10 
// expect:   0.00 0.00 0.00 0 java.lang.ArithmeticException: Division undefined java.lang.ArithmeticException: / by zero java.lang.ArithmeticException: Division undefined java.lang.ArithmeticException: Division undefined java.lang.ArithmeticException: Division undefined 0.00 
// expect:   8 -8 0 -1 0 0.000 0 0 0 8 
// expect: 2 2 2 0 1 2 62 2 2 2.0 4 0.02 200 2.0 2.0 2.0 2.0 2.0 2.0 2.0 2.0 2 1.414214 2.00|         2.0|2 
// expect:   5 -1 6 -1 java.lang.ArithmeticException: Non-terminating decimal expansion; no exact representable decimal result. 0.667 0.6666667 2 0 5 
// expect:   0.90 3.10 -2.20 1 java.lang.ArithmeticException: Non-terminating decimal expansion; no exact representable decimal result. -1.818 -1.818182 0.90 -1 0.90 
// expect:   2.00 2.00 0.00 1 java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: / by zero java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: Division by zero 2.00 
// expect:   10 -6 16 -1 0.25 0.250 0.25 2 0 10 
// expect: -2.50 -2.50 -2.50 2 3 -250 -7748 -2.5 -2 -2.5 6.2500 -0.0250 -250 -2.5 -2.5 -2.5 -2.5 -2.5 -2.5 -2.5 -2.5 -2.50 1.581139 -2.50|        -2.5|-2.50 
// expect:   0.50 -5.50 -7.50 -1 java.lang.ArithmeticException: Non-terminating decimal expansion; no exact representable decimal result. -0.833 -0.8333333 -2.50 0.00 0.50 
// expect:   -3.60 -1.40 2.7500 -1 java.lang.ArithmeticException: Non-terminating decimal expansion; no exact representable decimal result. 2.273 2.272727 -0.30 2 -3.60 
// expect:   -2.50 -2.50 0.0000 -1 java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: / by zero java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: Division by zero -2.50 
// expect:   5.50 -10.50 -20.00 -1 -0.3125 -0.313 -0.3125 -2.50 0.00 5.50 
// expect: 1E+3 1000 1E+3 -3 1 1 28 1E+3 1000 1000.0 1E+6 10 100000 1000.0 1000.0 1000.0 1000.0 1000.0 1000.0 1000.0 1000.0 1E+3 31.62278 1000.00|     1,000.0|1E+3 
// expect:   1003 997 3E+3 1 java.lang.ArithmeticException: Non-terminating decimal expansion; no exact representable decimal result. 333.333 333.3333 1 333 1003 
// expect:   998.90 1001.10 -1.10E+3 1 java.lang.ArithmeticException: Non-terminating decimal expansion; no exact representable decimal result. -909.091 -909.0909 0.10 -909 998.9 
// expect:   1000.00 1000.00 0E+1 1 java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: / by zero java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: Division by zero 1000 
// expect:   1008 992 8E+3 1 125 125.000 125 0 125 1008 
// expect: 123456789.123456789 123456789.123456789 123456789.123456789 9 18 123456789123456789 1538816031 123456789.123456789 123456789 1.2345678912345679E8 15241578780673678.515622620750190521 1234567.89123456789 12345678912.3456789 123456789.2 123456789.1 123456789.2 123456789.1 123456789.1 123456789.1 123456789.1 java.lang.ArithmeticException: Rounding necessary 1.23E+8 11111.11 123456789.12|123,456,789.1|123456789.123456789 
// expect:   123456792.123456789 123456786.123456789 370370367.370370367 1 41152263.041152263 41152263.041 4.115226E+7 0.123456789 41152263.000000000 1.235E+8 
// expect:   123456788.023456789 123456790.223456789 -135802468.03580246790 1 -112233444.65768799 -112233444.658 -1.122334E+8 0.723456789 -112233444.0000000 1.235E+8 
// expect:   123456789.123456789 123456789.123456789 0E-11 1 java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: / by zero java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: Division by zero 1.235E+8 
// expect:   123456797.123456789 123456781.123456789 987654312.987654312 1 15432098.640432098625 15432098.640 1.543210E+7 5.123456789 15432098.000000000 1.235E+8 
// expect: 1E-7 0.0000001 100E-9 7 1 1 38 1E-7 0 1.0E-7 1E-14 1E-9 0.00001 0.1 0.0 0.1 0.0 0.0 0.0 0.0 java.lang.ArithmeticException: Rounding necessary 1E-7 0.0003162278 0.00|         0.0|1E-7 
// expect:   3.0000001 -2.9999999 3E-7 -1 java.lang.ArithmeticException: Non-terminating decimal expansion; no exact representable decimal result. 0.000 3.333333E-8 1E-7 0E-7 3.000 
// expect:   -1.0999999 1.1000001 -1.10E-7 1 java.lang.ArithmeticException: Non-terminating decimal expansion; no exact representable decimal result. 0.000 -9.090909E-8 1E-7 0.00000 -1.100 
// expect:   1E-7 1E-7 0E-9 1 java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: / by zero java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: Division by zero 1E-7 
// expect:   8.0000001 -7.9999999 8E-7 -1 1.25E-8 0.000 1.25E-8 1E-7 0E-7 8.000 
// expect: 99.995 99.995 99.995 3 5 99995 3099848 99.995 99 99.995 9999.000025 0.99995 9999.5 100.0 99.9 100.0 99.9 100.0 100.0 100.0 java.lang.ArithmeticException: Rounding necessary 100 9.99975 100.00|       100.0|99.995 
// expect:   102.995 96.995 299.985 1 java.lang.ArithmeticException: Non-terminating decimal expansion; no exact representable decimal result. 33.332 33.33167 0.995 33.000 103.0 
// expect:   98.895 101.095 -109.99450 1 java.lang.ArithmeticException: Non-terminating decimal expansion; no exact representable decimal result. -90.905 -90.90455 0.995 -90.0 98.90 
// expect:   99.995 99.995 0.00000 1 java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: / by zero java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: Division by zero 100.0 
// expect:   107.995 91.995 799.960 1 12.499375 12.499 12.49938 3.995 12.000 108.0 
// expect: 1000.000 1000.000 1000.000 3 7 1000000 31000003 1E+3 1000 1000.0 1000000.000000 10.00000 100000.0 1000.0 1000.0 1000.0 1000.0 1000.0 1000.0 1000.0 1000.0 1.00E+3 31.62278 1000.00|     1,000.0|1000.000 
// expect:   1003.000 997.000 3000.000 1 java.lang.ArithmeticException: Non-terminating decimal expansion; no exact representable decimal result. 333.333 333.3333 1.000 333.000 1003 
// expect:   998.900 1001.100 -1100.00000 1 java.lang.ArithmeticException: Non-terminating decimal expansion; no exact representable decimal result. -909.091 -909.0909 0.100 -909.0 998.9 
// expect:   1000.000 1000.000 0.00000 1 java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: / by zero java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: Division by zero java.lang.ArithmeticException: Division by zero 1000 
// expect:   1008.000 992.000 8000.000 1 125.000 125.000 125.000 0.000 125.000 1008 
// expect: 0E-9 0.000000000 0E-9 9 1 0 9 0 0 0.0 0E-18 0E-11 0E-7 0.0 0.0 0.0 0.0 0.0 0.0 0.0 0.0 0E-9 0.0000 0.00|         0.0|0E-9 
// expect:   3.000000000 -3.000000000 0E-9 -1 0E-9 0.000 0E-9 0E-9 0E-9 3.000 
// expect:   -1.100000000 1.100000000 0E-11 1 0E-7 0.000 0E-7 0E-9 0E-7 -1.100 
// expect:   0E-9 0E-9 0E-11 0 java.lang.ArithmeticException: Division undefined java.lang.ArithmeticException: / by zero java.lang.ArithmeticException: Division undefined java.lang.ArithmeticException: Division undefined java.lang.ArithmeticException: Division undefined 0E-9 
// expect:   8.000000000 -8.000000000 0E-9 -1 0E-9 0.000 0E-9 0E-9 0E-9 8.000 
// expect: 0.1000000000000000055511151231257827021181583404541015625 0.1 12.345
// expect: false [1, 2.0] 2
// expect: java.lang.NumberFormatException java.lang.NumberFormatException: Character a is neither a decimal digit number, decimal point, nor "e" notation exponential mark. java.lang.NumberFormatException: Infinite or NaN java.lang.ArithmeticException: Rounding necessary java.lang.ArithmeticException: Overflow 
/** BigDecimal: scales, rounding, division, texts, refusals. */
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

class BigDecimals {
    static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }

    static void show(Supplier<Object> result) {
        try {
            System.out.print(result.get() + " ");
        } catch (RuntimeException e) {
            System.out.print(e + " ");
        }
    }

    public static void main(String[] args) {
        String[] texts = {"0", "2", "-2.50", "1E+3", "123456789.123456789", "0.0000001", "99.995", "1000.000", "0E-9"};
        for (String text : texts) {
            BigDecimal x = dec(text);
            System.out.print(x + " " + x.toPlainString() + " " + x.toEngineeringString() + " " + x.scale() + " " + x.precision()
                    + " " + x.unscaledValue() + " " + x.hashCode() + " " + x.stripTrailingZeros() + " " + x.intValue() + " "
                    + x.doubleValue() + " " + x.pow(2) + " " + x.movePointLeft(2) + " " + x.movePointRight(2) + " ");
            for (RoundingMode mode : RoundingMode.values()) show(() -> x.setScale(1, mode));
            show(() -> x.round(new MathContext(3)));
            show(() -> x.abs().sqrt(MathContext.DECIMAL32));
            show(() -> String.format("%.2f|%,12.1f|%s", x, x, x));
            System.out.println();
            for (String other : new String[] {"3", "-1.10", "0.00", "8"}) {
                BigDecimal y = dec(other);
                System.out.print("  " + x.add(y) + " " + x.subtract(y) + " " + x.multiply(y) + " " + x.compareTo(y) + " ");
                show(() -> x.divide(y));
                show(() -> x.divide(y, 3, RoundingMode.HALF_UP));
                show(() -> x.divide(y, MathContext.DECIMAL32));
                show(() -> x.remainder(y));
                show(() -> x.divideToIntegralValue(y));
                show(() -> x.add(y, new MathContext(4)));
                System.out.println();
            }
        }
        System.out.println(new BigDecimal(0.1) + " " + BigDecimal.valueOf(0.1) + " " + BigDecimal.valueOf(12345, 3));
        System.out.println(dec("2.0").equals(dec("2.00")) + " " + new TreeSet<>(List.of(dec("2.0"), dec("2.00"), dec("1"))) + " "
                + new HashSet<>(List.of(dec("2.0"), dec("2.00"))).size());
        show(() -> dec(""));
        show(() -> dec("abc"));
        show(() -> new BigDecimal(Double.NaN));
        show(() -> dec("1.5").intValueExact());
        show(() -> dec("1E+20").longValueExact());
        System.out.println();
    }
}
