// expect: 00:00 00:00:00.000 at 12 AM 00:00:00 00:45 18:00 00:00:00.001 00:00 0 0 0 PT12H -720 true -1 0
// expect: 12:00 12:00:00.000 at 12 PM 12:00:00 12:45 06:00 12:00:00.001 12:00 12 0 0 PT0S 0 false 0 1218946890
// expect: 23:59:59.999999999 23:59:59.999 at 11 PM 23:59:59.999999999 00:44:59.999999999 17:59:59.999999999 00:00:00.000999999 23:00 23 59 999999999 PT-11H-59M-59.999999999S 719 false 1 -1857113749
// expect: 10:30:05 10:30:05.000 at 10 AM 10:30:05 11:15:05 04:30:05 10:30:05.001 10:00 10 30 0 PT1H29M55S -89 true -1 697868386
// expect: 00:00:00.000005 00:00:00.000 at 12 AM 00:00:00.000005 00:45:00.000005 18:00:00.000005 00:00:00.001005 00:00 0 0 5000 PT11H59M59.999995S -719 true -1 5000
// expect: 23:59:59.120 23:59:59.120 at 11 PM 23:59:59.12 00:44:59.120 17:59:59.120 23:59:59.121 23:00 23 59 120000000 PT-11H-59M-59.12S 719 false 1 1557858964
// expect: 01:01:01 01:01:01.000 at 1 AM 01:01:01 01:46:01 19:01:01 01:01:01.001 01:00 1 1 0 PT10H58M59S -658 true -1 1687863636
// expect: Invalid value for HourOfDay (valid values 0 - 23): 24
// expect: true
/** LocalTime: arithmetic around the clock, texts by pattern. */
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

class TimesOfDay {
    public static void main(String[] args) {
        LocalTime[] times = {
            LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.MAX, LocalTime.of(10, 30, 5), LocalTime.of(0, 0, 0, 5000),
            LocalTime.of(23, 59, 59, 120000000), LocalTime.ofSecondOfDay(3661),
        };
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern("HH:mm:ss.SSS 'at' h a");
        for (LocalTime time : times) {
            System.out.println(time + " " + time.format(formatter) + " " + time.format(DateTimeFormatter.ISO_LOCAL_TIME) + " "
                    + time.plusMinutes(45) + " " + time.minusHours(30) + " " + time.plus(Duration.ofMillis(1)) + " "
                    + time.truncatedTo(ChronoUnit.HOURS) + " " + time.getHour() + " " + time.getMinute() + " " + time.getNano()
                    + " " + Duration.between(time, LocalTime.NOON) + " " + ChronoUnit.MINUTES.between(LocalTime.NOON, time) + " "
                    + time.isBefore(LocalTime.NOON) + " " + time.compareTo(LocalTime.NOON) + " " + time.hashCode());
        }
        try {
            LocalTime.of(24, 0);
        } catch (DateTimeException e) {
            System.out.println(e.getMessage());
        }
        LocalTime before = LocalTime.now();
        System.out.println(Duration.between(before, LocalTime.now()).abs().compareTo(Duration.ofSeconds(5)) < 0);
    }
}
