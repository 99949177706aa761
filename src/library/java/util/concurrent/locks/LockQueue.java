package java.util.concurrent.locks;

import heddle.runtime.Gate;
import java.util.ArrayList;

/** Who waits for a ReentrantReadWriteLock, or before that in a wait set of it: first in, first out. Changed in steps on the lock only. */
final class LockQueue {
    static final class Waiter {
        final Thread thread = Thread.currentThread();
        final boolean writes;
        /** Open when it is first in the queue and may have the lock. */
        final Gate turn = new Gate(0);
        /** In the queue for the lock. */
        boolean queued;
        private Waiter next;

        Waiter(boolean writes) {
            this.writes = writes;
        }
    }

    Waiter first;

    void append(Waiter waiter) {
        waiter.next = null;
        if (first == null) {
            first = waiter;
            return;
        }
        Waiter last = first;
        while (last.next != null) last = last.next;
        last.next = waiter;
    }

    void remove(Waiter waiter) {
        if (first == waiter) first = waiter.next;
        else for (Waiter each = first; each != null; each = each.next) if (each.next == waiter) each.next = waiter.next;
    }

    /** The threads among them that want to write, or to read. */
    ArrayList<Thread> threads(boolean writers, boolean readers) {
        ArrayList<Thread> threads = new ArrayList<>();
        for (Waiter each = first; each != null; each = each.next) {
            if (each.writes ? writers : readers) threads.add(each.thread);
        }
        return threads;
    }
}
