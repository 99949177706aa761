import java.util.*;

/** Lists, queues, deques, and the services of Collections and Arrays. */
public class Lists {
    interface Action {
        Object run();
    }

    static void show(String label, Action action) {
        try {
            System.out.println(label + " = " + action.run());
        } catch (RuntimeException exception) {
            System.out.println(label + " ! " + exception);
        }
    }

    static void exercise(String name, List<Integer> list) {
        for (int i = 0; i < 12; i++) list.add(i * 5 % 12);
        System.out.println(name + " " + list + " " + list.size() + " " + list.hashCode());
        list.add(3, 100);
        list.set(0, -1);
        show("remove index", () -> list.remove(2));
        show("remove object", () -> list.remove((Integer) 100));
        show("remove absent", () -> list.remove((Integer) 777));
        show("indexOf", () -> list.indexOf(5) + " " + list.lastIndexOf(5) + " " + list.contains(9) + " " + list.indexOf(null));
        show("get 99", () -> list.get(99));
        show("get -1", () -> list.get(-1));
        show("set 99", () -> list.set(99, 1));
        show("add 99", () -> { list.add(99, 1); return ""; });
        show("remove 99", () -> list.remove(99));
        show("addAll", () -> list.addAll(List.of(8, 8, 9)) + " " + list.addAll(1, Arrays.asList(7, 7)) + " " + list);
        show("removeIf", () -> list.removeIf(x -> x % 2 == 0) + " " + list);
        list.replaceAll(x -> x * 10);
        show("subList", () -> list.subList(1, 4) + " " + list.subList(2, 2));
        show("subList bad", () -> list.subList(4, 1));
        show("clear part", () -> { list.subList(1, 3).clear(); return list; });
        show("equals", () -> list.equals(new ArrayList<>(list)) + " " + list.equals(new LinkedList<>(list)) + " " + list.equals(List.of()));
        list.sort(null);
        System.out.println(list);
        list.sort(Comparator.reverseOrder());
        System.out.println(list);
        show("iterator remove", () -> { for (Iterator<Integer> it = list.iterator(); it.hasNext();) if (it.next() > 60) it.remove(); return list; });
        show("modified", () -> { for (Integer x : list) list.add(x); return ""; });
        show("list iterator", () -> {
            ListIterator<Integer> it = list.listIterator(list.size());
            StringBuilder b = new StringBuilder();
            while (it.hasPrevious()) { int at = it.previousIndex(); int x = it.previous(); b.append(at).append(':').append(x).append(' '); if (x == 50) it.set(51); if (x == 30) it.add(31); }
            return b + "" + list;
        });
        show("exhausted", () -> { Iterator<Integer> it = list.iterator(); while (true) it.next(); });
        show("toArray", () -> Arrays.toString(list.toArray()) + Arrays.toString(list.toArray(new Integer[0])) + list.toArray(new Integer[20]).length + Arrays.toString(list.toArray(Integer[]::new)));
        show("retain", () -> list.retainAll(Set.of(51, 31)) + " " + list.toString() + list.containsAll(List.of(51)) + list.removeAll(List.of(51)) + list);
        list.clear();
        System.out.println(list + " " + list.isEmpty());
    }

    static void queue(String name, Deque<String> q) {
        show(name + " empty", () -> q.peek() + " " + q.poll() + " " + q.pollLast() + " " + q.isEmpty());
        for (String m : new String[] {"remove", "element", "pop", "getFirst", "getLast", "removeLast"}) {
            show(m, () -> switch (m) {
                case "remove" -> q.remove();
                case "element" -> q.element();
                case "pop" -> q.pop();
                case "getFirst" -> q.getFirst();
                case "getLast" -> q.getLast();
                default -> q.removeLast();
            });
        }
        for (int i = 0; i < 40; i++) { q.addLast("t" + i); q.push("h" + i); if (i % 3 == 0) { q.pollFirst(); q.pollLast(); } }
        System.out.println(q + " " + q.size());
        show("ends", () -> q.peekFirst() + q.peekLast() + q.getFirst() + q.getLast() + q.pop() + q.removeLast() + q.offerFirst("F") + q.offer("L") + q);
        show("remove", () -> q.remove("t20") + " " + q.remove("zz") + " " + q.removeLastOccurrence("h1") + q.contains("t21") + q.size());
        StringBuilder b = new StringBuilder();
        for (Iterator<String> it = q.descendingIterator(); it.hasNext();) b.append(it.next()).append(' ');
        System.out.println(b);
        for (Iterator<String> it = q.iterator(); it.hasNext();) if (it.next().startsWith("h")) it.remove();
        System.out.println(q);
    }

