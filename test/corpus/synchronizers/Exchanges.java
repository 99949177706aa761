// expect: other has empty1
// expect: main has full02
// expect: timeout
// expect: interrupted false
// expect: got end
// expect: null
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

// Exchanger: two threads swap, time limits, interrupts.
public class Exchanges {
    public static void main(String[] args) throws Exception {
        Exchanger<String> exchanger = new Exchanger<>();
        Thread other = new Thread(() -> {
            try {
                String mine = "full";
                for (int i = 0; i < 3; i++) mine = exchanger.exchange(mine + i);
                System.out.println("other has " + mine);
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        other.start();
        String mine = "empty";
        for (int i = 0; i < 3; i++) mine = exchanger.exchange(mine);
        other.join();
        System.out.println("main has " + mine);
        try {
            exchanger.exchange("x", 2, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println("timeout");
        }
        Thread waiter = new Thread(() -> {
            try {
                exchanger.exchange(null);
            } catch (InterruptedException e) {
                System.out.println("interrupted " + Thread.currentThread().isInterrupted());
            }
        });
        waiter.start();
        while (waiter.getState() != Thread.State.WAITING) Thread.yield();
        waiter.interrupt();
        waiter.join();
        Thread last = new Thread(() -> {
            try {
                System.out.println("got " + exchanger.exchange(null));
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        last.start();
        System.out.println(exchanger.exchange("end"));
        last.join();
    }
}
