// expect: waits 2
// expect: java.lang.IllegalMonitorStateException
// expect: java.lang.IllegalArgumentException: Not owner
// expect: java.lang.IllegalArgumentException: Not owner
// expect: java.lang.IllegalMonitorStateException
// expect: java.lang.IllegalMonitorStateException
// expect: java.lang.UnsupportedOperationException
// expect: 1 true
// expect: 1 truefalse
// expect: 2 true
// expect: read 1
// expect: back 2
// expect: true true
// expect: java.util.concurrent.locks.ReentrantReadWriteLock[Write locks = 1, Read locks = 1]
// expect: false java.util.concurrent.locks.ReentrantReadWriteLock$ReadLock[Read locks = 1]
// expect: java.lang.IllegalMonitorStateException: attempt to unlock read lock, not locked by current thread
// expect: java.lang.InterruptedException false
// expect: 1
import java.util.concurrent.locks.*;
public class WriteConditions {
  static final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
  static final Condition c = lock.writeLock().newCondition();
  public static void main(String[] a) throws Exception {
    Thread w = new Thread(() -> { lock.writeLock().lock(); lock.writeLock().lock(); try { System.out.println("waits " + lock.getWriteHoldCount()); c.await(); System.out.println("back " + lock.getWriteHoldCount()); } catch (InterruptedException e) { System.out.println("int"); } finally { lock.writeLock().unlock(); lock.writeLock().unlock(); } }, "w");
    w.start(); while (w.getState() != Thread.State.WAITING) Thread.sleep(1);
    try { lock.hasWaiters(c); } catch (IllegalMonitorStateException e) { System.out.println(e); }
    try { new ReentrantReadWriteLock().hasWaiters(c); } catch (IllegalArgumentException e) { System.out.println(e); }
    try { lock.hasWaiters(new ReentrantLock().newCondition()); } catch (IllegalArgumentException e) { System.out.println(e); }
    try { c.signal(); } catch (IllegalMonitorStateException e) { System.out.println(e); }
    try { c.await(); } catch (IllegalMonitorStateException e) { System.out.println(e); }
    try { lock.readLock().newCondition(); } catch (UnsupportedOperationException e) { System.out.println(e); }
    lock.writeLock().lock();
    System.out.println(lock.getWaitQueueLength(c) + " " + lock.hasWaiters(c));
    Thread r = new Thread(() -> { lock.readLock().lock(); System.out.println("read " + lock.getReadHoldCount()); lock.readLock().unlock(); }, "r"); r.start();
    while (r.getState() != Thread.State.WAITING) Thread.sleep(1);
    System.out.println(lock.getQueueLength() + " " + lock.hasQueuedThread(r) + lock.hasQueuedThread(w));
    c.signalAll(); System.out.println(lock.getQueueLength() + " " + lock.hasQueuedThread(w));
    System.out.println(lock.writeLock().isHeldByCurrentThread() + " " + (c.awaitNanos(-5) < 0));
    lock.readLock().lock(); System.out.println(lock.toString().replaceAll("@[0-9a-f]+", "")); lock.writeLock().unlock(); System.out.println(lock.writeLock().tryLock() + " " + lock.readLock().toString().replaceAll("@[0-9a-f]+", ""));
    lock.readLock().unlock(); try { lock.readLock().unlock(); } catch (IllegalMonitorStateException e) { System.out.println(e); }
    Thread.currentThread().interrupt();
    try { lock.writeLock().lockInterruptibly(); } catch (InterruptedException e) { System.out.println(e + " " + Thread.interrupted()); }
    try { lock.readLock().tryLock(5, java.util.concurrent.TimeUnit.MILLISECONDS); System.out.println(lock.getReadHoldCount()); } catch (InterruptedException e) { System.out.println(e); }
    w.join(); r.join();
  }
}
