package java.util;

/** What most lists share, over get and size. */
public abstract class AbstractList<E> extends AbstractCollection<E> implements List<E> {
    /** Counts the changes of the length, so that iterators notice them. */
    protected transient int modCount = 0;

    protected AbstractList() {
    }

    @Override
    public abstract E get(int index);

    @Override
    public E set(int index, E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(int index, E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public E remove(int index) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean add(E element) {
        add(size(), element);
        return true;
    }

    @Override
    public int indexOf(Object element) {
        for (ListIterator<E> each = listIterator(); each.hasNext(); ) {
            if (Objects.equals(element, each.next())) return each.previousIndex();
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object element) {
        for (ListIterator<E> each = listIterator(size()); each.hasPrevious(); ) {
            if (Objects.equals(element, each.previous())) return each.nextIndex();
        }
        return -1;
    }

    @Override
    public void clear() {
        removeRange(0, size());
    }

    protected void removeRange(int from, int to) {
        ListIterator<E> each = listIterator(from);
        for (int i = from; i < to; i++) {
            each.next();
            each.remove();
        }
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> elements) {
        checkPosition(index);
        boolean changed = false;
        for (Iterator<? extends E> each = elements.iterator(); each.hasNext(); ) {
            add(index++, each.next());
            changed = true;
        }
        return changed;
    }

    private void checkPosition(int index) {
        if (index < 0 || index > size()) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size());
    }

    @Override
    public Iterator<E> iterator() {
        return new IndexIterator(0);
    }

    @Override
    public ListIterator<E> listIterator() {
        return listIterator(0);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        checkPosition(index);
        return new IndexIterator(index);
    }

    @Override
    public List<E> subList(int from, int to) {
        checkSubList(from, to, size());
        return this instanceof RandomAccess ? new RandomAccessSubList<E>(this, from, to) : new SubList<E>(this, from, to);
    }

    static void checkSubList(int from, int to, int size) {
        if (from < 0) throw new IndexOutOfBoundsException("fromIndex = " + from);
        if (to > size) throw new IndexOutOfBoundsException("toIndex = " + to);
        if (from > to) throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) return true;
        if (!(other instanceof List)) return false;
        Iterator<E> mine = iterator();
        Iterator<?> theirs = ((List<?>) other).iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            if (!Objects.equals(mine.next(), theirs.next())) return false;
        }
        return !mine.hasNext() && !theirs.hasNext();
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Iterator<E> each = iterator(); each.hasNext(); ) hash = 31 * hash + Objects.hashCode(each.next());
        return hash;
    }

    /** Iterator over indices. */
    private class IndexIterator implements ListIterator<E> {
        private int cursor;
        private int last = -1;
        private int expectedModCount = modCount;

        IndexIterator(int index) {
            cursor = index;
        }

        private void checkForComodification() {
            if (modCount != expectedModCount) throw new ConcurrentModificationException();
        }

        @Override
        public boolean hasNext() {
            return cursor != size();
        }

        @Override
        public E next() {
            checkForComodification();
            int i = cursor;
            if (i >= size()) throw new NoSuchElementException();
            E element = get(i);
            last = i;
            cursor = i + 1;
            return element;
        }

        @Override
        public boolean hasPrevious() {
            return cursor != 0;
        }

        @Override
        public E previous() {
            checkForComodification();
            int i = cursor - 1;
            if (i < 0) throw new NoSuchElementException();
            E element = get(i);
            last = i;
            cursor = i;
            return element;
        }

        @Override
        public int nextIndex() {
            return cursor;
        }

        @Override
        public int previousIndex() {
            return cursor - 1;
        }

        @Override
        public void remove() {
            if (last < 0) throw new IllegalStateException();
            checkForComodification();
            AbstractList.this.remove(last);
            if (last < cursor) cursor--;
            last = -1;
            expectedModCount = modCount;
        }

        @Override
        public void set(E element) {
            if (last < 0) throw new IllegalStateException();
            checkForComodification();
            AbstractList.this.set(last, element);
            expectedModCount = modCount;
        }

        @Override
        public void add(E element) {
            checkForComodification();
            AbstractList.this.add(cursor++, element);
            last = -1;
            expectedModCount = modCount;
        }
    }

    /** A window on a list. */
    private static class SubList<E> extends AbstractList<E> {
        private final AbstractList<E> list;
        private final int offset;
        private int size;

        SubList(AbstractList<E> list, int from, int to) {
            this.list = list;
            offset = from;
            size = to - from;
            modCount = list.modCount;
        }

        private void checkForComodification() {
            if (list.modCount != modCount) throw new ConcurrentModificationException();
        }

        @Override
        public int size() {
            checkForComodification();
            return size;
        }

        @Override
        public E get(int index) {
            Objects.checkIndex(index, size);
            checkForComodification();
            return list.get(offset + index);
        }

        @Override
        public E set(int index, E element) {
            Objects.checkIndex(index, size);
            checkForComodification();
            return list.set(offset + index, element);
        }

        @Override
        public void add(int index, E element) {
            if (index < 0 || index > size) {
                throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
            }
            checkForComodification();
            list.add(offset + index, element);
            modCount = list.modCount;
            size++;
        }

        @Override
        public E remove(int index) {
            Objects.checkIndex(index, size);
            checkForComodification();
            E removed = list.remove(offset + index);
            modCount = list.modCount;
            size--;
            return removed;
        }

        @Override
        protected void removeRange(int from, int to) {
            checkForComodification();
            list.removeRange(offset + from, offset + to);
            modCount = list.modCount;
            size -= to - from;
        }
    }

    /** A window on a list with fast access by index. */
    private static class RandomAccessSubList<E> extends SubList<E> implements RandomAccess {
        RandomAccessSubList(AbstractList<E> list, int from, int to) {
            super(list, from, to);
        }
    }
}
