package java.util.concurrent.locks;

import heddle.runtime.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

/**
 * A state word and a queue of threads that wait for it, for locks and the like to stand on.
 *
 * <p>The queue is a list from {@code head}, which stands for whoever went last, to {@code tail}. A thread links itself in, and then tries
 * whenever it is first; a release changes the state and then wakes the first. So of the two one always sees the other.
 */
public abstract class AbstractQueuedSynchronizer extends AbstractOwnableSynchronizer implements java.io.Serializable {
    private static final Variable STATE = Variable.field(AbstractQueuedSynchronizer.class, "state");
    private static final Variable TAIL = Variable.field(AbstractQueuedSynchronizer.class, "tail");
    private static final Variable STATUS = Variable.field(Node.class, "status");

    /** A waiting thread. */
    static final class Node {
        /** In the wait set of a condition. */
        static final int WAITING = 1;
        /** Chosen by a signal, which is about to put it into the queue. */
        static final int CHOSEN = 2;
        /** Chosen, and its thread asks to be woken when it is in the queue. */
        static final int IMPATIENT = 3;
        /** In the queue. */
        static final int QUEUED = 0;
        /** Waits no longer. */
        static final int CANCELLED = -1;

        final boolean shared;
        volatile int status;
        volatile Thread thread;
        /** Null in the head, and before it is in the queue. */
        volatile Node previous;
        volatile Node next;
        /** In a wait set; guarded by the lock. */
        Node nextWaiter;

        Node(boolean shared, int status, Thread thread) {
            this.shared = shared;
            this.status = status;
            this.thread = thread;
        }
    }

    private volatile int state;
    private volatile Node head;
    private volatile Node tail;
    /** The first head. */
    private final Node origin = new Node(false, Node.QUEUED, null);

    protected AbstractQueuedSynchronizer() {
        head = origin;
        tail = origin;
    }

    protected final int getState() {
        return state;
    }

    protected final void setState(int newState) {
        state = newState;
    }

    protected final boolean compareAndSetState(int expect, int update) {
        return STATE.compareAndSetInt(this, 0, expect, update);
    }

    // What subclasses say ------------------------------------------------------------------------------------------

    protected boolean tryAcquire(int arg) {
        throw new UnsupportedOperationException();
    }

    protected boolean tryRelease(int arg) {
        throw new UnsupportedOperationException();
    }

    protected int tryAcquireShared(int arg) {
        throw new UnsupportedOperationException();
    }

    protected boolean tryReleaseShared(int arg) {
        throw new UnsupportedOperationException();
    }

    protected boolean isHeldExclusively() {
        throw new UnsupportedOperationException();
    }

    // Acquiring and releasing ----------------------------------------------------------------------------------------

    public final void acquire(int arg) {
        if (!tryAcquire(arg)) queue(enqueued(false), arg, false, -1L);
    }

    public final void acquireInterruptibly(int arg) throws InterruptedException {
        if (Thread.interrupted()) throw new InterruptedException();
        if (!tryAcquire(arg)) requireUninterrupted(queue(enqueued(false), arg, true, -1L));
    }

    public final boolean tryAcquireNanos(int arg, long nanosTimeout) throws InterruptedException {
        if (Thread.interrupted()) throw new InterruptedException();
        if (tryAcquire(arg)) return true;
        if (nanosTimeout <= 0L) return false;
        return requireUninterrupted(queue(enqueued(false), arg, true, nanosTimeout)) == ACQUIRED;
    }

    public final boolean release(int arg) {
        if (!tryRelease(arg)) return false;
        wakeFirst();
        return true;
    }

    public final void acquireShared(int arg) {
        if (tryAcquireShared(arg) < 0) queue(enqueued(true), arg, false, -1L);
    }

    public final void acquireSharedInterruptibly(int arg) throws InterruptedException {
        if (Thread.interrupted()) throw new InterruptedException();
        if (tryAcquireShared(arg) < 0) requireUninterrupted(queue(enqueued(true), arg, true, -1L));
    }

