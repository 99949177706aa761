/** Bad arguments, nulls, empty results, changes of the source on the way. */
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Refusals {
  static void t(String name, Runnable r) { try { r.run(); } catch (Throwable e) { System.out.println(name + ": " + e); } }

  public static void main(String[] args) {
    t("limit", () -> Stream.of(1).limit(-1));
    t("skip", () -> IntStream.of(1).skip(-5));
    t("null", () -> Stream.of(1, null).findFirst().get());
    t("null2", () -> Stream.of((Object) null, 1).findFirst());
    t("nullmap", () -> Stream.of(1).map(null));
    t("toList", () -> Stream.of(1).toList().add(2));
    t("max", () -> System.out.println(Stream.of(3,9,2).max(Comparator.naturalOrder()).get()));
    t("empty", () -> IntStream.empty().max().getAsInt());
    t("cme", () -> { List<Integer> l = new ArrayList<>(List.of(1,2,3)); l.stream().forEach(x -> { System.out.println(x); if (x == 1) l.add(7); }); });
    t("late", () -> { List<Integer> l = new ArrayList<>(List.of(1,2,3)); Stream<Integer> q = l.stream(); l.add(4); System.out.println(q.count()); });
  }
}

// expect: limit: java.lang.IllegalArgumentException: -1
// expect: skip: java.lang.IllegalArgumentException: -5
// expect: null2: java.lang.NullPointerException
// expect: nullmap: java.lang.NullPointerException
// expect: toList: java.lang.UnsupportedOperationException
// expect: 9
// expect: empty: java.util.NoSuchElementException: No value present
// expect: 1
// expect: 2
// expect: 3
// expect: cme: java.util.ConcurrentModificationException
// expect: 4
