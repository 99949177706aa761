package java.util;

/** Services on collections. The views stand in UnmodifiableViews and SynchronizedViews. */
public class Collections {
    @SuppressWarnings("rawtypes")
    public static final List EMPTY_LIST = new Copies<Object>(0, null);

    private Collections() {
    }

    public static <T extends Comparable<? super T>> void sort(List<T> list) {
        list.sort(null);
    }

    public static <T> void sort(List<T> list, Comparator<? super T> comparator) {
        list.sort(comparator);
    }

    public static <T> int binarySearch(List<? extends Comparable<? super T>> list, T key) {
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Comparable<? super T> element = list.get(middle);
            int order = element.compareTo(key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -(low + 1);
    }

    @SuppressWarnings("unchecked")
    public static <T> int binarySearch(List<? extends T> list, T key, Comparator<? super T> comparator) {
        Comparator<Object> order = (Comparator<Object>) (comparator == null ? NaturalOrder.INSTANCE : comparator);
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int result = order.compare(list.get(middle), key);
            if (result == 0) return middle;
            if (result < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -(low + 1);
    }

    @SuppressWarnings("unchecked")
    public static void reverse(List<?> list) {
        List<Object> elements = (List<Object>) list;
        for (int i = 0, j = elements.size() - 1; i < j; i++, j--) elements.set(i, elements.set(j, elements.get(i)));
    }

    public static void shuffle(List<?> list) {
        shuffle(list, new Random());
    }

    public static void shuffle(List<?> list, Random random) {
        for (int i = list.size(); i > 1; i--) swap(list, i - 1, random.nextInt(i));
    }

    @SuppressWarnings("unchecked")
    public static void swap(List<?> list, int i, int j) {
        List<Object> elements = (List<Object>) list;
        elements.set(i, elements.set(j, elements.get(i)));
    }

    public static <T> void fill(List<? super T> list, T value) {
        for (int i = 0; i < list.size(); i++) list.set(i, value);
    }

    public static <T> void copy(List<? super T> target, List<? extends T> source) {
        if (source.size() > target.size()) throw new IndexOutOfBoundsException("Source does not fit in dest");
        for (int i = 0; i < source.size(); i++) target.set(i, source.get(i));
    }

    @SuppressWarnings("unchecked")
    public static void rotate(List<?> list, int distance) {
        int size = list.size();
        if (size == 0) return;
        Object[] elements = list.toArray();
        List<Object> target = (List<Object>) list;
        for (int i = 0; i < size; i++) target.set(Math.floorMod(i + distance, size), elements[i]);
    }

    public static <T extends Object & Comparable<? super T>> T min(Collection<? extends T> elements) {
        Iterator<? extends T> each = elements.iterator();
        T best = each.next();
        while (each.hasNext()) {
            T element = each.next();
            if (element.compareTo(best) < 0) best = element;
        }
        return best;
    }

    @SuppressWarnings("unchecked")
    public static <T> T min(Collection<? extends T> elements, Comparator<? super T> comparator) {
        Comparator<Object> order = (Comparator<Object>) (comparator == null ? NaturalOrder.INSTANCE : comparator);
        Iterator<? extends T> each = elements.iterator();
        T best = each.next();
        while (each.hasNext()) {
            T element = each.next();
            if (order.compare(element, best) < 0) best = element;
        }
        return best;
    }

    public static <T extends Object & Comparable<? super T>> T max(Collection<? extends T> elements) {
        Iterator<? extends T> each = elements.iterator();
        T best = each.next();
        while (each.hasNext()) {
            T element = each.next();
            if (element.compareTo(best) > 0) best = element;
        }
        return best;
    }

    @SuppressWarnings("unchecked")
    public static <T> T max(Collection<? extends T> elements, Comparator<? super T> comparator) {
        Comparator<Object> order = (Comparator<Object>) (comparator == null ? NaturalOrder.INSTANCE : comparator);
        Iterator<? extends T> each = elements.iterator();
        T best = each.next();
        while (each.hasNext()) {
            T element = each.next();
            if (order.compare(element, best) > 0) best = element;
        }
        return best;
    }

    public static int frequency(Collection<?> elements, Object object) {
        int count = 0;
        for (Object element : elements) {
            if (Objects.equals(object, element)) count++;
        }
        return count;
    }

    public static boolean disjoint(Collection<?> a, Collection<?> b) {
        for (Object element : a) {
            if (b.contains(element)) return false;
        }
        return true;
    }

    @SafeVarargs
    public static <T> boolean addAll(Collection<? super T> target, T... elements) {
        boolean changed = false;
        for (int i = 0; i < elements.length; i++) {
            if (target.add(elements[i])) changed = true;
        }
        return changed;
    }

    public static <T> List<T> nCopies(int n, T element) {
        if (n < 0) throw new IllegalArgumentException("List length = " + n);
        return new Copies<T>(n, element);
    }

    /** The same element n times. */
    private static final class Copies<E> extends AbstractList<E> implements RandomAccess, java.io.Serializable {
        private final int n;
        private final E element;

        Copies(int n, E element) {
            this.n = n;
            this.element = element;
        }

        @Override
        public int size() {
            return n;
        }

        @Override
        public boolean contains(Object other) {
            return n != 0 && Objects.equals(other, element);
        }

        @Override
        public E get(int index) {
            if (index < 0 || index >= n) {
                throw new IndexOutOfBoundsException("Index: " + index + (n == 0 ? "" : ", Size: " + n));
            }
            return element;
        }

        @Override
        public void sort(Comparator<? super E> comparator) {
            if (n > 1) super.sort(comparator);
        }
    }

    @SuppressWarnings("unchecked")
    public static <T> List<T> emptyList() {
        return (List<T>) EMPTY_LIST;
    }

    public static <T> Set<T> emptySet() {
        return new UnmodifiableViews.UnmodifiableSet<T>(new HashSet<T>());
    }

    public static <K, V> Map<K, V> emptyMap() {
        return new UnmodifiableViews.UnmodifiableMap<K, V>(new HashMap<K, V>());
    }

    public static <T> Iterator<T> emptyIterator() {
        return Collections.<T>emptyList().iterator();
    }

    public static <T> List<T> singletonList(T element) {
        return nCopies(1, element);
    }

    public static <T> Set<T> singleton(T element) {
        HashSet<T> set = new HashSet<T>();
        set.add(element);
        return new UnmodifiableViews.UnmodifiableSet<T>(set);
    }

    public static <K, V> Map<K, V> singletonMap(K key, V value) {
        HashMap<K, V> map = new HashMap<K, V>();
        map.put(key, value);
        return new UnmodifiableViews.UnmodifiableMap<K, V>(map);
    }

    public static <T> Collection<T> unmodifiableCollection(Collection<? extends T> elements) {
        return new UnmodifiableViews.UnmodifiableCollection<T>(elements);
    }

    public static <T> List<T> unmodifiableList(List<? extends T> list) {
        return new UnmodifiableViews.UnmodifiableList<T>(list);
    }

    public static <T> Set<T> unmodifiableSet(Set<? extends T> set) {
        return new UnmodifiableViews.UnmodifiableSet<T>(set);
    }

    public static <K, V> Map<K, V> unmodifiableMap(Map<? extends K, ? extends V> map) {
        return new UnmodifiableViews.UnmodifiableMap<K, V>(map);
    }

    public static <T> Collection<T> synchronizedCollection(Collection<T> elements) {
        return new SynchronizedViews.SynchronizedCollection<T>(elements);
    }

    public static <T> List<T> synchronizedList(List<T> list) {
        return new SynchronizedViews.SynchronizedList<T>(list);
    }

    public static <T> Set<T> synchronizedSet(Set<T> set) {
        return new SynchronizedViews.SynchronizedSet<T>(set);
    }

    public static <K, V> Map<K, V> synchronizedMap(Map<K, V> map) {
        return new SynchronizedMap<K, V>(map);
    }

    public static <E> Set<E> newSetFromMap(Map<E, Boolean> map) {
        if (!map.isEmpty()) throw new IllegalArgumentException("Map is non-empty");
        return new UnmodifiableViews.MapSet<E>(map);
    }

    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> reverseOrder() {
        return (Comparator<T>) ReverseNaturalOrder.INSTANCE;
    }

    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> reverseOrder(Comparator<T> comparator) {
        if (comparator == null) return reverseOrder();
        if (comparator == ReverseNaturalOrder.INSTANCE) return (Comparator<T>) NaturalOrder.INSTANCE;
        if (comparator == NaturalOrder.INSTANCE) return (Comparator<T>) ReverseNaturalOrder.INSTANCE;
        if (comparator instanceof ReverseOrder) return ((ReverseOrder<T>) comparator).original;
        return new ReverseOrder<T>(comparator);
    }

    public static <T> boolean replaceAll(List<T> list, T old, T replacement) {
        boolean changed = false;
        for (int i = 0; i < list.size(); i++) {
            if (Objects.equals(old, list.get(i))) {
                list.set(i, replacement);
                changed = true;
            }
        }
        return changed;
    }

    public static int indexOfSubList(List<?> list, List<?> part) {
        int last = list.size() - part.size();
        for (int i = 0; i <= last; i++) {
            if (list.subList(i, i + part.size()).equals(part)) return i;
        }
        return -1;
    }

    public static int lastIndexOfSubList(List<?> list, List<?> part) {
        for (int i = list.size() - part.size(); i >= 0; i--) {
            if (list.subList(i, i + part.size()).equals(part)) return i;
        }
        return -1;
    }

    public static <T> Enumeration<T> enumeration(Collection<T> elements) {
        Iterator<T> each = elements.iterator();
        return new Enumeration<T>() {
            @Override
            public boolean hasMoreElements() {
                return each.hasNext();
            }

            @Override
            public T nextElement() {
                return each.next();
            }
        };
    }

    public static <T> ArrayList<T> list(Enumeration<T> elements) {
        ArrayList<T> list = new ArrayList<T>();
        while (elements.hasMoreElements()) list.add(elements.nextElement());
        return list;
    }

    public static <T> Enumeration<T> emptyEnumeration() {
        return enumeration(Collections.<T>emptyList());
    }

    public static <T> ListIterator<T> emptyListIterator() {
        return Collections.<T>emptyList().listIterator();
    }

    public static <T> Queue<T> asLifoQueue(Deque<T> deque) {
        return new LifoQueue<T>(Objects.requireNonNull(deque));
    }

    /** A deque as a stack that looks like a queue. */
    private static final class LifoQueue<E> extends AbstractQueue<E> implements java.io.Serializable {
        private final Deque<E> deque;

        LifoQueue(Deque<E> deque) {
            this.deque = deque;
        }

        @Override
        public boolean offer(E element) {
            return deque.offerFirst(element);
        }

        @Override
        public E poll() {
            return deque.poll();
        }

        @Override
        public E peek() {
            return deque.peek();
        }

        @Override
        public int size() {
            return deque.size();
        }

        @Override
        public Iterator<E> iterator() {
            return deque.iterator();
        }

        @Override
        public String toString() {
            return deque.toString();
        }
    }

    /** Comparable's own order. */
    static final class NaturalOrder implements Comparator<Comparable<Object>> {
        static final NaturalOrder INSTANCE = new NaturalOrder();

        @Override
        public int compare(Comparable<Object> a, Comparable<Object> b) {
            return a.compareTo(b);
        }
    }

    private static final class ReverseNaturalOrder implements Comparator<Comparable<Object>> {
        static final ReverseNaturalOrder INSTANCE = new ReverseNaturalOrder();

        @Override
        public int compare(Comparable<Object> a, Comparable<Object> b) {
            return b.compareTo(a);
        }
    }

    private static final class ReverseOrder<T> implements Comparator<T> {
        final Comparator<T> original;

        ReverseOrder(Comparator<T> original) {
            this.original = original;
        }

        @Override
        public int compare(T a, T b) {
            return original.compare(b, a);
        }
    }
}
