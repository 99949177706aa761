// expect: Thu Jan 01 00:00:00 UTC 1970
// expect: Tue Feb 29 00:00:00 UTC 2000
// expect: Wed Mar 01 00:00:00 UTC 2000
// expect: Wed Dec 31 23:59:59 UTC 1969
// expect: Tue Nov 14 22:13:20 UTC 2023
// expect: Fri Jan 01 00:00:00 UTC 2100
// expect: Thu Feb 29 00:00:00 UTC 2024
// expect: true true false
// expect: -1 256
// expect: true
/** java.util.Date on the virtual clock. */
import java.util.Date;

class Dates {
    public static void main(String[] args) {
        System.setProperty("user.timezone", "UTC");
        long[] times = {0, 951782400000L, 951868800000L, -1, 1700000000123L, 4102444800000L, 1709164800000L};
        for (long time : times) System.out.println(new Date(time));
        Date date = new Date(5);
        Date copy = (Date) date.clone();
        System.out.println(date.equals(copy) + " " + date.before(new Date(6)) + " " + date.after(copy));
        System.out.println(date.compareTo(new Date(9)) + " " + new Date(1L << 40).hashCode());
        long before = System.currentTimeMillis();
        System.out.println(new Date().getTime() - before < 1000);
    }
}
