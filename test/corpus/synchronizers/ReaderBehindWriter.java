// expect outcomes: both read | deadlock
// expect deadlock
// Even where the lock is not fair, a reader that comes does not pass a writer that has waited for the longest.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReaderBehindWriter {
    public static void main(String[] args) throws InterruptedException {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        CountDownLatch second = new CountDownLatch(1);
        lock.readLock().lock();
        new Thread(() -> lock.writeLock().lock()).start();
        new Thread(() -> {
            lock.readLock().lock();
            second.countDown();
            lock.readLock().unlock();
        }).start();
        second.await();
        lock.readLock().unlock();
        System.out.print("both read");
    }
}
