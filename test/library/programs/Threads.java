import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Threads and synchronisers, in ways whose output does not depend on the schedule. */
public class Threads {
    interface Action {
        Object run() throws Exception;
    }

    static void show(String label, Action action) {
        try {
            System.out.println(label + " = " + action.run());
        } catch (Throwable exception) {
            System.out.println(label + " ! " + exception);
        }
    }

    static String inThread(Runnable body) throws InterruptedException {
        Thread thread = new Thread(body, "helper");
        String[] died = {"ended"};
        thread.setUncaughtExceptionHandler((t, e) -> died[0] = t.getName() + " died of " + e);
        thread.start();
        thread.join();
        return died[0] + " " + thread.getState();
    }

    static void await(Thread thread, Thread.State state) throws InterruptedException {
        while (thread.getState() != state) Thread.sleep(1);
    }

    public static void main(String[] args) throws Exception {
        Thread main = Thread.currentThread();
        System.out.println(main + " " + main.getId() + " " + main.isDaemon() + " " + main.isAlive() + " " + main.getThreadGroup() + " " + main.getState());
        Thread first = new Thread();
        Thread named = new Thread(() -> { }, "named");
        Thread third = new Thread(() -> { });
        named.setDaemon(true);
        named.setPriority(Thread.MAX_PRIORITY);
        System.out.println(first + " " + named + " " + third + " " + (third.getId() - first.getId()) + " " + named.isDaemon() + " " + first.getState() + " " + first.isAlive());
        first.start();
        first.join();
        System.out.println(first.getState() + " " + first + " " + first.getThreadGroup());
        show("start twice", () -> { first.start(); return ""; });
        show("priority", () -> { first.setPriority(11); return ""; });
        show("sleep -1", () -> { Thread.sleep(-1); return ""; });
        show("join -1", () -> { first.join(-1); return ""; });
        show("null name", () -> new Thread((String) null));
        show("wait unowned", () -> { new Object().wait(); return ""; });
        show("notify unowned", () -> { new Object().notify(); return ""; });
        show("wait -1", () -> { synchronized (args) { args.wait(-1); } return ""; });
        show("wait 1", () -> { synchronized (args) { args.wait(1); } return "timed out"; });
        show("uncaught", () -> inThread(() -> { throw new IllegalStateException("oops"); }));
        show("overflow", () -> inThread(() -> recurse(1)));
        show("interrupted sleep", () -> { Thread.currentThread().interrupt(); try { Thread.sleep(1000); return "slept"; } catch (InterruptedException e) { return e.getMessage() + " " + Thread.currentThread().isInterrupted(); } });
        show("interrupt flag", () -> { main.interrupt(); return main.isInterrupted() + " " + Thread.interrupted() + " " + Thread.interrupted(); });
        show("interrupted wait", () -> { main.interrupt(); synchronized (args) { args.wait(); } return ""; });
        show("interrupted join", () -> { main.interrupt(); first.join(); return "no wait, no exception " + Thread.interrupted(); });
        show("holdsLock", () -> { synchronized (args) { return Thread.holdsLock(args) + " " + Thread.holdsLock(main); } });

        Object lock = new Object();
        Thread waiter = new Thread(() -> {
            synchronized (lock) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    System.out.println("waiter interrupted");
                }
            }
        });
        waiter.start();
        await(waiter, Thread.State.WAITING);
        Thread blocked = new Thread(() -> { synchronized (lock) { } });
        synchronized (lock) {
            blocked.start();
            await(blocked, Thread.State.BLOCKED);
            lock.notifyAll();
            System.out.println("notified " + waiter.getState() + " " + blocked.getState());
        }
        waiter.join();
        blocked.join();
        Thread sleeper = new Thread(() -> { try { Thread.sleep(100000); } catch (InterruptedException e) { System.out.println("woken"); } });
        sleeper.start();
        await(sleeper, Thread.State.TIMED_WAITING);
        sleeper.interrupt();
        sleeper.join(1000);
        System.out.println(sleeper.isAlive());
        Thread parked = new Thread(() -> { LockSupport.park(); System.out.println("unparked"); });
        parked.start();
        await(parked, Thread.State.WAITING);
        LockSupport.unpark(parked);
        parked.join();
        LockSupport.unpark(main);
        LockSupport.park();
        LockSupport.parkNanos(1000000);

        ReentrantLock reentrant = new ReentrantLock();
        show("unlock unowned", () -> { reentrant.unlock(); return ""; });
        reentrant.lock();
        reentrant.lock();
        System.out.println(reentrant.isLocked() + " " + reentrant.isHeldByCurrentThread() + " " + reentrant.getHoldCount() + " " + reentrant.tryLock() + " " + reentrant.isFair() + " " + reentrant.toString().contains("[Locked by thread main]"));
        show("other tryLock", () -> { boolean[] got = {true, true}; inThread(() -> { got[0] = reentrant.tryLock(); try { got[1] = reentrant.tryLock(5, TimeUnit.MILLISECONDS); } catch (InterruptedException e) { } }); return got[0] + " " + got[1]; });
        Thread queued = new Thread(() -> { reentrant.lock(); System.out.println("queued has it"); reentrant.unlock(); });
        queued.start();
        await(queued, Thread.State.WAITING);
        System.out.println("queued " + reentrant.hasQueuedThreads());
        while (reentrant.isHeldByCurrentThread()) reentrant.unlock();
        queued.join();
        Condition condition = reentrant.newCondition();
        show("signal unowned", () -> { condition.signal(); return ""; });
        show("await unowned", () -> { condition.await(); return ""; });
        reentrant.lock();
        System.out.println(condition.await(1, TimeUnit.MILLISECONDS) + " " + (condition.awaitNanos(1000) <= 0) + " " + reentrant.getHoldCount());
        Thread signaller = new Thread(() -> { reentrant.lock(); condition.signalAll(); reentrant.unlock(); });
        signaller.start();
        condition.await();
        reentrant.unlock();
        signaller.join();

        Semaphore semaphore = new Semaphore(2, true);
        semaphore.acquire();
        System.out.println(semaphore.tryAcquire(2) + " " + semaphore.tryAcquire() + " " + semaphore.availablePermits() + " " + semaphore.tryAcquire(1, TimeUnit.MILLISECONDS) + " " + semaphore.isFair());
        semaphore.release(3);
        System.out.println(semaphore.availablePermits() + " " + semaphore.toString().endsWith("[Permits = 3]"));
        CountDownLatch latch = new CountDownLatch(3);
        System.out.println(latch.await(1, TimeUnit.MILLISECONDS) + " " + latch.getCount());
        for (int i = 0; i < 3; i++) new Thread(latch::countDown).start();
        latch.await();
        System.out.println(latch.getCount() + " " + latch.await(1, TimeUnit.SECONDS) + " " + latch.toString().endsWith("[Count = 0]"));
        show("bad latch", () -> new CountDownLatch(-1));

        AtomicInteger counter = new AtomicInteger();
        AtomicLong sum = new AtomicLong(5);
        int[] plain = {0};
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread t = new Thread(() -> { for (int k = 0; k < 50; k++) { counter.incrementAndGet(); sum.addAndGet(k); synchronized (plain) { plain[0]++; } } });
            threads.add(t);
            t.start();
        }
        for (Thread t : threads) t.join();
        System.out.println(counter + " " + sum.get() + " " + plain[0]);
        System.out.println(counter.getAndIncrement() + " " + counter.decrementAndGet() + " " + counter.getAndAdd(5) + " " + counter.addAndGet(-5) + " " + counter.compareAndSet(200, 7) + counter.compareAndSet(200, 8) + " " + counter.getAndSet(9) + " " + counter.updateAndGet(x -> x * 3) + " " + counter.getAndUpdate(x -> x + 1) + " " + counter.accumulateAndGet(5, Math::max) + " " + counter.getAndAccumulate(100, Integer::sum) + " " + counter.intValue() + counter.doubleValue());
        System.out.println(sum.getAndIncrement() + " " + sum.compareAndSet(1L << 40, 1) + " " + sum.updateAndGet(x -> x << 33) + " " + sum.getAndSet(-1) + " " + sum.incrementAndGet() + " " + sum.accumulateAndGet(3, Long::sum));
        AtomicBoolean flag = new AtomicBoolean();
        System.out.println(flag.compareAndSet(false, true) + " " + flag.getAndSet(false) + " " + flag + " " + flag.get());
        AtomicReference<String> reference = new AtomicReference<>("a");
        System.out.println(reference.compareAndSet("a", "b") + " " + reference.getAndSet("c") + " " + reference.updateAndGet(s -> s + "!") + " " + reference.toString() + " " + reference.compareAndSet("zz", "q") + reference.accumulateAndGet("?", String::concat));
        AtomicIntegerArray array = new AtomicIntegerArray(3);
        array.set(1, 5);
        System.out.println(array.incrementAndGet(0) + " " + array.getAndAdd(1, 2) + " " + array.compareAndSet(1, 7, 8) + " " + array.toString() + array.length() + array.updateAndGet(2, x -> x - 1));
        show("array index", () -> array.get(3));
        ThreadLocal<Integer> local = ThreadLocal.withInitial(() -> 42);
        local.set(1);
        show("thread local", () -> { int[] seen = new int[1]; inThread(() -> seen[0] = local.get()); return seen[0] + " " + local.get(); });
        local.remove();
        System.out.println(local.get() + " " + TimeUnit.SECONDS.toMillis(3) + " " + TimeUnit.MILLISECONDS.convert(1, TimeUnit.DAYS) + " " + TimeUnit.NANOSECONDS.toSeconds(1999999999L) + " " + TimeUnit.DAYS.toNanos(Long.MAX_VALUE) + " " + TimeUnit.valueOf("HOURS"));
        Thread daemon = new Thread(() -> { while (true) Thread.yield(); });
        daemon.setDaemon(true);
        daemon.start();
        Thread.setDefaultUncaughtExceptionHandler((t, e) -> System.out.println("default handler: " + t.getName() + " " + e));
        Thread dying = new Thread(() -> { throw new RuntimeException("last"); }, "dying");
        dying.start();
        dying.join();
        System.out.println("end");
        Runtime.getRuntime().gc();
        System.exit(Runtime.getRuntime().availableProcessors() > 0 ? 3 : 4);
    }

    static int recurse(int n) {
        return recurse(n + 1) + 1;
    }
}
