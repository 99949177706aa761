package java.util;

/** The only kind of enum set. EnumSet itself has no add(E) of its own, so that programs link to add(Object), as everywhere. */
final class RegularEnumSet<E extends Enum<E>> extends EnumSet<E> {
    RegularEnumSet(Class<E> type) {
        super(type);
    }

    @Override
    public boolean add(E element) {
        if (element == null) throw new NullPointerException();
        int index = indexOf(element);
        if (index < 0) throw new ClassCastException(element.getClass() + " != " + type);
        if (present[index]) return false;
        present[index] = true;
        size++;
        return true;
    }
}
