// expect: the blocker
// expect: null
// expect: a permit
// expect: times are over
// expect: true
import java.util.concurrent.locks.LockSupport;

// What a parked thread says it is parked for, and every way out of a park.
public class ParkedFor {
    public static void main(String[] args) throws InterruptedException {
        String blocker = "the blocker";
        Thread parked = new Thread(() -> LockSupport.park(blocker));
        parked.start();
        while (LockSupport.getBlocker(parked) == null) Thread.yield();
        System.out.println(LockSupport.getBlocker(parked));
        LockSupport.unpark(parked);
        parked.join();
        System.out.println(LockSupport.getBlocker(parked));
        LockSupport.unpark(Thread.currentThread());
        LockSupport.unpark(Thread.currentThread());
        LockSupport.park();
        System.out.println("a permit");
        LockSupport.parkNanos(1000);
        LockSupport.parkNanos(blocker, -1);
        LockSupport.parkUntil(System.currentTimeMillis() + 2);
        LockSupport.parkUntil(blocker, 0);
        System.out.println("times are over");
        Thread.currentThread().interrupt();
        LockSupport.park(blocker);
        System.out.println(Thread.interrupted());
        LockSupport.unpark(null);
    }
}
