// expect outcomes: AB | BA
// Fair is the order in which the threads come to lock, and that is not the order in which they were started.
import java.util.concurrent.locks.ReentrantLock;

public class FairLockOrder {
    static final ReentrantLock lock = new ReentrantLock(true);

    static void print(String name) {
        lock.lock();
        System.out.print(name);
        lock.unlock();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> print("A"));
        Thread b = new Thread(() -> print("B"));
        lock.lock();
        a.start();
        b.start();
        lock.unlock();
        a.join();
        b.join();
    }
}
