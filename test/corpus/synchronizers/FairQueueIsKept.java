// expect outcomes: kept
// expect race: none
// Who is in the queue of a fair lock is overtaken by nobody who comes later.
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class FairQueueIsKept {
    static final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    static String order = "";

    static Thread writer(String name) {
        return new Thread(() -> {
            lock.writeLock().lock();
            order += name;
            lock.writeLock().unlock();
        });
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = writer("1");
        Thread second = writer("2");
        lock.writeLock().lock();
        first.start();
        boolean queued = lock.hasQueuedThread(first);
        second.start();
        lock.writeLock().unlock();
        first.join();
        second.join();
        System.out.print(queued && order.equals("21") ? "overtaken" : "kept");
    }
}