    public static void main(String[] args) {
        exercise("ArrayList", new ArrayList<>());
        exercise("LinkedList", new LinkedList<>());
        exercise("Vector", new Vector<>());
        exercise("synchronizedList", Collections.synchronizedList(new ArrayList<>()));
        queue("ArrayDeque", new ArrayDeque<>());
        queue("LinkedList", new LinkedList<>());
        show("null in deque", () -> new ArrayDeque<String>().add(null));
        PriorityQueue<Integer> heap = new PriorityQueue<>();
        Random r = new Random(5);
        for (int i = 0; i < 20; i++) heap.add(r.nextInt(100));
        System.out.println(heap + " " + heap.peek() + " " + heap.contains(heap.peek()));
        heap.remove(heap.toArray()[5]);
        System.out.println(heap);
        StringBuilder order = new StringBuilder();
        while (!heap.isEmpty()) order.append(heap.poll()).append(' ');
        System.out.println(order);
        PriorityQueue<String> words = new PriorityQueue<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        words.addAll(List.of("pear", "fig", "apple", "kiwi", "date", "plum"));
        System.out.println(words.toString() + " " + words.poll() + words.poll() + words.poll() + " " + new PriorityQueue<>(List.of(5, 3, 9, 1)));
        Stack<Integer> stack = new Stack<>();
        show("stack", () -> stack.push(1) + stack.push(2) + " " + stack.peek() + stack.search(1) + stack.pop() + stack.pop() + stack.empty());
        show("empty stack", () -> stack.pop());

        List<Integer> numbers = new ArrayList<>(List.of(5, 2, 8, 1, 9, 3));
        Collections.sort(numbers);
        show("search", () -> Collections.binarySearch(numbers, 8) + " " + Collections.binarySearch(numbers, 4));
        Collections.reverse(numbers);
        System.out.println(numbers);
        Collections.shuffle(numbers, new Random(1));
        System.out.println(numbers);
        Collections.swap(numbers, 0, 5);
        Collections.rotate(numbers, 2);
        System.out.println(numbers + " " + Collections.max(numbers) + Collections.min(numbers) + Collections.max(numbers, Collections.reverseOrder()) + Collections.frequency(numbers, 9) + Collections.disjoint(numbers, List.of(77)));
        Collections.addAll(numbers, 4, 4);
        Collections.fill(numbers.subList(0, 2), 0);
        System.out.println(numbers + " " + Collections.nCopies(3, "x") + Collections.emptyList() + Collections.singletonList(1) + Collections.singleton(2) + Collections.emptyMap() + Collections.singletonMap("k", "v"));
        show("unmodifiable", () -> Collections.unmodifiableList(numbers).add(1));
        show("unmodifiable remove", () -> { Iterator<Integer> it = Collections.unmodifiableCollection(numbers).iterator(); it.next(); it.remove(); return ""; });
        show("unmodifiable map", () -> Collections.unmodifiableMap(new HashMap<>(Map.of(1, 2))).put(1, 1));
        show("List.of null", () -> List.of(1, null));
        show("List.of add", () -> List.of(1).add(2));
        show("List.of contains null", () -> List.of(1).contains(null));
        show("List.of get", () -> List.of(1, 2, 3).get(5));
        show("copyOf", () -> List.copyOf(new ArrayList<>(List.of(3, 1))) + " " + List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
        show("asList", () -> { List<String> l = Arrays.asList("b", "a"); l.set(0, "z"); Collections.sort(l); return l; });
        show("asList add", () -> Arrays.asList(1, 2).add(3));
        show("max of none", () -> Collections.max(new ArrayList<Integer>()));
        show("not comparable", () -> { List<Object> l = new ArrayList<>(List.of(1, "a")); l.sort(null); return l; });

        int[] a = {5, 3, 9, -1, 0, 3};
        Arrays.sort(a);
        System.out.println(Arrays.toString(a) + Arrays.binarySearch(a, 9) + Arrays.binarySearch(a, 4) + Arrays.hashCode(a) + Arrays.equals(a, a.clone()) + Arrays.toString(Arrays.copyOf(a, 8)) + Arrays.toString(Arrays.copyOfRange(a, 1, 3)));
        double[] d = {2.5, -0.0, 0.0, Double.NaN, -1, 1e9};
        Arrays.sort(d);
        System.out.println(Arrays.toString(d) + Arrays.hashCode(d));
        String[] s = {"pear", "Apple", "fig", "apple"};
        Arrays.sort(s);
        System.out.println(Arrays.toString(s));
        Arrays.sort(s, String.CASE_INSENSITIVE_ORDER);
        System.out.println(Arrays.toString(s) + Arrays.asList(s).indexOf("fig") + Arrays.hashCode(s));
        Arrays.sort(s, Comparator.comparing(String::length).reversed().thenComparing(x -> x));
        System.out.println(Arrays.toString(s));
        int[][] grid = {{1, 2}, {3}};
        Object[] self = new Object[2];
        self[0] = self;
        System.out.println(Arrays.deepToString(grid) + Arrays.deepToString(self) + Arrays.deepEquals(grid, new int[][] {{1, 2}, {3}}) + Arrays.deepHashCode(grid) + Arrays.toString((int[]) null));
        boolean[] flags = new boolean[3];
        Arrays.fill(flags, 1, 2, true);
        long[] longs = new long[4];
        Arrays.fill(longs, 7L);
        char[] chars = "hello".toCharArray();
        Arrays.sort(chars);
        Integer[] boxes = new Integer[5];
        Arrays.setAll(boxes, i -> i * i);
        System.out.println(Arrays.toString(flags) + Arrays.toString(longs) + new String(chars) + Arrays.toString(boxes) + Arrays.toString(new byte[2]) + Arrays.toString(new float[] {1.5f}) + Arrays.toString(new short[0]));
        show("copyOf -1", () -> Arrays.copyOf(new int[2], -1).length);
        show("range", () -> Arrays.copyOfRange(new int[2], 3, 4).length);
        show("range 2", () -> Arrays.copyOfRange(new int[2], 2, 1).length);
        show("fill range", () -> { Arrays.fill(new int[2], 1, 5, 0); return ""; });
        show("arraycopy", () -> { System.arraycopy(new int[2], 0, new int[2], 1, 2); return ""; });
        show("arraycopy -1", () -> { System.arraycopy(new int[2], 0, new int[2], 1, -2); return ""; });
        show("arraycopy types", () -> { System.arraycopy(new int[2], 0, new long[2], 1, 2); return ""; });
        show("arraycopy objects", () -> { System.arraycopy(new int[2], 0, new Object[2], 1, 2); return ""; });
        show("arraycopy not array", () -> { System.arraycopy("x", 0, new Object[2], 1, 2); return ""; });
        show("arraycopy elements", () -> { System.arraycopy(new Object[] {"a", 1}, 0, new String[2], 0, 2); return ""; });
        show("arraycopy overlap", () -> { int[] x = {1, 2, 3, 4, 5}; System.arraycopy(x, 0, x, 1, 4); return Arrays.toString(x); });
        show("negative size", () -> new int[-3].length);
        show("array index", () -> new int[] {1, 2, 3}[args.length + 5]);
        show("array store", () -> { Object[] o = new String[1]; o[0] = 1; return ""; });
        show("class cast", () -> { Object o = "x"; return (Integer) o; });
        Random big = new Random(99);
        List<Integer> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) many.add(big.nextInt(50));
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < 1000; i++) pairs.add(new int[] {many.get(i), i});
        pairs.sort((x, y) -> Integer.compare(x[0], y[0]));
        long mix = 0;
        for (int[] p : pairs) mix = mix * 31 + p[1];
        int[] raw = new int[1000];
        for (int i = 0; i < 1000; i++) raw[i] = many.get(i);
        Arrays.sort(raw);
        System.out.println(mix + " " + Arrays.hashCode(raw));
    }
}
