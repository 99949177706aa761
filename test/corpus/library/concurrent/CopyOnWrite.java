/** CopyOnWriteArrayList and Set: iterators keep what they began with and change nothing; the words of the exceptions. */
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

public class CopyOnWrite {
  interface Action {
    Object run();
  }

  static void show(String what, Action action) {
    try {
      System.out.println(what + ": " + action.run());
    } catch (RuntimeException e) {
      System.out.println(what + ": " + e);
    }
  }

  public static void main(String[] args) {
    CopyOnWriteArrayList<String> list = new CopyOnWriteArrayList<>(List.of("a", "b", "c"));
    StringBuilder seen = new StringBuilder();
    for (String each : list) {
      list.add(each + each);
      list.remove("b");
      seen.append(each);
    }
    System.out.println(seen + " " + list + " " + list.size());
    Iterator<String> stale = list.iterator();
    stale.next();
    show("iterator remove", () -> {
      stale.remove();
      return null;
    });
    ListIterator<String> back = list.listIterator(2);
    show("previous", () -> back.previous() + back.nextIndex() + back.previousIndex());
    show("iterator set", () -> {
      back.set("x");
      return null;
    });
    show("addIfAbsent", () -> list.addIfAbsent("a") + " " + list.addIfAbsent("z") + " " + list.addAllAbsent(List.of("z", "y", "y")));
    show("indexOf", () -> list.indexOf("c") + " " + list.lastIndexOf("aa") + " " + list.indexOf("a", 1) + " " + list.contains(null));
    show("set", () -> list.set(0, "A") + list.get(0));
    show("insert", () -> {
      list.add(1, "i");
      return list.addAll(2, Arrays.asList("j", null)) + " " + list;
    });
    show("remove", () -> list.remove(0) + list.remove((Object) null) + list.remove("none"));
    show("get", () -> list.get(50));
    show("set", () -> list.set(-1, ""));
    show("add", () -> {
      list.add(99, "");
      return null;
    });
    show("remove", () -> list.remove(99));
    show("listIterator", () -> list.listIterator(99));
    show("subList", () -> list.subList(1, 3) + " " + list.equals(List.copyOf(list)) + " " + (list.hashCode() == List.copyOf(list).hashCode()));
    list.removeIf(each -> each.length() > 1);
    list.replaceAll(String::toUpperCase);
    list.sort(Comparator.reverseOrder());
    System.out.println(list + " " + list.retainAll(List.of("Z", "Y", "Q")) + list + list.removeAll(List.of("Q")));
    System.out.println(Arrays.toString(list.toArray(new String[3])) + list.clone());
    list.forEach(System.out::print);
    list.clear();
    System.out.println(list + " " + list.isEmpty());

    Set<Integer> set = new CopyOnWriteArraySet<>(List.of(3, 1, 3, 2));
    System.out.println(set + " " + set.add(1) + set.add(9) + " " + set.remove(3) + " " + set.contains(2));
    for (Integer each : set) set.remove(each);
    System.out.println(set + " " + set.equals(Set.of()));
  }
}

// expect: abc [a, c, aa, bb, cc] 5
// expect: iterator remove: java.lang.UnsupportedOperationException
// expect: previous: c10
// expect: iterator set: java.lang.UnsupportedOperationException
// expect: addIfAbsent: false true 1
// expect: indexOf: 1 2 -1 false
// expect: set: aA
// expect: insert: true [A, i, j, null, c, aa, bb, cc, z, y]
// expect: remove: Atruefalse
// expect: get: java.lang.ArrayIndexOutOfBoundsException: Index 50 out of bounds for length 8
// expect: set: java.lang.ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 8
// expect: add: java.lang.IndexOutOfBoundsException: Index: 99, Size: 8
// expect: remove: java.lang.ArrayIndexOutOfBoundsException: Index 99 out of bounds for length 8
// expect: listIterator: java.lang.IndexOutOfBoundsException: Index: 99, Size: 8
// expect: subList: [j, c] true true
// expect: [Z, Y, J, I, C] true[Z, Y]false
// expect: [Z, Y, null][Z, Y]
// expect: ZY[] true
// expect: [3, 1, 2] falsetrue true true
// expect: [] true
