// expect: 0 3
// expect: 2 aabb
// expect: 3 aabb 1
// expect: 3 4 01
// expect: 4 true -2147483643
// expect: -2147483643 -2147483643 -2147483643[phase = -2147483643 parties = 0 arrived = 0]
// expect: advance 0 of 2
// expect: advance 1 of 2
// expect: advance 2 of 2
// expect: 3 3
// expect: 0 0 1
// expect: timeout
// expect: interrupted
// expect: ended at -2147483647
// expect: true[phase = -2147483647 parties = 1 arrived = 0]
// expect: Attempted arrival of unregistered party for java.util.concurrent.Phaser[phase = 0 parties = 0 arrived = 0]
// expect: 2 true true
// expect: 2 1
// expect: 1 0
// expect: 0 1[phase = 1 parties = 2 arrived = 0][phase = 1 parties = 2 arrived = 0]
// expect: 1[phase = 1 parties = 1 arrived = 0]
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

// Phaser: joining and leaving, phases, onAdvance, termination, a tree of two levels.
public class Phasers {
    static String tail(Object o) {
        return o.toString().replaceAll(".*\\[", "[");
    }

    public static void main(String[] args) throws Exception {
        Phaser phaser = new Phaser(1);
        StringBuffer log = new StringBuffer();
        for (int i = 0; i < 2; i++) {
            phaser.register();
            new Thread(() -> {
                phaser.arriveAndAwaitAdvance();
                log.append('a');
                phaser.arriveAndAwaitAdvance();
                log.append('b');
                phaser.arriveAndDeregister();
            }).start();
        }
        System.out.println(phaser.getPhase() + " " + phaser.getRegisteredParties());
        phaser.arriveAndAwaitAdvance();
        System.out.println(phaser.arriveAndAwaitAdvance() + " " + log);
        System.out.println(phaser.arriveAndAwaitAdvance() + " " + log + " " + phaser.getRegisteredParties());
        System.out.println(phaser.arrive() + " " + phaser.getPhase() + " " + phaser.getArrivedParties() + phaser.getUnarrivedParties());
        System.out.println(phaser.arriveAndDeregister() + " " + phaser.isTerminated() + " " + phaser.getPhase());
        System.out.println(phaser.arrive() + " " + phaser.register() + " " + phaser.awaitAdvance(3) + tail(phaser));

        Phaser three = new Phaser(2) {
            protected boolean onAdvance(int phase, int parties) {
                System.out.println("advance " + phase + " of " + parties);
                return phase >= 2 || parties == 0;
            }
        };
        Thread other = new Thread(() -> {
            do three.arriveAndAwaitAdvance();
            while (!three.isTerminated());
        });
        other.start();
        int rounds = 0;
        while (!three.isTerminated()) {
            three.arriveAndAwaitAdvance();
            rounds++;
        }
        other.join();
        System.out.println(rounds + " " + (three.getPhase() + Integer.MIN_VALUE));

        Phaser one = new Phaser(1);
        System.out.println(one.awaitAdvance(5) + " " + one.arrive() + " " + one.awaitAdvance(0));
        try {
            one.awaitAdvanceInterruptibly(1, 5, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println("timeout");
        }
        Thread waiter = new Thread(() -> {
            try {
                one.awaitAdvanceInterruptibly(1);
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
            System.out.println("ended at " + one.awaitAdvance(1));
        });
        waiter.start();
        while (waiter.getState() != Thread.State.WAITING) Thread.yield();
        waiter.interrupt();
        Thread.sleep(10);
        one.forceTermination();
        waiter.join();
        System.out.println(one.isTerminated() + tail(one));
        try {
            new Phaser().arrive();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage().replaceAll("@[0-9a-f]+", ""));
        }
        Phaser root = new Phaser(1);
        Phaser child = new Phaser(root, 2);
        System.out.println(root.getRegisteredParties() + " " + child.getParent().equals(root) + " " + child.getRoot().equals(root));
        child.arrive();
        System.out.println(root.getUnarrivedParties() + " " + child.getUnarrivedParties());
        child.arrive();
        System.out.println(root.getUnarrivedParties() + " " + root.getPhase());
        System.out.println(root.arrive() + " " + child.getPhase() + tail(child) + tail(root));
        child.arriveAndDeregister();
        child.arriveAndDeregister();
        System.out.println(root.getRegisteredParties() + tail(root));
    }
}
