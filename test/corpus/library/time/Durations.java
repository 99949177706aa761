// expect: PT0S 0 0 0 0 0 0 0 0 0 0 PT0S PT0S PT0S PT-0.001S PT0S -1 0 0 0 0 0 0 0 0 
// expect: PT48H 172800 0 2880 0 0 0 0 172800 172800000 172800000000000 PT48H PT-336H PT6H51M25.714285714S PT47H59M59.999S PT48H 1 57600000 172800000000000 172800000000 172800000 172800 2880 48 2 
// expect: PT-5H -18000 0 -300 -5 0 0 0 17999 -18000000 -18000000000000 PT5H PT35H PT-42M-51.428571428S PT-5H-0.001S PT-5H -1 -6000000 -18000000000000 -18000000000 -18000000 -18000 -300 -5 0 
// expect: PT-1.5S -2 500000000 0 0 0 -2 500 -269803775 -1500 -1500000000 PT1.5S PT10.5S PT-0.214285714S PT-1.501S PT0S -1 -500 -1500000000 -1500000 -1500 -1 0 0 0 
// expect: PT2.999999999S 2 999999999 0 0 0 2 999 -539607601 2999 2999999999 PT2.999999999S PT-20.999999993S PT0.428571428S PT2.998999999S PT0S -1 999 2999999999 2999999 2999 2 0 0 0 
// expect: PT-2562047788015215H-30M-8S -9223372036854775808 0 -153722867280912930 -15 -30 -8 0 -2147483648 java.lang.ArithmeticException: long overflow java.lang.ArithmeticException: long overflow java.lang.ArithmeticException: Exceeds capacity of Duration: 9223372036854775808000000000 java.lang.ArithmeticException: Exceeds capacity of Duration: 64563604257983430656000000000 PT-366006826859316H-30M-1.142857142S java.lang.ArithmeticException: long overflow PT-2562047788015215H-30M -1 java.lang.ArithmeticException: Overflow -9223372036854775808 -9223372036854775808 -9223372036854775808 -9223372036854775808 -153722867280912930 -2562047788015215 -106751991167300 
// expect: PT1H1M1.123456S 3661 123456000 61 1 1 1 123 2001292365 3661123 3661123456000 PT1H1M1.123456S PT-7H-7M-7.864192S PT8M43.017636571S PT1H1M1.122456S PT1H1M 1 1220374 3661123456000 3661123456 3661123 3661 61 1 0 
// expect: PT1H PT51H4M PT-6H-3M PT-0.5S PT1.5S java.time.format.DateTimeParseException: Text cannot be parsed to a Duration java.time.format.DateTimeParseException: Text cannot be parsed to a Duration java.time.format.DateTimeParseException: Text cannot be parsed to a Duration java.time.format.DateTimeParseException: Text cannot be parsed to a Duration 
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unit must not have an estimated duration java.lang.ArithmeticException: long overflow java.lang.ArithmeticException: Cannot divide by zero 
// expect: 1970-01-01T00:00:00Z 2023-11-14T22:13:20.123Z 2023-11-14T22:13:25.123Z 2023-11-14T00:00:00Z 1969-12-31T23:59:59.000000005Z +1000000000-12-31T23:59:59.999999999Z
// expect: PT472222H13M20.123S 19675 -472222 true 1
// expect: java.time.temporal.UnsupportedTemporalTypeException: Unsupported unit: Weeks 2023-11-14T22:10:20.123Z
// expect: Nanos NANOSECONDS 1125899906 -106751 -5000 5400000000000
// expect: Micros MICROSECONDS 1125899906842 -106751991 -5000000 5400000000
// expect: Millis MILLISECONDS 1125899906842624 -106751991167 -5000000000 5400000
// expect: Seconds SECONDS 1125899906842624000 -106751991167300 -5000000000000 5400
// expect: Minutes MINUTES 9223372036854775807 -6405119470038038 -300000000000000 90
// expect: Hours HOURS 9223372036854775807 -384307168202282325 -18000000000000000 1
// expect: Days DAYS 9223372036854775807 -9223372036854775808 -432000000000000000 0
/** Duration, Instant and the units: arithmetic, parts, texts, conversions. */
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

class Durations {
    static void show(Supplier<Object> result) {
        try {
            System.out.print(result.get() + " ");
        } catch (RuntimeException e) {
            System.out.print(e + " ");
        }
    }

    public static void main(String[] args) {
        Duration[] durations = {
            Duration.ZERO, Duration.ofDays(2), Duration.ofHours(-5), Duration.ofMillis(-1500), Duration.ofSeconds(3, -1),
            Duration.ofSeconds(Long.MIN_VALUE), Duration.ofSeconds(3661, 123456000),
        };
        for (Duration d : durations) {
            System.out.print(d + " " + d.getSeconds() + " " + d.getNano() + " " + d.toMinutes() + " " + d.toHoursPart() + " "
                    + d.toMinutesPart() + " " + d.toSecondsPart() + " " + d.toMillisPart() + " " + d.hashCode() + " ");
            show(d::toMillis);
            show(d::toNanos);
            show(d::abs);
            show(() -> d.multipliedBy(-7));
            show(() -> d.dividedBy(7));
            show(() -> d.minusMillis(1));
            show(() -> d.truncatedTo(ChronoUnit.MINUTES));
            show(() -> d.compareTo(Duration.ofSeconds(5)));
            show(() -> d.dividedBy(Duration.ofMillis(3)));
            for (TimeUnit unit : TimeUnit.values()) show(() -> unit.convert(d));
            System.out.println();
        }
        for (String text : new String[] {"PT1H", "P2DT3H4M", "-PT6H3M", "PT-0.5S", "pt1.5s", "P", "PT1S1M", "1H", "P1H"}) {
            show(() -> Duration.parse(text));
        }
        System.out.println();
        show(() -> Duration.of(1, ChronoUnit.MONTHS));
        show(() -> Duration.ofDays(Long.MAX_VALUE));
        show(() -> Duration.ofSeconds(1).dividedBy(0));
        System.out.println();

        Instant epoch = Instant.EPOCH;
        Instant later = Instant.ofEpochMilli(1700000000123L);
        System.out.println(epoch + " " + later + " " + later.plusSeconds(5) + " " + later.truncatedTo(ChronoUnit.DAYS) + " "
                + Instant.ofEpochSecond(-1, 5) + " " + Instant.MAX);
        System.out.println(Duration.between(epoch, later) + " " + ChronoUnit.DAYS.between(epoch, later) + " "
                + later.until(epoch, ChronoUnit.HOURS) + " " + epoch.isBefore(later) + " " + later.compareTo(epoch));
        show(() -> later.plus(1, ChronoUnit.WEEKS));
        System.out.println(later.minus(Duration.ofMinutes(3)));

        for (TimeUnit unit : TimeUnit.values()) {
            System.out.println(unit.toChronoUnit() + " " + TimeUnit.of(unit.toChronoUnit()) + " " + unit.toMillis(1L << 50) + " "
                    + unit.toDays(Long.MIN_VALUE) + " " + unit.toNanos(-5000) + " " + unit.convert(90, TimeUnit.MINUTES));
        }
    }
}
