package java.util;

/** A doubly linked list. Not synchronized. */
public class LinkedList<E> extends AbstractSequentialList<E>
        implements List<E>, Deque<E>, Cloneable, java.io.Serializable {
    private int size;
    private Node<E> first;
    private Node<E> last;

    private static final class Node<E> {
        E item;
        Node<E> next;
        Node<E> previous;

        Node(Node<E> previous, E item, Node<E> next) {
            this.item = item;
            this.next = next;
            this.previous = previous;
        }
    }

    public LinkedList() {
    }

    public LinkedList(Collection<? extends E> elements) {
        addAll(elements);
    }

    /** Puts an element before `next`; null: at the end. */
    private void link(E element, Node<E> next) {
        Node<E> previous = next == null ? last : next.previous;
        Node<E> node = new Node<E>(previous, element, next);
        if (previous == null) first = node;
        else previous.next = node;
        if (next == null) last = node;
        else next.previous = node;
        size++;
        modCount++;
    }

    private E unlink(Node<E> node) {
        Node<E> next = node.next;
        Node<E> previous = node.previous;
        if (previous == null) first = next;
        else previous.next = next;
        if (next == null) last = previous;
        else next.previous = previous;
        size--;
        modCount++;
        return node.item;
    }

    /** Walks from the nearer end; null for index = size. */
    private Node<E> node(int index) {
        if (index == size) return null;
        Node<E> node;
        if (index < size >> 1) {
            node = first;
            for (int i = 0; i < index; i++) node = node.next;
        } else {
            node = last;
            for (int i = size - 1; i > index; i--) node = node.previous;
        }
        return node;
    }

    private void checkIndex(int index) {
        if (index < 0 || index >= size) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
    }

    private void checkPosition(int index) {
        if (index < 0 || index > size) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
    }

    @Override
    public E get(int index) {
        checkIndex(index);
        return node(index).item;
    }

    @Override
    public E set(int index, E element) {
        checkIndex(index);
        Node<E> node = node(index);
        E old = node.item;
        node.item = element;
        return old;
    }

    @Override
    public void add(int index, E element) {
        checkPosition(index);
        link(element, node(index));
    }

    @Override
    public E remove(int index) {
        checkIndex(index);
        return unlink(node(index));
    }

    @Override
    public boolean add(E element) {
        link(element, null);
        return true;
    }

    @Override
    public void addFirst(E element) {
        link(element, first);
    }

    @Override
    public void addLast(E element) {
        link(element, null);
    }

    @Override
    public boolean offer(E element) {
        return add(element);
    }

    @Override
    public boolean offerFirst(E element) {
        addFirst(element);
        return true;
    }

    @Override
    public boolean offerLast(E element) {
        addLast(element);
        return true;
    }

    @Override
    public void push(E element) {
        addFirst(element);
    }

    @Override
    public E getFirst() {
        Node<E> node = first;
        if (node == null) throw new NoSuchElementException();
        return node.item;
    }

    @Override
    public E getLast() {
        Node<E> node = last;
        if (node == null) throw new NoSuchElementException();
        return node.item;
    }

    @Override
    public E element() {
        return getFirst();
    }

    @Override
    public E peek() {
        return peekFirst();
    }

    @Override
    public E peekFirst() {
        Node<E> node = first;
        return node == null ? null : node.item;
    }

    @Override
    public E peekLast() {
        Node<E> node = last;
        return node == null ? null : node.item;
    }

    @Override
    public E removeFirst() {
        Node<E> node = first;
        if (node == null) throw new NoSuchElementException();
        return unlink(node);
    }

    @Override
    public E removeLast() {
        Node<E> node = last;
        if (node == null) throw new NoSuchElementException();
        return unlink(node);
    }

    @Override
    public E remove() {
        return removeFirst();
    }

    @Override
    public E pop() {
        return removeFirst();
    }

    @Override
    public E poll() {
        return pollFirst();
    }

    @Override
    public E pollFirst() {
        Node<E> node = first;
        return node == null ? null : unlink(node);
    }

    @Override
    public E pollLast() {
        Node<E> node = last;
        return node == null ? null : unlink(node);
    }

    @Override
    public boolean remove(Object element) {
        for (Node<E> node = first; node != null; node = node.next) {
            if (Objects.equals(element, node.item)) {
                unlink(node);
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean removeFirstOccurrence(Object element) {
        return remove(element);
    }

    @Override
    public boolean removeLastOccurrence(Object element) {
        for (Node<E> node = last; node != null; node = node.previous) {
            if (Objects.equals(element, node.item)) {
                unlink(node);
                return true;
            }
        }
        return false;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean contains(Object element) {
        return indexOf(element) >= 0;
    }

    @Override
    public void clear() {
        first = null;
        last = null;
        size = 0;
        modCount++;
    }

    @Override
    public Object clone() {
        return new LinkedList<E>(this);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        checkPosition(index);
        return new NodeIterator(index);
    }

    @Override
    public Iterator<E> descendingIterator() {
        ListIterator<E> each = listIterator(size);
        return new Iterator<E>() {
            @Override
            public boolean hasNext() {
                return each.hasPrevious();
            }

            @Override
            public E next() {
                return each.previous();
            }

            @Override
            public void remove() {
                each.remove();
            }
        };
    }

    private final class NodeIterator implements ListIterator<E> {
        private Node<E> lastReturned;
        private Node<E> next;
        private int nextIndex;
        private int expectedModCount = modCount;

        NodeIterator(int index) {
            next = node(index);
            nextIndex = index;
        }

        private void checkForComodification() {
            if (modCount != expectedModCount) throw new ConcurrentModificationException();
        }

        @Override
        public boolean hasNext() {
            return nextIndex < size;
        }

        @Override
        public E next() {
            checkForComodification();
            if (!hasNext()) throw new NoSuchElementException();
            lastReturned = next;
            next = next.next;
            nextIndex++;
            return lastReturned.item;
        }

        @Override
        public boolean hasPrevious() {
            return nextIndex > 0;
        }

        @Override
        public E previous() {
            checkForComodification();
            if (!hasPrevious()) throw new NoSuchElementException();
            next = next == null ? last : next.previous;
            lastReturned = next;
            nextIndex--;
            return lastReturned.item;
        }

        @Override
        public int nextIndex() {
            return nextIndex;
        }

        @Override
        public int previousIndex() {
            return nextIndex - 1;
        }

        @Override
        public void remove() {
            checkForComodification();
            if (lastReturned == null) throw new IllegalStateException();
            Node<E> after = lastReturned.next;
            unlink(lastReturned);
            if (next == lastReturned) next = after;
            else nextIndex--;
            lastReturned = null;
            expectedModCount++;
        }

        @Override
        public void set(E element) {
            if (lastReturned == null) throw new IllegalStateException();
            checkForComodification();
            lastReturned.item = element;
        }

        @Override
        public void add(E element) {
            checkForComodification();
            lastReturned = null;
            link(element, next);
            nextIndex++;
            expectedModCount++;
        }
    }
}
