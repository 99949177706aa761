// expect: 3
// expect: 3
// expect: 3
// expect: true
/** Sleeping takes as long as it says. */
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

class Elapsed {
    public static void main(String[] args) throws InterruptedException {
        Instant start = Instant.now();
        long nanos = System.nanoTime();
        long millis = System.currentTimeMillis();
        TimeUnit.MILLISECONDS.sleep(300);
        Duration elapsed = Duration.between(start, Instant.now());
        System.out.println(elapsed.toMillis() / 100);
        System.out.println((System.nanoTime() - nanos) / 100_000_000);
        System.out.println((System.currentTimeMillis() - millis) / 100);
        System.out.println(elapsed.compareTo(Duration.ofMillis(300)) >= 0);
    }
}
