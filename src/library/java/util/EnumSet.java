package java.util;

/** A set of constants of one enum class, in their order. */
public abstract class EnumSet<E extends Enum<E>> extends AbstractSet<E> implements Cloneable, java.io.Serializable {
    final Class<E> type;
    /** All constants of the class. */
    private final E[] universe;
    /** Which of them are in the set. */
    final boolean[] present;
    int size;

    EnumSet(Class<E> type) {
        this.type = type;
        universe = type.getEnumConstants();
        if (universe == null) throw new ClassCastException(type + " not an enum");
        present = new boolean[universe.length];
    }

    public static <E extends Enum<E>> EnumSet<E> noneOf(Class<E> type) {
        return new RegularEnumSet<E>(type);
    }

    public static <E extends Enum<E>> EnumSet<E> allOf(Class<E> type) {
        EnumSet<E> set = new RegularEnumSet<E>(type);
        Arrays.fill(set.present, true);
        set.size = set.universe.length;
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> copyOf(EnumSet<E> set) {
        return set.clone();
    }

    public static <E extends Enum<E>> EnumSet<E> copyOf(Collection<E> elements) {
        if (elements instanceof EnumSet) return ((EnumSet<E>) elements).clone();
        if (elements.isEmpty()) throw new IllegalArgumentException("Collection is empty");
        Iterator<E> each = elements.iterator();
        EnumSet<E> set = of(each.next());
        while (each.hasNext()) set.add(each.next());
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> complementOf(EnumSet<E> set) {
        EnumSet<E> others = new RegularEnumSet<E>(set.type);
        for (int i = 0; i < set.present.length; i++) others.present[i] = !set.present[i];
        others.size = set.universe.length - set.size;
        return others;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E element) {
        EnumSet<E> set = new RegularEnumSet<E>(element.getDeclaringClass());
        set.add(element);
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E first, E second) {
        EnumSet<E> set = of(first);
        set.add(second);
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E first, E second, E third) {
        EnumSet<E> set = of(first, second);
        set.add(third);
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E first, E second, E third, E fourth) {
        EnumSet<E> set = of(first, second, third);
        set.add(fourth);
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E first, E second, E third, E fourth, E fifth) {
        EnumSet<E> set = of(first, second, third, fourth);
        set.add(fifth);
        return set;
    }

    @SafeVarargs
    public static <E extends Enum<E>> EnumSet<E> of(E first, E... rest) {
        EnumSet<E> set = of(first);
        for (E element : rest) set.add(element);
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> range(E from, E to) {
        if (from.compareTo(to) > 0) throw new IllegalArgumentException(from + " > " + to);
        EnumSet<E> set = new RegularEnumSet<E>(from.getDeclaringClass());
        for (int i = from.ordinal(); i <= to.ordinal(); i++) set.present[i] = true;
        set.size = to.ordinal() - from.ordinal() + 1;
        return set;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    /** The index of a constant of this class, −1 for anything else. */
    int indexOf(Object element) {
        if (!(element instanceof Enum)) return -1;
        Enum<?> constant = (Enum<?>) element;
        return constant.ordinal() < universe.length && universe[constant.ordinal()] == constant ? constant.ordinal() : -1;
    }

    @Override
    public boolean contains(Object element) {
        int index = indexOf(element);
        return index >= 0 && present[index];
    }

    @Override
    public boolean remove(Object element) {
        int index = indexOf(element);
        if (index < 0 || !present[index]) return false;
        present[index] = false;
        size--;
        return true;
    }

    @Override
    public void clear() {
        Arrays.fill(present, false);
        size = 0;
    }

    /** Never fails: it sees what was changed in front of it. */
    @Override
    public Iterator<E> iterator() {
        return new Iterator<E>() {
            private int next;
            private int last = -1;

            @Override
            public boolean hasNext() {
                while (next < present.length && !present[next]) next++;
                return next < present.length;
            }

            @Override
            public E next() {
                if (!hasNext()) throw new NoSuchElementException();
                last = next++;
                return universe[last];
            }

            @Override
            public void remove() {
                if (last < 0) throw new IllegalStateException();
                EnumSet.this.remove(universe[last]);
                last = -1;
            }
        };
    }

    @Override
    public EnumSet<E> clone() {
        EnumSet<E> copy = new RegularEnumSet<E>(type);
        System.arraycopy(present, 0, copy.present, 0, present.length);
        copy.size = size;
        return copy;
    }
}
