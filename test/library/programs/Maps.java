import java.util.*;
import java.util.concurrent.ConcurrentHashMap;

/** Maps and sets: contents, order of iteration, views, and what goes wrong. */
public class Maps {
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

    static class Collide implements Comparable<Collide> {
        final int id;

        Collide(int id) {
            this.id = id;
        }

        @Override
        public int hashCode() {
            return id % 3;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Collide && ((Collide) other).id == id;
        }

        @Override
        public String toString() {
            return "#" + id;
        }

        @Override
        public int compareTo(Collide other) {
            return Integer.compare(id, other.id);
        }
    }

    static void exercise(String name, Map<String, Integer> map) {
        String text = "it was the best of times it was the worst of times it was the age of wisdom it was the age of foolishness it was the epoch of belief";
        for (String word : text.split(" ")) map.merge(word, 1, Integer::sum);
        System.out.println(name + " " + map + " " + map.size());
        for (int i = 0; i < 30; i++) map.put("key" + i * 7919, i);
        System.out.println(map + " " + map.hashCode());
        show("get", () -> map.get("best") + " " + map.get("none") + " " + map.getOrDefault("none", 9) + " " + map.containsKey("age") + " " + map.containsValue(6));
        show("put", () -> map.put("best", 5) + " " + map.putIfAbsent("best", 6) + " " + map.putIfAbsent("new", 6) + " " + map.get("new"));
        show("remove", () -> map.remove("best") + " " + map.remove("best") + " " + map.remove("age", 99) + map.remove("age", 2) + map.containsKey("age"));
        show("replace", () -> map.replace("new", 7) + " " + map.replace("gone", 7) + " " + map.replace("new", 7, 8) + map.replace("new", 7, 9) + map.get("new"));
        show("compute", () -> map.compute("c1", (k, v) -> v == null ? 1 : v + 1) + " " + map.compute("c1", (k, v) -> v + 1) + " " + map.compute("c1", (k, v) -> null) + map.containsKey("c1"));
        show("computeIf", () -> map.computeIfAbsent("d1", k -> k.length()) + " " + map.computeIfAbsent("d1", k -> 99) + " " + map.computeIfPresent("d1", (k, v) -> v * 10) + " " + map.computeIfPresent("zz", (k, v) -> 1) + " " + map.computeIfPresent("d1", (k, v) -> null));
        map.keySet().removeIf(k -> k.startsWith("key") && k.length() > 6);
        map.values().remove(3);
        System.out.println(map.keySet() + " " + map.values());
        for (Map.Entry<String, Integer> e : map.entrySet()) if (e.getValue() > 3) e.setValue(-e.getValue());
        map.replaceAll((k, v) -> v + k.length());
        StringBuilder b = new StringBuilder();
        map.forEach((k, v) -> b.append(k).append(':').append(v).append(' '));
        System.out.println(b + " " + map.entrySet().contains(Map.entry("was", 0)) + map.keySet().containsAll(Set.of("was")));
        show("equals", () -> map.equals(new HashMap<>(map)) + " " + new TreeMap<>(map).equals(map) + " " + map.equals(Map.of()) + " " + map.keySet().equals(new HashSet<>(map.keySet())));
        show("modified", () -> { for (String k : map.keySet()) map.put(k + "!", 1); return "no exception"; });
        map.clear();
        System.out.println(map + " " + map.isEmpty());
    }

