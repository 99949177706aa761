/** The operations of ConcurrentHashMap one by one, and what it refuses. */
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class HashMapOperations {
  interface Action {
    Object run();
  }

  static void show(String what, Action action) {
    try {
      System.out.println(what + ": " + action.run());
    } catch (RuntimeException e) {
      System.out.println(what + ": " + e.getClass().getName());
    }
  }

  public static void main(String[] args) {
    ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
    show("put", () -> map.put("a", 1) + " " + map.put("a", 2));
    show("putIfAbsent", () -> map.putIfAbsent("a", 3) + " " + map.putIfAbsent("b", 4));
    show("get", () -> map.get("a") + " " + map.get("z") + " " + map.getOrDefault("z", 9));
    show("computeIfAbsent", () -> map.computeIfAbsent("a", key -> 7) + " " + map.computeIfAbsent("c", String::length));
    show("absent stays absent", () -> map.computeIfAbsent("n", key -> null) + " " + map.containsKey("n"));
    show("computeIfPresent", () -> map.computeIfPresent("a", (key, value) -> value + 10) + " " + map.computeIfPresent("z", (k, v) -> 1));
    show("compute", () -> map.compute("b", (key, value) -> null) + " " + map.compute("d", (key, value) -> value == null ? 5 : 6));
    show("merge", () -> map.merge("d", 3, Integer::sum) + " " + map.merge("e", 1, Integer::sum) + " " + map.merge("e", 1, (x, y) -> null));
    show("the map", () -> map);
    show("replace", () -> map.replace("a", 1) + " " + map.replace("z", 1) + " " + map.replace("a", 1, 8) + map.replace("a", 1, 9));
    show("remove", () -> map.remove("a", 1) + " " + map.remove("a", 8) + " " + map.remove("d") + " " + map.remove("d") + map.remove("c", null));
    show("contains", () -> map.containsValue(1) + " " + map.contains(2) + " " + map.keySet().contains("c"));
    show("null key", () -> map.get(null));
    show("put null", () -> map.put("x", null));
    show("merge null", () -> map.merge("x", null, Integer::sum));
    show("null function", () -> map.computeIfAbsent("x", null));
    show("recursive", () -> map.computeIfAbsent("r", key -> map.computeIfAbsent("r", other -> 2)));
    show("recursive put", () -> map.computeIfAbsent("r", key -> map.put("r", 3)));
    show("thrown", () -> map.compute("c", (key, value) -> {
      throw new ArithmeticException();
    }));
    show("after it", () -> map + " " + map.size() + " " + map.mappingCount() + " " + map.isEmpty());
    map.putAll(Map.of("p", 1, "q", 2));
    map.replaceAll((key, value) -> value * 100);
    map.forEach((key, value) -> System.out.print(key + "=" + value + ";"));
    System.out.println();
    for (Enumeration<String> keys = map.keys(); keys.hasMoreElements(); ) System.out.print(keys.nextElement());
    for (Enumeration<Integer> values = map.elements(); values.hasMoreElements(); ) System.out.print(" " + values.nextElement());
    System.out.println();
    map.values().removeIf(value -> value == 100);
    map.entrySet().removeIf(entry -> entry.getKey().equals("zz"));
    map.keySet().remove("nothing");
    System.out.println(map + " " + map.entrySet().contains(Map.entry("q", 200)));

    Set<String> set = ConcurrentHashMap.newKeySet();
    System.out.println(set.add("x") + " " + set.add("x") + " " + set.addAll(Set.of("y", "z")) + set + set.remove("x") + set.size());
    show("keySet adds nothing", () -> map.keySet().add("k"));
    show("keySet with a value", () -> map.keySet(11).add("k") + " " + map.get("k"));

    ConcurrentMap<Integer, Integer> numbers = new ConcurrentHashMap<>();
    for (int i = 1; i <= 10; i++) numbers.put(i, i * i);
    ConcurrentHashMap<Integer, Integer> bulk = (ConcurrentHashMap<Integer, Integer>) numbers;
    System.out.println(bulk.reduceValues(100, Integer::sum) + " " + bulk.reduceKeysToLong(100, Integer::longValue, 0, Long::sum));
    System.out.println(bulk.search(100, (key, value) -> value > 30 ? key : null) + " " + bulk.searchKeys(100, key -> key > 99 ? key : null));
    System.out.println(bulk.reduce(100, (key, value) -> key % 2 == 0 ? value : null, Math::max) + " " + bulk.reduceToInt(100, (k, v) -> v - k, 0, Integer::sum));
    bulk.forEach(100, (key, value) -> key > 8 ? key + "^2=" + value : null, text -> System.out.print(text + " "));
    bulk.forEachKey(100, key -> System.out.print(key + " "));
    System.out.println(bulk.reduceEntries(100, (x, y) -> x.getValue() > y.getValue() ? x : y));
    numbers.clear();
    System.out.println(numbers + " " + numbers.isEmpty() + " " + Collections.max(ConcurrentHashMap.newKeySet().isEmpty() ? Set.of(1) : Set.of(2)));
  }
}

// expect: put: null 1
// expect: putIfAbsent: 2 null
// expect: get: 2 null 9
// expect: computeIfAbsent: 2 1
// expect: absent stays absent: null false
// expect: computeIfPresent: 12 null
// expect: compute: null 5
// expect: merge: 8 1 null
// expect: the map: {a=12, c=1, d=8}
// expect: replace: 12 null truefalse
// expect: remove: false true 8 nullfalse
// expect: contains: true false true
// expect: null key: java.lang.NullPointerException
// expect: put null: java.lang.NullPointerException
// expect: merge null: java.lang.NullPointerException
// expect: null function: java.lang.NullPointerException
// expect: recursive: java.lang.IllegalStateException
// expect: recursive put: java.lang.IllegalStateException
// expect: thrown: java.lang.ArithmeticException
// expect: after it: {c=1} 1 1 false
// expect: p=100;q=200;c=100;
// expect: pqc 100 200 100
// expect: {q=200} true
// expect: true false true[x, y, z]true2
// expect: keySet adds nothing: java.lang.UnsupportedOperationException
// expect: keySet with a value: true 11
// expect: 385 55
// expect: 6 null
// expect: 100 330
// expect: 9^2=81 10^2=100 1 2 3 4 5 6 7 8 9 10 10=100
// expect: {} true 1
