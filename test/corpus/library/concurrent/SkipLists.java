/** ConcurrentSkipListMap and Set: order, neighbours, ranges that are views, backwards too, comparators, changes while walked. */
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

public class SkipLists {
  interface Action {
    Object run();
  }

  static void show(String what, Action action) {
    try {
      System.out.println(what + ": " + action.run());
    } catch (IllegalArgumentException | NoSuchElementException e) {
      System.out.println(what + ": " + e);
    } catch (RuntimeException e) {
      System.out.println(what + ": " + e.getClass().getName());
    }
  }

  record Version(int major, int minor) implements Comparable<Version> {
    @Override
    public int compareTo(Version other) {
      return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
      return major + "." + minor;
    }
  }

  public static void main(String[] args) {
    ConcurrentSkipListMap<Integer, String> map = new ConcurrentSkipListMap<>();
    for (int i = 0; i < 40; i++) map.put(i * 17 % 40, "v" + i);
    System.out.println(map.size() + " " + map.firstKey() + " " + map.lastEntry());
    map.keySet().removeIf(key -> key % 5 != 0);
    System.out.println(map);
    show("neighbours", () -> map.lowerKey(10) + " " + map.floorKey(10) + " " + map.ceilingKey(11) + " " + map.higherKey(35) + " " + map.lowerEntry(0));
    show("put", () -> map.put(5, "five") + " " + map.putIfAbsent(5, "no") + " " + map.putIfAbsent(6, "six") + " " + map.get(5));
    show("replace", () -> map.replace(6, "SIX") + " " + map.replace(7, "x") + " " + map.replace(6, "six", "y") + map.remove(6, "y") + map.remove(6));
    show("compute", () -> map.merge(5, "!", String::concat) + " " + map.computeIfAbsent(1, key -> "one") + " " + map.computeIfPresent(1, (k, v) -> null)
        + " " + map.compute(2, (k, v) -> v + "") + " " + map.getOrDefault(99, "none") + " " + map.containsKey(1) + map.containsValue("five!"));
    ConcurrentNavigableMap<Integer, String> middle = map.subMap(5, true, 25, false);
    System.out.println(middle + " " + middle.size() + " " + middle.firstKey() + " " + middle.lastKey() + " " + middle.descendingMap());
    System.out.println(middle.headMap(15) + " " + middle.tailMap(15, false) + " " + map.headMap(5, true).keySet() + map.tailMap(30).keySet());
    show("out of range", () -> middle.put(30, "x"));
    show("out of range", () -> middle.subMap(1, 10));
    show("inconsistent", () -> map.subMap(9, 3));
    show("setValue", () -> map.firstEntry().setValue("x"));
    middle.remove(10);
    map.put(11, "eleven");
    System.out.println(middle.keySet() + " " + middle.ceilingKey(10) + " " + middle.higherKey(20) + " " + middle.floorKey(100) + " " + middle.lowerKey(5));
    System.out.println(map.descendingMap().headMap(20) + " " + map.descendingKeySet().first() + " " + map.navigableKeySet().headSet(6));
    System.out.println(middle.pollFirstEntry() + " " + map.pollLastEntry() + " " + map.pollFirstEntry() + " " + map);
    StringBuilder seen = new StringBuilder();
    for (Iterator<Map.Entry<Integer, String>> each = map.entrySet().iterator(); each.hasNext(); ) {
      int key = each.next().getKey();
      seen.append(key).append(' ');
      if (key == 15) map.remove(25);
      if (key == 20) map.put(22, "new");
      if (key == 11) each.remove();
    }
    System.out.println(seen + "then " + map.keySet() + map.equals(new TreeMap<>(map)));
    show("null", () -> map.get(null));
    show("null value", () -> map.put(1, null));
    map.clear();
    show("firstKey", map::firstKey);
    show("firstEntry", map::firstEntry);

    ConcurrentSkipListMap<String, Integer> byLength = new ConcurrentSkipListMap<>(Comparator.comparing(String::length));
    for (String word : "one three five seven eleven".split(" ")) byLength.merge(word, 1, Integer::sum);
    System.out.println(byLength + " " + byLength.floorKey("xxxxx") + " " + (byLength.comparator() != null));
    ConcurrentSkipListMap<Version, String> versions = new ConcurrentSkipListMap<>();
    versions.put(new Version(1, 8), "lambdas");
    versions.put(new Version(1, 5), "generics");
    versions.put(new Version(21, 0), "virtual threads");
    System.out.println(versions + " " + versions.floorEntry(new Version(17, 0)) + " " + versions.remove(new Version(1, 8)));

    ConcurrentSkipListSet<Integer> set = new ConcurrentSkipListSet<>(List.of(5, 1, 4, 1));
    System.out.println(set + " " + set.add(4) + set.add(3) + " " + set.first() + set.last() + set.higher(3) + set.lower(1) + " " + set.descendingSet());
    NavigableSet<Integer> tail = set.tailSet(3, true);
    set.remove(4);
    System.out.println(tail + " " + tail.pollFirst() + " " + set + " " + set.pollLast() + set.contains(5) + set.headSet(5) + set.size());
    System.out.println(set.equals(java.util.Set.of(1)) + " " + set.clone());
  }
}

// expect: 40 0 39=v7
// expect: {0=v0, 5=v5, 10=v10, 15=v15, 20=v20, 25=v25, 30=v30, 35=v35}
// expect: neighbours: 5 10 15 null null
// expect: put: v5 five null five
// expect: replace: six null falsefalseSIX
// expect: compute: five! one null null none falsetrue
// expect: {5=five!, 10=v10, 15=v15, 20=v20} 4 5 20 {20=v20, 15=v15, 10=v10, 5=five!}
// expect: {5=five!, 10=v10} {20=v20} [0, 2, 5][30, 35]
// expect: out of range: java.lang.IllegalArgumentException: key out of range
// expect: out of range: java.lang.IllegalArgumentException: key out of range
// expect: inconsistent: java.lang.IllegalArgumentException: inconsistent range
// expect: setValue: java.lang.UnsupportedOperationException
// expect: [5, 11, 15, 20] 11 null 20 null
// expect: {35=v35, 30=v30, 25=v25} 35 [0, 2, 5]
// expect: 5=five! 35=v35 0=v0 {2=null, 11=eleven, 15=v15, 20=v20, 25=v25, 30=v30}
// expect: 2 11 15 20 30 then [2, 15, 20, 22, 30]true
// expect: null: java.lang.NullPointerException
// expect: null value: java.lang.NullPointerException
// expect: firstKey: java.util.NoSuchElementException
// expect: firstEntry: null
// expect: {one=1, five=1, three=2, eleven=1} three true
// expect: {1.5=generics, 1.8=lambdas, 21.0=virtual threads} 1.8=lambdas lambdas
// expect: [1, 4, 5] falsetrue 154null [5, 4, 3, 1]
// expect: [3, 5] 3 [1, 5] 5false[1]1
// expect: true [1]