    public static void main(String[] args) {
        exercise("HashMap", new HashMap<>());
        exercise("LinkedHashMap", new LinkedHashMap<>());
        exercise("TreeMap", new TreeMap<>());
        exercise("HashMap(2)", new HashMap<>(2));
        exercise("HashMap(100, .5)", new HashMap<>(100, 0.5f));
        exercise("synchronizedMap", Collections.synchronizedMap(new HashMap<>()));

        Map<Collide, Integer> bins = new HashMap<>();
        for (int i = 0; i < 20; i++) bins.put(new Collide(i * 5 % 20), i);
        for (int i = 0; i < 20; i += 4) bins.remove(new Collide(i));
        for (int i = 40; i < 44; i++) bins.computeIfAbsent(new Collide(i), k -> k.id);
        System.out.println(bins);
        Map<Object, String> mixed = new HashMap<>();
        mixed.put(null, "null");
        mixed.put(1, "int");
        mixed.put(1L, "long");
        mixed.put('1', "char");
        mixed.put("1", "text");
        mixed.put(1.0, "double");
        mixed.put(true, "boolean");
        mixed.put(List.of(1), "list");
        System.out.println(mixed + " " + mixed.get(null) + mixed.get(1L));
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < 40; i++) numbers.add(i * i * 31 - 500);
        System.out.println(numbers.toString() + " " + numbers.contains(31) + numbers.remove(31 - 500) + numbers.add(31));
        System.out.println(new HashSet<>(List.of("banana", "apple", "cherry")) + " " + new HashMap<>(Map.of("a", 1, "b", 2)) + new HashSet<>(Arrays.asList(1, 2, null)));
        Set<Integer> other = new HashSet<>(List.of(1, 2, 3, 31));
        show("sets", () -> other.retainAll(numbers) + " " + other.toString() + other.addAll(List.of(31, 5)) + other.toString() + other.removeAll(List.of(5)) + other.toString() + other.hashCode());
        LinkedHashMap<String, Integer> lru = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
                return size() > 3;
            }
        };
        for (String k : "a b c a d e a f".split(" ")) { lru.put(k, k.charAt(0) - 'a'); lru.get("a"); }
        System.out.println(lru + " " + new LinkedHashSet<>(List.of(3, 1, 2)));

        TreeMap<Integer, String> tree = new TreeMap<>();
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) tree.put(random.nextInt(500), "v" + i);
        for (int i = 0; i < 150; i++) tree.remove(random.nextInt(500));
        System.out.println(tree.size() + " " + tree.keySet() + " " + tree.hashCode());
        show("navigate", () -> tree.firstKey() + " " + tree.lastKey() + " " + tree.floorKey(100) + " " + tree.lowerKey(100) + " " + tree.ceilingKey(100) + " " + tree.higherKey(100) + " " + tree.floorKey(-1) + " " + tree.higherKey(9999));
        show("entries", () -> tree.firstEntry() + " " + tree.lastEntry() + " " + tree.floorEntry(250) + " " + tree.pollFirstEntry() + tree.pollLastEntry() + tree.ceilingEntry(9999));
        show("ranges", () -> tree.headMap(60) + " " + tree.tailMap(440) + " " + tree.subMap(100, 150) + " " + tree.subMap(100, false, 150, true).size() + tree.headMap(60, true).lastEntry());
        show("descending", () -> tree.descendingMap().headMap(450) + " " + tree.descendingKeySet().first() + " " + tree.descendingMap().subMap(150, 100) + tree.descendingMap().floorKey(200) + tree.descendingMap().firstKey());
        show("sub put", () -> tree.subMap(100, 150).put(200, "x"));
        show("sub changes", () -> { NavigableMap<Integer, String> sub = tree.subMap(100, true, 150, true); sub.put(123, "in"); sub.remove(sub.firstKey()); sub.entrySet().removeIf(e -> e.getKey() % 2 == 0); return sub + " " + tree.containsKey(123) + sub.size(); });
        show("bad range", () -> tree.subMap(5, 1));
        show("null key", () -> tree.get(null));
        show("set value", () -> { for (Map.Entry<Integer, String> e : tree.entrySet()) e.setValue("s"); return new TreeSet<>(tree.values()); });
        show("entry set value", () -> tree.firstEntry().setValue("x"));
        show("empty", () -> new TreeMap<Integer, Integer>().firstEntry() + " " + new TreeMap<Integer, Integer>().firstKey());
        TreeMap<String, Integer> folded = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        folded.put("b", 1);
        folded.put("A", 2);
        folded.put("B", 3);
        System.out.println(folded + " " + new TreeMap<>(folded).comparator().equals(folded.comparator()));
        TreeSet<String> set = new TreeSet<>(List.of("pear", "fig", "apple", "kiwi"));
        System.out.println(set.toString() + set.first() + set.last() + set.headSet("kiwi").toString() + set.tailSet("kiwi").toString() + set.descendingSet().toString() + set.ceiling("b") + set.floor("b") + set.higher("fig") + set.lower("fig") + set.pollFirst() + set.pollLast() + set.toString() + set.subSet("a", "j").toString() + set.contains("fig") + set.add("fig") + set.remove("fig"));
        TreeSet<String> byLength = new TreeSet<>(Comparator.comparingInt(String::length));
        byLength.addAll(List.of("ccc", "a", "bb", "dd"));
        System.out.println(byLength + " " + byLength.contains("zz"));
        TreeMap<Collide, Integer> cs = new TreeMap<>(Collections.reverseOrder());
        for (int i = 0; i < 9; i++) cs.put(new Collide(i), i);
        System.out.println(cs);

        ConcurrentHashMap<String, Integer> shared = new ConcurrentHashMap<>();
        for (int i = 0; i < 20; i++) shared.merge("k" + i % 7, i, Integer::sum);
        System.out.println(shared.toString() + " " + shared.mappingCount() + shared.containsKey("k3") + shared.putIfAbsent("k3", 1) + shared.remove("k3") + shared.getOrDefault("k3", -1));
        for (String k : shared.keySet()) if (k.compareTo("k4") > 0) shared.remove(k);
        shared.replaceAll((k, v) -> v * 2);
        System.out.println(shared + " " + shared.values() + shared.entrySet());
        show("null key", () -> shared.put(null, 1));
        show("null value", () -> shared.put("x", null));
        show("key set", () -> { Set<String> s = ConcurrentHashMap.newKeySet(); return s.add("a") + " " + s.add("a") + s; });

        show("Map.of", () -> Map.of("a", 1).get("a") + " " + Map.of().isEmpty() + Map.of("k", "v") + Set.of(5) + Map.entry("x", 1) + Map.ofEntries(Map.entry("p", "q")));
        show("Map.of put", () -> Map.of(1, 2).put(3, 4));
        show("Map.of twice", () -> Map.of(1, 2, 1, 3));
        show("Set.of twice", () -> Set.of(1, 1));
        show("Map.of null", () -> Map.of(1, null));
        show("Set.of contains", () -> Set.of(1, 2, 3, 4, 5).contains(4) + " " + Set.of(1, 2).contains(9) + Set.of(1, 2).equals(new HashSet<>(List.of(2, 1))) + Map.of(1, 2, 3, 4).equals(new HashMap<>(Map.of(3, 4, 1, 2))));
        show("bad capacity", () -> new HashMap<>(-1));
        show("bad load", () -> new HashMap<>(1, 0));
        show("compute modifies", () -> { Map<Integer, Integer> m = new HashMap<>(); return m.computeIfAbsent(1, k -> { m.put(2, 2); return 1; }); });
        show("sorted entries", () -> { List<Map.Entry<String, Integer>> l = new ArrayList<>(Map.of("a", 3, "b", 1, "c", 2).entrySet()); l.sort(Map.Entry.comparingByValue()); String s = l + " "; l.sort(Map.Entry.comparingByKey(Comparator.reverseOrder())); return s + l; });
        show("optional", () -> Optional.of(1).map(x -> x + 1) + " " + Optional.empty() + Optional.ofNullable(null).isPresent() + Optional.of("x").filter(x -> x.isEmpty()).orElse("other") + Optional.of(3).flatMap(x -> Optional.of(x * 2)).get());
        show("optional get", () -> Optional.empty().get());
        show("optional throw", () -> Optional.empty().orElseThrow(() -> new IllegalStateException("mine")));
        show("objects", () -> Objects.hash(1, "a", null) + " " + Objects.equals(null, null) + Objects.toString(null, "d") + Objects.requireNonNullElse(null, 4) + Objects.hashCode(null) + Objects.isNull(1));
        show("require", () -> Objects.requireNonNull(null, "must be there"));
        show("checkIndex", () -> Objects.checkIndex(5, 3));
    }
}