    public final boolean tryAcquireSharedNanos(int arg, long nanosTimeout) throws InterruptedException {
        if (Thread.interrupted()) throw new InterruptedException();
        if (tryAcquireShared(arg) >= 0) return true;
        if (nanosTimeout <= 0L) return false;
        return requireUninterrupted(queue(enqueued(true), arg, true, nanosTimeout)) == ACQUIRED;
    }

    public final boolean releaseShared(int arg) {
        if (!tryReleaseShared(arg)) return false;
        wakeFirst();
        return true;
    }

    private static final int ACQUIRED = 0;
    private static final int INTERRUPTED = 1;
    private static final int TIMED_OUT = 2;

    private static int requireUninterrupted(int outcome) throws InterruptedException {
        if (outcome == INTERRUPTED) throw new InterruptedException();
        return outcome;
    }

    private Node enqueued(boolean shared) {
        Node node = new Node(shared, Node.QUEUED, Thread.currentThread());
        enqueue(node);
        return node;
    }

    private void enqueue(Node node) {
        while (true) {
            Node last = tail;
            node.previous = last;
            if (TAIL.compareAndSetReference(this, 0, last, node)) {
                last.next = node;
                return;
            }
        }
    }

    /**
     * Waits in the queue until it has acquired. An interrupt that does not end the wait is set again at the end.
     *
     * @param nanos the longest wait; negative: no limit
     */
    private int queue(Node node, int arg, boolean interruptible, long nanos) {
        long deadline = nanos < 0 ? 0 : System.nanoTime() + nanos;
        boolean interrupted = false;
        try {
            while (true) {
                Node before = livePredecessor(node);
                if (before == head && attempt(node, arg)) {
                    before.next = null;
                    if (interrupted) Thread.currentThread().interrupt();
                    return ACQUIRED;
                }
                if (nanos < 0) LockSupport.park(this);
                else {
                    long left = deadline - System.nanoTime();
                    if (left <= 0) {
                        cancel(node);
                        return TIMED_OUT;
                    }
                    LockSupport.parkNanos(this, left);
                }
                if (Thread.interrupted()) {
                    if (interruptible) {
                        cancel(node);
                        return INTERRUPTED;
                    }
                    interrupted = true;
                }
            }
        } catch (RuntimeException | Error problem) {
            cancel(node);
            throw problem;
        }
    }

    /** The node is first: tries, and makes it the head. */
    private boolean attempt(Node node, int arg) {
        if (node.shared ? tryAcquireShared(arg) < 0 : !tryAcquire(arg)) return false;
        head = node;
        node.thread = null;
        node.previous = null;
        // There may be enough for the next one too.
        if (node.shared) wakeFirst();
        return true;
    }

    /** The next node towards the head that is not cancelled. */
    private static Node livePredecessor(Node node) {
        Node before = node.previous;
        while (before.status == Node.CANCELLED) {
            before = before.previous;
            node.previous = before;
            before.next = node;
        }
        return before;
    }

    /** Whoever stands behind finds its place anew. */
    private void cancel(Node node) {
        node.thread = null;
        node.status = Node.CANCELLED;
        for (Node behind = tail; behind != null && behind != node; behind = behind.previous) {
            Thread thread = behind.thread;
            if (thread != null) LockSupport.unpark(thread);
        }
    }

    private void wakeFirst() {
        Node first = head.next;
        if (first == null) return;
        Thread thread = first.thread;
        if (first.status == Node.CANCELLED || thread == null) {
            first = firstWaiting();
            thread = first == null ? null : first.thread;
        }
        if (thread != null) LockSupport.unpark(thread);
    }

    /** Found from the tail: the way back is always whole. */
    private Node firstWaiting() {
        Node first = null;
        for (Node each = tail; each != null; each = each.previous) {
            if (each.thread != null && each.status != Node.CANCELLED) first = each;
        }
        return first;
    }

