package java.util.concurrent;

import heddle.runtime.Gate;

/**
 * A doubly linked sequence, for use inside of the steps of a queue. Its gates say how many elements and how many free places there
 * are. A removed node keeps its links, so that an iterator that stands on it finds its way.
 */
final class LinkedSequence<E> {
    /** item null: removed, or the anchor. */
    static final class Node<E> {
        E item;
        Node<E> previous;
        Node<E> next;
    }

    /** The elements form a ring with it: its next is the first, its previous the last. */
    private final Node<E> anchor = new Node<E>();
    /** The number of elements. */
    final Gate items = new Gate(0);
    /** The number of elements that may still be added. */
    final Gate space;
    /** Opened by each insertion where a thread pool's workers wait at it; null elsewhere. */
    Gate bell;

    LinkedSequence(int capacity) {
        space = new Gate(capacity);
        anchor.previous = anchor;
        anchor.next = anchor;
    }

    private Node<E> insert(E item, Node<E> previous, Node<E> next) {
        Node<E> node = new Node<E>();
        node.item = item;
        node.previous = previous;
        node.next = next;
        previous.next = node;
        next.previous = node;
        items.value++;
        if (bell != null) bell.value = 1;
        space.value--;
        return node;
    }

    Node<E> addFirst(E item) {
        return insert(item, anchor, anchor.next);
    }

    Node<E> addLast(E item) {
        return insert(item, anchor.previous, anchor);
    }

    /** Does nothing where the node is removed already. */
    E remove(Node<E> node) {
        E item = node.item;
        if (item == null) return null;
        node.item = null;
        node.previous.next = node.next;
        node.next.previous = node.previous;
        items.value--;
        space.value++;
        return item;
    }

    /** The first element, or null. */
    E first() {
        return anchor.next.item;
    }

    /** The last element, or null. */
    E last() {
        return anchor.previous.item;
    }

    /** Removes and answers the first element, or null. */
    E removeFirst() {
        return remove(anchor.next);
    }

    /** Removes and answers the last element, or null. */
    E removeLast() {
        return remove(anchor.previous);
    }

    Node<E> firstNode() {
        return after(anchor);
    }

    Node<E> lastNode() {
        return before(anchor);
    }

    /** The node after one that may be removed; null at the end. */
    Node<E> after(Node<E> node) {
        while (node.item == null && node != anchor) node = node.previous;
        node = node.next;
        return node == anchor ? null : node;
    }

    /** The node before one that may be removed; null at the beginning. */
    Node<E> before(Node<E> node) {
        while (node.item == null && node != anchor) node = node.next;
        node = node.previous;
        return node == anchor ? null : node;
    }

    /** The first node with an equal element, or null. */
    Node<E> find(Object element) {
        if (element == null) return null;
        for (Node<E> node = anchor.next; node != anchor; node = node.next) {
            if (element.equals(node.item)) return node;
        }
        return null;
    }

    /** The last node with an equal element, or null. */
    Node<E> findLast(Object element) {
        if (element == null) return null;
        for (Node<E> node = anchor.previous; node != anchor; node = node.previous) {
            if (element.equals(node.item)) return node;
        }
        return null;
    }

    boolean removeEqual(Object element) {
        Node<E> node = find(element);
        return node != null && remove(node) != null;
    }

    void clear() {
        while (removeFirst() != null) {
            continue;
        }
    }

    /** A new array that nobody else knows. */
    Object[] toArray() {
        Object[] array = new Object[items.value];
        int i = 0;
        for (Node<E> node = anchor.next; node != anchor; node = node.next) array[i++] = node.item;
        return array;
    }
}
