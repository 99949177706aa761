// expect: sem neg java.util.concurrent.Semaphore[Permits = -2]
// expect: rel 2
// expect: acq neg java.lang.IllegalArgumentException
// expect: drain 2
// expect: tryAcq time false
// expect: overflow java.lang.Error: Maximum permit count exceeded
// expect: drain neg -3
// expect: acquire0 true
// expect: latch neg java.lang.IllegalArgumentException: count < 0
// expect: latch falsejava.util.concurrent.CountDownLatch[Count = 0]true
// expect: barrier 0 java.lang.IllegalArgumentException
// expect: java.util.concurrent.TimeoutException
// expect: true
// expect: java.util.concurrent.BrokenBarrierException 0
// expect: barrier timeout false
// expect: java.lang.IllegalStateException: x
// expect: barrier action throws true
// expect: phaser reg java.lang.IllegalArgumentException: Illegal number of parties
// expect: phaser arr java.lang.IllegalStateException: Attempted arrival of unregistered party for java.util.concurrent.Phaser[phase = 0 parties = 0 arrived = 0]
// expect: phaser dereg 0 true -2147483647-2147483647java.util.concurrent.Phaser[phase = -2147483647 parties = 0 arrived = 0]
// expect: phaser 1 11java.util.concurrent.Phaser[phase = 1 parties = 1 arrived = 0]
// expect: phaser timeout java.util.concurrent.TimeoutException
// expect: exch timeout java.util.concurrent.TimeoutException
// expect: unlock java.lang.IllegalMonitorStateException
// expect: lock str java.util.concurrent.locks.ReentrantLock[Locked by thread main]true1
// expect: signal java.lang.IllegalMonitorStateException
// expect: await java.lang.IllegalMonitorStateException
// expect: awaitNanos true falsefalse
// expect: stamped java.util.concurrent.locks.StampedLock[Unlocked]
// expect: st unlock java.lang.IllegalMonitorStateException
// expect: st unlockR java.lang.IllegalMonitorStateException
// expect: st write java.util.concurrent.locks.StampedLock[Write-locked]00truejava.util.concurrent.locks.StampedLock[Unlocked]
// expect: st conv truejava.util.concurrent.locks.StampedLock[Write-locked]truejava.util.concurrent.locks.StampedLock[Unlocked]false
// expect: st tryW 0java.util.concurrent.locks.StampedLock[Read-locks:1]
// expect: java.lang.UnsupportedOperationException
// expect: st views false
// expect: view unlock java.lang.IllegalMonitorStateException
// expect: rw view true
// expect: park blocker true null
// expect: hasQ null java.lang.NullPointerException
// expect: unpark null null
import java.util.concurrent.*;
import java.util.concurrent.locks.*;
public class WhatTheySay {
  static String n(Object o) { return o.toString().replaceAll("@[0-9a-f]+", ""); }
  interface B { Object run() throws Exception; }
  static void t(String what, B b) { try { System.out.println(what + " " + b.run()); } catch (Throwable e) { System.out.println(what + " " + n(e)); } }
  public static void main(String[] a) throws Exception {
    t("sem neg", () -> n(new Semaphore(-2)));
    Semaphore s = new Semaphore(-1); t("rel", () -> { s.release(3); return s.availablePermits(); });
    t("acq neg", () -> { s.acquire(-1); return 1; });
    t("drain", () -> s.drainPermits()); t("tryAcq time", () -> s.tryAcquire(1, TimeUnit.MILLISECONDS));
    t("overflow", () -> { Semaphore m = new Semaphore(Integer.MAX_VALUE); m.release(); return m; });
    t("drain neg", () -> new Semaphore(-3).drainPermits());
    t("acquire0", () -> { Semaphore z = new Semaphore(0); z.acquire(0); return z.tryAcquire(0); });
    t("latch neg", () -> new CountDownLatch(-1));
    t("latch", () -> { CountDownLatch c = new CountDownLatch(1); boolean b = c.await(0, TimeUnit.SECONDS); c.countDown(); c.countDown(); return b + n(c) + c.await(-1, TimeUnit.SECONDS); });
    t("barrier 0", () -> new CyclicBarrier(0));
    t("barrier timeout", () -> { CyclicBarrier c = new CyclicBarrier(2); try { c.await(1, TimeUnit.MILLISECONDS); } catch (TimeoutException e) { System.out.println(e); } System.out.println(c.isBroken()); try { c.await(); } catch (BrokenBarrierException e) { System.out.println(e + " " + c.getNumberWaiting()); } c.reset(); return c.isBroken(); });
    t("barrier action throws", () -> { CyclicBarrier c = new CyclicBarrier(1, () -> { throw new IllegalStateException("x"); }); try { c.await(); } catch (IllegalStateException e) { System.out.println(e); } return c.isBroken(); });
    t("phaser reg", () -> new Phaser(70000)); t("phaser arr", () -> new Phaser().arrive() );
    t("phaser dereg", () -> { Phaser p = new Phaser(1); return p.arriveAndDeregister() + " " + p.isTerminated() + " " + p.getPhase() + p.register() + n(p); });
    t("phaser", () -> { Phaser p = new Phaser(1); return p.arriveAndAwaitAdvance() + " " + p.awaitAdvance(0) + p.awaitAdvance(5) + n(p); });
    t("phaser timeout", () -> { Phaser p = new Phaser(2); p.arrive(); return p.awaitAdvanceInterruptibly(0, 1, TimeUnit.MILLISECONDS); });
    t("exch timeout", () -> new Exchanger<String>().exchange("x", 1, TimeUnit.MILLISECONDS));
    t("unlock", () -> { new ReentrantLock().unlock(); return 1; });
    t("lock str", () -> { ReentrantLock l = new ReentrantLock(true); l.lock(); return n(l) + l.isFair() + l.getHoldCount(); });
    t("signal", () -> { new ReentrantLock().newCondition().signal(); return 1; });
    t("await", () -> { new ReentrantLock().newCondition().await(); return 1; });
    t("awaitNanos", () -> { ReentrantLock l = new ReentrantLock(); l.lock(); return (l.newCondition().awaitNanos(1000) <= 0) + " " + l.newCondition().await(1, TimeUnit.MILLISECONDS) + l.newCondition().awaitUntil(new java.util.Date(0)); });
    StampedLock st = new StampedLock();
    t("stamped", () -> n(st)); t("st unlock", () -> { st.unlockWrite(5); return 1; }); t("st unlockR", () -> { st.unlockRead(5); return 1; });
    t("st write", () -> { long w = st.writeLock(); String x = n(st) + st.tryReadLock() + st.tryOptimisticRead() + st.validate(w); st.unlock(w); return x + n(st); });
    t("st conv", () -> { long r = st.readLock(); long w = st.tryConvertToWriteLock(r); String x = (w != 0) + n(st); long o = st.tryConvertToOptimisticRead(w); return x + st.validate(o) + n(st) + st.isReadLocked(); });
    t("st tryW", () -> { long r = st.readLock(); long q = st.tryWriteLock(1, TimeUnit.MILLISECONDS); String x = n(st); st.unlockRead(r); return q + x; });
    t("st views", () -> { Lock l = st.asReadLock(); l.lock(); boolean b = st.asWriteLock().tryLock(); l.unlock(); try { l.newCondition(); } catch (UnsupportedOperationException e) { System.out.println(e); } return b; });
    t("view unlock", () -> { st.asWriteLock().unlock(); return 1; });
    t("rw view", () -> { ReadWriteLock l = st.asReadWriteLock(); l.writeLock().lock(); return st.isWriteLocked(); });
    t("park blocker", () -> { Object o = new Object(); Thread p = new Thread(() -> LockSupport.park(o)); p.start(); while (p.getState() != Thread.State.WAITING) Thread.sleep(1); boolean b = LockSupport.getBlocker(p) == o; LockSupport.unpark(p); p.join(); return b + " " + LockSupport.getBlocker(p); });
    t("hasQ null", () -> new ReentrantLock().hasQueuedThread(null));
    t("unpark null", () -> { LockSupport.unpark(null); return LockSupport.getBlocker(Thread.currentThread()); });
  }
}
