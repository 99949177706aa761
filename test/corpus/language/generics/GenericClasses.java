/** Generic classes, bounded parameters, generic methods, wildcards, all by erasure. */
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class GenericClasses {
  static class Box<T> {
    private T value;
    static int count;

    Box(T value) {
      this.value = value;
      count++;
    }

    T get() {
      return value;
    }

    void set(T value) {
      this.value = value;
    }

    <U> Box<U> with(U other) {
      return new Box<>(other);
    }
  }

  static class Node<K extends Comparable<K>, V> {
    final K key;
    V value;
    Node<K, V> left, right;

    Node(K key, V value) {
      this.key = key;
      this.value = value;
    }

    void put(K k, V v) {
      int c = k.compareTo(key);
      if (c == 0) value = v;
      else if (c < 0) {
        if (left == null) left = new Node<>(k, v);
        else left.put(k, v);
      } else if (right == null) right = new Node<>(k, v);
      else right.put(k, v);
    }

    int depth() {
      return 1 + Math.max(left == null ? 0 : left.depth(), right == null ? 0 : right.depth());
    }
  }

  static <T extends Comparable<T>> T max(List<? extends T> list) {
    T best = null;
    for (T each : list) if (best == null || each.compareTo(best) > 0) best = each;
    return best;
  }

  static double sum(List<? extends Number> list) {
    double s = 0;
    for (Number n : list) s += n.doubleValue();
    return s;
  }

  static void fill(List<? super Integer> list) {
    for (int i = 0; i < 3; i++) list.add(i);
  }

  @SafeVarargs
  static <T> List<T> listOf(T... items) {
    List<T> list = new ArrayList<>();
    for (T item : items) list.add(item);
    return list;
  }

  static <A extends Object & Comparable<A>> int compare(A a, A b) {
    return a.compareTo(b);
  }

  public static void main(String[] args) {
    Box<String> s = new Box<>("x");
    s.set(s.get() + s.get().length());
    System.out.println(s.get() + " " + s.with(5).get() + " " + Box.count);
    Box<Integer> n = s.with(41);
    int k = n.get() + 1;
    n.set(k);
    n.value++;
    System.out.println(n.get() + n.value);
    Node<String, Integer> root = new Node<>("m", 1);
    root.put("a", 2);
    root.put("z", 3);
    root.put("b", 4);
    root.value += 10;
    System.out.println(root.depth() + " " + root.left.right.key + root.left.right.value + " " + root.value);
    System.out.println(max(listOf(3, 9, 4)) + max(listOf("a", "c", "b")));
    List<Number> numbers = new ArrayList<>();
    fill(numbers);
    numbers.add(2.5);
    System.out.println(sum(numbers));
    Map<String, List<Integer>> groups = new HashMap<>();
    for (int i = 0; i < 6; i++) {
      List<Integer> group = groups.get(i % 2 == 0 ? "even" : "odd");
      if (group == null) {
        group = new ArrayList<>();
        groups.put(i % 2 == 0 ? "even" : "odd", group);
      }
      group.add(i);
    }
    System.out.println(groups.get("even").get(1) + groups.get("odd").get(2));
    System.out.println(compare("a", "b") < 0);
    Box raw = s;
    raw.set(5);
    try {
      String bad = s.get();
      System.out.println(bad);
    } catch (ClassCastException e) {
      System.out.println("CCE");
    }
    Object fine = s.get();
    System.out.println(fine);
  }
}

// expect: x1 5 2
// expect: 86
// expect: 3 b4 11
// expect: 9c
// expect: 5.5
// expect: 7
// expect: true
// expect: CCE
// expect: 5