    // Looking at the queue ---------------------------------------------------------------------------------------------

    public final boolean hasQueuedThreads() {
        return firstWaiting() != null;
    }

    /** True once a thread has had to wait. */
    public final boolean hasContended() {
        return head != origin || tail != origin;
    }

    public final Thread getFirstQueuedThread() {
        Node first = firstWaiting();
        return first == null ? null : first.thread;
    }

    public final boolean isQueued(Thread thread) {
        if (thread == null) throw new NullPointerException();
        return getQueuedThreads().contains(thread);
    }

    /** True where another thread has waited for longer than the current one. */
    public final boolean hasQueuedPredecessors() {
        Thread first = getFirstQueuedThread();
        return first != null && first != Thread.currentThread();
    }

    public final int getQueueLength() {
        return getQueuedThreads().size();
    }

    public final Collection<Thread> getQueuedThreads() {
        Collection<Thread> threads = getExclusiveQueuedThreads();
        threads.addAll(getSharedQueuedThreads());
        return threads;
    }

    public final Collection<Thread> getExclusiveQueuedThreads() {
        return queuedThreads(false);
    }

    public final Collection<Thread> getSharedQueuedThreads() {
        return queuedThreads(true);
    }

    private Collection<Thread> queuedThreads(boolean shared) {
        ArrayList<Thread> threads = new ArrayList<>();
        for (Node each = tail; each != null; each = each.previous) {
            Thread thread = each.thread;
            if (each.shared == shared && thread != null) threads.add(thread);
        }
        return threads;
    }

    @Override
    public String toString() {
        return super.toString() + "[State = " + getState() + ", " + (hasQueuedThreads() ? "non" : "") + "empty queue]";
    }

    // Conditions -----------------------------------------------------------------------------------------------------

    public final boolean owns(ConditionObject condition) {
        return condition.isOwnedBy(this);
    }

    public final boolean hasWaiters(ConditionObject condition) {
        if (!owns(condition)) throw new IllegalArgumentException("Not owner");
        return condition.hasWaiters();
    }

    public final int getWaitQueueLength(ConditionObject condition) {
        if (!owns(condition)) throw new IllegalArgumentException("Not owner");
        return condition.getWaitQueueLength();
    }

    public final Collection<Thread> getWaitingThreads(ConditionObject condition) {
        if (!owns(condition)) throw new IllegalArgumentException("Not owner");
        return condition.getWaitingThreads();
    }

    /** A wait set of an exclusive synchroniser. */
    public class ConditionObject implements Condition, java.io.Serializable {
        // Guarded by the lock.
        private Node first;
        private Node last;

        public ConditionObject() {
        }

        @Override
        public final void signal() {
            if (!isHeldExclusively()) throw new IllegalMonitorStateException();
            while (first != null) {
                if (moved(removedFirst())) return;
            }
        }

        @Override
        public final void signalAll() {
            if (!isHeldExclusively()) throw new IllegalMonitorStateException();
            while (first != null) moved(removedFirst());
        }

        private Node removedFirst() {
            Node node = first;
            first = node.nextWaiter;
            if (first == null) last = null;
            node.nextWaiter = null;
            return node;
        }

        /** From the wait set into the queue; false where its wait has ended in another way. */
        private boolean moved(Node node) {
            if (!STATUS.compareAndSetInt(node, 0, Node.WAITING, Node.CHOSEN)) return false;
            enqueue(node);
            if (STATUS.getAndSetInt(node, 0, Node.QUEUED) == Node.IMPATIENT) LockSupport.unpark(node.thread);
            return true;
        }

        @Override
        public final void await() throws InterruptedException {
            if (Thread.interrupted()) throw new InterruptedException();
            if (waited(true, -1L) == INTERRUPTED) throw new InterruptedException();
        }

        @Override
        public final void awaitUninterruptibly() {
            waited(false, -1L);
        }

