/** Capture, bounded wildcards, recursive bounds, generic arrays and varargs, intersection bounds, raw types. */
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

public class Wildcards {
  static abstract class Builder<T extends Builder<T>> {
    StringBuilder text = new StringBuilder();

    abstract T self();

    T add(String s) {
      text.append(s);
      return self();
    }
  }

  static class Html extends Builder<Html> {
    Html self() {
      return this;
    }

    Html bold(String s) {
      return add("<b>").add(s).add("</b>");
    }
  }

  static void swap(List<?> list) {
    swapHelper(list);
  }

  private static <E> void swapHelper(List<E> list) {
    E first = list.get(0);
    list.set(0, list.get(list.size() - 1));
    list.set(list.size() - 1, first);
  }

  static <T extends CharSequence & Comparable<T>> String longest(T a, T b) {
    return (a.length() >= b.length() ? a : b) + "/" + a.compareTo(b);
  }

  static <K, V extends Comparable<? super V>> K best(Map<K, V> map) {
    K key = null;
    V value = null;
    for (Map.Entry<K, V> e : map.entrySet())
      if (value == null || e.getValue().compareTo(value) > 0) {
        key = e.getKey();
        value = e.getValue();
      }
    return key;
  }

  static <T> T[] fill(T[] array, T value) {
    for (int i = 0; i < array.length; i++) array[i] = value;
    return array;
  }

  static <A, B, C> Function<A, C> compose(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) {
    return a -> g.apply(f.apply(a));
  }

  static <T, R> R fold(Iterable<? extends T> items, R start, BiFunction<? super R, ? super T, ? extends R> f) {
    R r = start;
    for (T t : items) r = f.apply(r, t);
    return r;
  }

  static class Pool<T> {
    private final T[] slots;

    @SuppressWarnings("unchecked")
    Pool(int n) {
      slots = (T[]) new Object[n];
    }

    T swap(int i, T t) {
      T old = slots[i];
      slots[i] = t;
      return old;
    }
  }

  public static void main(String[] args) {
    System.out.println(new Html().add("a").bold("b").add("c").text);
    List<Object> list = new ArrayList<>();
    list.add(1);
    list.add("z");
    swap(list);
    System.out.println(list);
    System.out.println(longest("abc", "xy"));
    Map<String, Integer> m = new HashMap<>();
    m.put("a", 3);
    m.put("b", 9);
    System.out.println(best(m).toUpperCase());
    System.out.println(fill(new String[2], "v")[1].length());
    System.out.println(compose((String s) -> s.length(), n -> n * 1.5).apply("four"));
    List<Integer> ns = new ArrayList<>();
    for (int i = 1; i < 5; i++) ns.add(i);
    System.out.println(fold(ns, 0, (a, b) -> a + b) + fold(ns, "", (s, n) -> s + n));
    Pool<String> p = new Pool<>(2);
    p.swap(0, "first");
    System.out.println(p.swap(0, "second").length() + p.swap(0, null));
    List<? extends Number> numbers = ns;
    Number n = numbers.get(2);
    System.out.println(n.intValue() + numbers.get(0).intValue());
    @SuppressWarnings("rawtypes")
    List raw = ns;
    Object o = raw.get(0);
    System.out.println(o);
  }
}

// expect: a<b>b</b>c
// expect: [z, 1]
// expect: abc/-23
// expect: B
// expect: 1
// expect: 6.0
// expect: 101234
// expect: 5second
// expect: 4
// expect: 1
