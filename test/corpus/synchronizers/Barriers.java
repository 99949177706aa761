// expect: round 3
// expect: round 3
// expect: round 6
// expect: round 6
// expect: round 9
// expect: round 9
// expect: 3 0 false
// expect: 1
// expect: index 1
// expect: mine 0
// expect: reset BrokenBarrierException
// expect: false
// expect: interrupted InterruptedException
// expect: true
// expect: broken null
// expect: timeout null true
// expect: came interrupted truefalse
// expect: failing BrokenBarrierException
// expect: action
// expect: true
// expect: no parties
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

// CyclicBarrier: rounds with an action, and every way to break it.
public class Barriers {
    static void waitFor(Thread thread, Thread.State state) {
        while (thread.getState() != state) Thread.yield();
    }

    static Thread waiter(CyclicBarrier barrier, String name) {
        Thread thread = new Thread(() -> {
            try {
                System.out.println(name + " " + barrier.await());
            } catch (InterruptedException | BrokenBarrierException e) {
                System.out.println(name + " " + e.getClass().getSimpleName());
            }
        });
        thread.start();
        waitFor(thread, Thread.State.WAITING);
        return thread;
    }

    public static void main(String[] args) throws Exception {
        AtomicInteger sum = new AtomicInteger();
        CyclicBarrier rounds = new CyclicBarrier(3, () -> System.out.println("round " + sum.get()));
        Thread[] threads = new Thread[2];
        for (int i = 0; i < 2; i++) {
            threads[i] = new Thread(() -> {
                try {
                    for (int k = 0; k < 3; k++) {
                        sum.incrementAndGet();
                        rounds.await();
                        rounds.await();
                    }
                } catch (InterruptedException | BrokenBarrierException e) {
                    throw new RuntimeException(e);
                }
            });
            threads[i].start();
        }
        for (int k = 0; k < 3; k++) {
            sum.incrementAndGet();
            rounds.await();
            rounds.await();
        }
        for (Thread each : threads) each.join();
        System.out.println(rounds.getParties() + " " + rounds.getNumberWaiting() + " " + rounds.isBroken());

        CyclicBarrier barrier = new CyclicBarrier(2);
        Thread one = waiter(barrier, "index");
        System.out.println(barrier.getNumberWaiting());
        one.join(1);
        int mine = barrier.await();
        one.join();
        System.out.println("mine " + mine);
        one = waiter(barrier, "reset");
        barrier.reset();
        one.join();
        System.out.println(barrier.isBroken());
        one = waiter(barrier, "interrupted");
        one.interrupt();
        one.join();
        System.out.println(barrier.isBroken());
        try {
            barrier.await();
        } catch (BrokenBarrierException e) {
            System.out.println("broken " + e.getMessage());
        }
        barrier.reset();
        try {
            barrier.await(5, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println("timeout " + e.getMessage() + " " + barrier.isBroken());
        }
        barrier.reset();
        Thread.currentThread().interrupt();
        try {
            barrier.await();
        } catch (InterruptedException e) {
            System.out.println("came interrupted " + barrier.isBroken() + Thread.interrupted());
        }
        CyclicBarrier failing = new CyclicBarrier(2, () -> {
            throw new IllegalStateException("action");
        });
        one = waiter(failing, "failing");
        String thrown = "";
        try {
            failing.await();
        } catch (IllegalStateException e) {
            thrown = e.getMessage();
        }
        one.join();
        System.out.println(thrown);
        System.out.println(failing.isBroken());
        try {
            new CyclicBarrier(0);
        } catch (IllegalArgumentException e) {
            System.out.println("no parties");
        }
    }
}
