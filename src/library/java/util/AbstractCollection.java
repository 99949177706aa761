package java.util;

/** What most collections share, over iterator and size. */
public abstract class AbstractCollection<E> implements Collection<E> {
    protected AbstractCollection() {
    }

    @Override
    public abstract Iterator<E> iterator();

    @Override
    public abstract int size();

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public boolean contains(Object element) {
        for (Iterator<E> each = iterator(); each.hasNext(); ) {
            if (Objects.equals(element, each.next())) return true;
        }
        return false;
    }

    @Override
    public Object[] toArray() {
        Object[] array = new Object[size()];
        int i = 0;
        for (Iterator<E> each = iterator(); each.hasNext(); ) {
            if (i == array.length) array = Arrays.copyOf(array, i * 2 + 1);
            array[i++] = each.next();
        }
        return i == array.length ? array : Arrays.copyOf(array, i);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T[] toArray(T[] array) {
        Object[] elements = toArray();
        if (array.length < elements.length) array = Arrays.copyOf(array, elements.length);
        System.arraycopy(elements, 0, array, 0, elements.length);
        if (array.length > elements.length) array[elements.length] = null;
        return array;
    }

    @Override
    public boolean add(E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean remove(Object element) {
        for (Iterator<E> each = iterator(); each.hasNext(); ) {
            if (Objects.equals(element, each.next())) {
                each.remove();
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean containsAll(Collection<?> elements) {
        for (Iterator<?> each = elements.iterator(); each.hasNext(); ) {
            if (!contains(each.next())) return false;
        }
        return true;
    }

    @Override
    public boolean addAll(Collection<? extends E> elements) {
        boolean changed = false;
        for (Iterator<? extends E> each = elements.iterator(); each.hasNext(); ) {
            if (add(each.next())) changed = true;
        }
        return changed;
    }

    @Override
    public boolean removeAll(Collection<?> elements) {
        return removeWhere(Objects.requireNonNull(elements), true);
    }

    @Override
    public boolean retainAll(Collection<?> elements) {
        return removeWhere(Objects.requireNonNull(elements), false);
    }

    private boolean removeWhere(Collection<?> elements, boolean contained) {
        boolean changed = false;
        for (Iterator<E> each = iterator(); each.hasNext(); ) {
            if (elements.contains(each.next()) == contained) {
                each.remove();
                changed = true;
            }
        }
        return changed;
    }

    @Override
    public void clear() {
        for (Iterator<E> each = iterator(); each.hasNext(); ) {
            each.next();
            each.remove();
        }
    }

    @Override
    public String toString() {
        Iterator<E> each = iterator();
        if (!each.hasNext()) return "[]";
        StringBuilder text = new StringBuilder();
        text.append('[');
        while (true) {
            E element = each.next();
            text.append(element == this ? "(this Collection)" : String.valueOf(element));
            if (!each.hasNext()) return text.append(']').toString();
            text.append(", ");
        }
    }
}
