/** Optional as a stream, primitive optionals, streams of random numbers. */
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class OptionalsAndRandoms {
  static void t(String name, Runnable r) { try { r.run(); } catch (Throwable e) { System.out.println(name + ": " + e); } }

  public static void main(String[] args) {
    t("opt", () -> System.out.println(Optional.of(3).stream().map(x -> x + 1).toList() + " " + Stream.of(Optional.of(1), Optional.<Integer>empty()).flatMap(Optional::stream).toList()));
    t("optint", () -> { OptionalInt o = OptionalInt.of(4); o.ifPresent(x -> System.out.println(x)); System.out.println(o + " " + OptionalInt.empty() + o.equals(OptionalInt.of(4)) + o.hashCode() + OptionalDouble.of(2).hashCode() + OptionalLong.empty().orElse(8)); });
    t("removeIf", () -> { List<Integer> l = new LinkedList<>(List.of(1,2,3,4)); l.removeIf(x -> x % 2 == 0); System.out.println(l); });
    t("random", () -> { Random r = new Random(7); System.out.println(r.ints(3).boxed().toList() + " " + r.ints(3, 5, 10).boxed().toList() + " " + r.doubles(2).boxed().toList() + r.longs(2).boxed().toList() + r.longs(2, 0, 1000).boxed().toList() + r.doubles(2, 1, 3).boxed().toList()+ r.ints(1, 7).limit(4).boxed().toList()); });
  }
}

// expect: [4] [1]
// expect: 4
// expect: OptionalInt[4] OptionalInt.emptytrue410737418248
// expect: [1, 3]
// expect: [-1156638823, -1552468968, -1077308326] [9, 5, 9] [0.8972771427421047, 0.7081771577767972][6491681576930330529, 2227187148198412255][182, 546][2.857496145645038, 2.2832300995593275][4, 2, 3, 3]
