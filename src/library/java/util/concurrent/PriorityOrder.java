package java.util.concurrent;

import heddle.runtime.Gate;
import heddle.runtime.Step;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The binary heap of PriorityBlockingQueue and DelayQueue, for use inside of their steps. Comparing by code of the user leaves the step
 * and begins another, so that it runs where everybody sees it. So a change first finds the elements that it will move, and begins
 * again where another thread was faster.
 */
final class PriorityOrder<E> {
    private final Object owner;
    final Comparator<? super E> comparator;
    /** The children of queue[n] are queue[2n + 1] and queue[2n + 2]. */
    private Object[] queue;
    /** The number of elements. */
    final Gate items = new Gate(0);
    /** Counts how often another element became the first. */
    final Gate heads = new Gate(0);
    private int changes;

    PriorityOrder(Object owner, int capacity, Comparator<? super E> comparator) {
        this.owner = owner;
        this.comparator = comparator;
        queue = new Object[capacity];
    }

    /** Comparing these runs no code of the user. */
    static boolean isPlain(Object element) {
        return element instanceof Integer || element instanceof String || element instanceof Long || element instanceof Double
                || element instanceof Character || element instanceof Enum || element instanceof Short || element instanceof Byte
                || element instanceof Float || element instanceof Boolean;
    }

    @SuppressWarnings("unchecked")
    private int compare(Object a, Object b) {
        if (comparator == null && isPlain(a)) return ((Comparable<Object>) a).compareTo(b);
        Step.end(owner);
        int order = comparator != null ? comparator.compare((E) a, (E) b) : ((Comparable<Object>) a).compareTo(b);
        Step.begin(owner);
        return order;
    }

    @SuppressWarnings("unchecked")
    E first() {
        return (E) queue[0];
    }

    /** How many elements move towards the root to make place for x, which was or would be at i; -1: another thread changed something. */
    private int above(int i, Object x) {
        int before = changes;
        int moves = 0;
        for (int place = i; place > 0; moves++) {
            place = (place - 1) >>> 1;
            int order = compare(x, queue[place]);
            if (changes != before) return -1;
            if (order >= 0) break;
        }
        return moves;
    }

    /** How many elements move away from the root to make place for x at i; their places go to path. -1 as above. */
    private int below(int i, Object x, int n, int[] path) {
        int before = changes;
        int moves = 0;
        while (i < n >>> 1) {
            int child = 2 * i + 1;
            if (child + 1 < n) {
                int order = compare(queue[child], queue[child + 1]);
                if (changes != before) return -1;
                if (order > 0) child++;
            }
            int order = compare(x, queue[child]);
            if (changes != before) return -1;
            if (order <= 0) break;
            path[moves++] = child;
            i = child;
        }
        return moves;
    }

    private void raise(int i, Object x, int moves) {
        for (; moves > 0; moves--) {
            int parent = (i - 1) >>> 1;
            queue[i] = queue[parent];
            i = parent;
        }
        queue[i] = x;
    }

    private void sink(int i, Object x, int moves, int[] path) {
        for (int k = 0; k < moves; k++) {
            queue[i] = queue[path[k]];
            i = path[k];
        }
        queue[i] = x;
    }

    void insert(E element) {
        if (comparator == null && !(element instanceof Comparable)) ((Comparable<?>) (Object) element).getClass();
        int moves;
        do {
            moves = above(items.value, element);
        } while (moves < 0);
        int n = items.value;
        if (n == queue.length) queue = Arrays.copyOf(queue, n < 64 ? 2 * n + 2 : n + (n >>> 1));
        raise(n, element, moves);
        items.value++;
        changes++;
        if (queue[0] == element) heads.value++;
    }

    /** Removes the element at i; false: another thread changed something before. */
    private boolean removeAt(int i) {
        int last = items.value - 1;
        Object moved = queue[last];
        if (last != i) {
            int[] path = new int[32];
            int down = below(i, moved, last, path);
            int up = down == 0 ? above(i, moved) : 0;
            if (down < 0 || up < 0) return false;
            if (up > 0) raise(i, moved, up);
            else sink(i, moved, down, path);
        }
        queue[last] = null;
        items.value--;
        changes++;
        if (i == 0) heads.value++;
        return true;
    }

    /** Removes and answers the first element, or null. */
    E poll() {
        while (items.value > 0) {
            E first = first();
            if (removeAt(0)) return first;
        }
        return null;
    }

    /** Removes the element where it is still the first. */
    boolean pollFirst(E element) {
        while (items.value > 0 && queue[0] == element) {
            if (removeAt(0)) return true;
        }
        return false;
    }

    private int indexOf(Object element) {
        if (element == null) return -1;
        for (int i = 0; i < items.value; i++) {
            if (element.equals(queue[i])) return i;
        }
        return -1;
    }

    boolean contains(Object element) {
        return indexOf(element) >= 0;
    }

    boolean remove(Object element) {
        while (true) {
            int i = indexOf(element);
            if (i < 0) return false;
            if (removeAt(i)) return true;
        }
    }

    /** Removes this very object. */
    void removeIdentical(Object element) {
        for (int i = 0; i < items.value; ) {
            if (queue[i] != element) i++;
            else if (removeAt(i)) return;
            else i = 0;
        }
    }

    void clear() {
        for (int i = 0; i < items.value; i++) queue[i] = null;
        items.value = 0;
        changes++;
        heads.value++;
    }

    /** A new array that nobody else knows, in the order of the heap. */
    Object[] toArray() {
        return Arrays.copyOf(queue, items.value);
    }

    /** Fills an empty heap that nobody else knows. */
    void fill(Object[] elements) {
        int n = elements.length;
        queue = Arrays.copyOf(elements, Math.max(1, n));
        items.value = n;
        int[] path = new int[32];
        for (int i = (n >>> 1) - 1; i >= 0; i--) {
            Object x = queue[i];
            sink(i, x, below(i, x, n, path), path);
        }
    }
}