        @Override
        public final long awaitNanos(long nanosTimeout) throws InterruptedException {
            if (Thread.interrupted()) throw new InterruptedException();
            long deadline = System.nanoTime() + nanosTimeout;
            if (waited(true, Math.max(0L, nanosTimeout)) == INTERRUPTED) throw new InterruptedException();
            return deadline - System.nanoTime();
        }

        @Override
        public final boolean await(long time, TimeUnit unit) throws InterruptedException {
            long nanos = unit.toNanos(time);
            if (Thread.interrupted()) throw new InterruptedException();
            int outcome = waited(true, Math.max(0L, nanos));
            if (outcome == INTERRUPTED) throw new InterruptedException();
            return outcome != TIMED_OUT;
        }

        /** Gives the lock back, waits to be signalled, and has the lock again in every outcome. */
        private int waited(boolean interruptible, long nanos) {
            if (!isHeldExclusively()) throw new IllegalMonitorStateException();
            Node node = new Node(false, Node.WAITING, Thread.currentThread());
            if (last == null) first = node;
            else last.nextWaiter = node;
            last = node;
            int saved = getState();
            if (!release(saved)) throw new IllegalMonitorStateException();
            int outcome = untilQueued(node, interruptible, nanos);
            queue(node, saved, false, -1L);
            if (outcome != ACQUIRED) forget(node);
            return outcome;
        }

        /** Waits until the node is in the queue; puts it there itself where an interrupt or the time ends the wait. */
        private int untilQueued(Node node, boolean interruptible, long nanos) {
            long deadline = nanos < 0 ? 0 : System.nanoTime() + nanos;
            boolean interrupted = false;
            int outcome = ACQUIRED;
            while (true) {
                int status = node.status;
                if (status == Node.QUEUED) break;
                if (status == Node.CHOSEN) {
                    STATUS.compareAndSetInt(node, 0, Node.CHOSEN, Node.IMPATIENT);
                    continue;
                }
                if (status == Node.IMPATIENT || nanos < 0) LockSupport.park(this);
                else {
                    long left = deadline - System.nanoTime();
                    if (left <= 0) {
                        if (outOfWaitSet(node)) {
                            outcome = TIMED_OUT;
                            break;
                        }
                        continue;
                    }
                    LockSupport.parkNanos(this, left);
                }
                if (Thread.interrupted()) {
                    if (interruptible && outOfWaitSet(node)) {
                        outcome = INTERRUPTED;
                        break;
                    }
                    interrupted = true;
                }
            }
            if (interrupted) Thread.currentThread().interrupt();
            return outcome;
        }

        private boolean outOfWaitSet(Node node) {
            if (!STATUS.compareAndSetInt(node, 0, Node.WAITING, Node.QUEUED)) return false;
            enqueue(node);
            return true;
        }

        /** Its wait was ended by no signal: takes it out of the wait set. */
        private void forget(Node node) {
            Node before = null;
            for (Node each = first; each != null; each = each.nextWaiter) {
                if (each == node) {
                    if (before == null) first = each.nextWaiter;
                    else before.nextWaiter = each.nextWaiter;
                    if (last == each) last = before;
                    return;
                }
                before = each;
            }
        }

        final boolean isOwnedBy(AbstractQueuedSynchronizer synchronizer) {
            return synchronizer == AbstractQueuedSynchronizer.this;
        }

        protected final boolean hasWaiters() {
            return getWaitQueueLength() > 0;
        }

        protected final int getWaitQueueLength() {
            return getWaitingThreads().size();
        }

        protected final Collection<Thread> getWaitingThreads() {
            if (!isHeldExclusively()) throw new IllegalMonitorStateException();
            ArrayList<Thread> threads = new ArrayList<>();
            for (Node each = first; each != null; each = each.nextWaiter) {
                Thread thread = each.thread;
                if (each.status == Node.WAITING && thread != null) threads.add(thread);
            }
            return threads;
        }
    }
}
