// expect: first
// expect: Timer-0 1
// expect: Timer-0 2
// expect: date
// expect: Timer-0 3
// expect: cancel true
// expect: false
// expect: Task already scheduled or cancelled
// expect: Negative delay.
// expect: Non-positive period.
// expect: true 1
// expect: Timer already cancelled.
// expect: fragile: java.lang.RuntimeException: dies
// expect: Timer already cancelled.
/** A timer runs its tasks in one thread, each at its time; a task that throws ends it. */
import java.util.Date;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

class Timers {
    static TimerTask task(Runnable body) {
        return new TimerTask() {
            @Override
            public void run() {
                body.run();
            }
        };
    }

    static void refused(Runnable body) {
        try {
            body.run();
        } catch (IllegalStateException | IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) throws Exception {
        Timer timer = new Timer();
        CountDownLatch done = new CountDownLatch(3);
        TimerTask repeated = new TimerTask() {
            private int runs;

            @Override
            public void run() {
                System.out.println(Thread.currentThread().getName() + " " + ++runs);
                if (runs == 3) System.out.println("cancel " + cancel());
                done.countDown();
            }
        };
        timer.schedule(repeated, 300, 400);
        timer.schedule(task(() -> System.out.println("first")), 50);
        timer.schedule(task(() -> System.out.println("date")), new Date(System.currentTimeMillis() + 900));
        done.await();
        System.out.println(repeated.cancel());
        refused(() -> timer.schedule(repeated, 1));
        refused(() -> timer.schedule(task(() -> {}), -1));
        refused(() -> timer.schedule(task(() -> {}), 1, 0));

        CountDownLatch four = new CountDownLatch(4);
        timer.scheduleAtFixedRate(task(four::countDown), 0, 10);
        four.await();
        TimerTask never = task(() -> System.out.println("never"));
        timer.schedule(never, 10_000);
        System.out.println(never.cancel() + " " + timer.purge());
        timer.cancel();
        refused(() -> timer.schedule(task(() -> {}), 1));

        Timer fragile = new Timer("fragile", true);
        fragile.schedule(task(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> System.out.println(thread.getName() + ": " + e));
            throw new RuntimeException("dies");
        }), 10);
        Thread.sleep(100);
        refused(() -> fragile.schedule(task(() -> {}), 1));
    }
}
