/** ArrayList and HashMap through their interfaces, iteration, removal, nesting. */
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

public class Lists {
  public static void main(String[] args) {
    List<String> list = new ArrayList<>();
    for (String s : "d,a,c,b".split(",")) list.add(s);
    list.add(1, "x");
    list.set(0, list.get(0) + "!");
    System.out.println(list + " " + list.size() + " " + list.contains("c") + " " + list.indexOf("b"));
    for (Iterator<String> it = list.iterator(); it.hasNext(); ) if (it.next().equals("x")) it.remove();
    System.out.println(list.remove("a") + " " + list);
    int length = 0;
    for (var s : list) length += s.length();
    System.out.println(length);
    list.forEach(s -> System.out.print(s + ";"));
    System.out.println();
    Map<String, Integer> counts = new HashMap<>();
    for (char c : "hello".toCharArray()) {
      String key = "" + c;
      counts.put(key, counts.containsKey(key) ? counts.get(key) + 1 : 1);
    }
    System.out.println(counts.get("l") + " " + counts.get("z") + " " + counts.size());
    int sum = 0;
    for (Map.Entry<String, Integer> e : counts.entrySet()) sum += e.getValue() * e.getKey().charAt(0);
    for (String k : counts.keySet()) sum += k.length();
    for (int v : counts.values()) sum += v;
    System.out.println(sum);
    System.out.println(counts.getOrDefault("q", 7) + counts.computeIfAbsent("n", k -> 9));
    counts.merge("l", 10, Integer::sum);
    System.out.println(counts.get("l"));
    try {
      for (String s : list) list.add(s);
    } catch (java.util.ConcurrentModificationException e) {
      System.out.println("CME");
    }
    try {
      list.get(99);
    } catch (IndexOutOfBoundsException e) {
      System.out.println("out of bounds");
    }
    List<int[]> pairs = new ArrayList<>();
    pairs.add(new int[] {1, 2});
    pairs.get(0)[1] += 5;
    System.out.println(pairs.get(0)[1]);
    List<List<Integer>> nested = new ArrayList<>();
    nested.add(new ArrayList<>());
    nested.get(0).add(3);
    int first = nested.get(0).get(0);
    System.out.println(first * nested.get(0).get(0));
  }
}

// expect: [d!, x, a, c, b] 5 true 4
// expect: true [d!, c, b]
// expect: 4
// expect: d!;c;b;
// expect: 2 null 4
// expect: 541
// expect: 16
// expect: 12
// expect: CME
// expect: out of bounds
// expect: 7
// expect: 9
