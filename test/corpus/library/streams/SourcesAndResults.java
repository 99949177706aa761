/** Factories, builders, arrays, reductions, searches, statistics. */
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class SourcesAndResults {
  static void t(String name, Runnable r) { try { r.run(); } catch (Throwable e) { System.out.println(name + ": " + e); } }

  public static void main(String[] args) {
    t("builder", () -> { Stream.Builder<String> b = Stream.builder(); b.add("x").add("y"); System.out.println(b.build().toList()); b.build(); });
    t("array", () -> System.out.println(Arrays.toString(Stream.of(1,2).toArray(Integer[]::new))));
    t("store", () -> Stream.of("a").toArray(Integer[]::new));
    t("concat", () -> System.out.println(Stream.concat(Stream.of(1), Stream.of(2,3)).map(x -> x * 2).toList()));
    t("gen", () -> System.out.println(Stream.generate(() -> "z").limit(3).collect(Collectors.joining())));
    t("it3", () -> System.out.println(Stream.iterate(1, x -> x < 50, x -> x * 3).toList()));
    t("red", () -> System.out.println(Stream.of(1,2,3).reduce(Integer::sum) + " " + Stream.of(1,2,3).reduce(10, Integer::sum) + " " + Stream.of("a","bb").reduce(0, (n, x) -> n + x.length(), Integer::sum)));
    t("col", () -> { StringBuilder sb = Stream.of("a","b").collect(StringBuilder::new, StringBuilder::append, StringBuilder::append); System.out.println(sb);  });
    t("match", () -> System.out.println(Stream.of(1,2).allMatch(x -> x > 0) + " " + Stream.of(1,2).noneMatch(x -> x > 1) + " " + Stream.empty().allMatch(x -> false)));
    t("distinct", () -> System.out.println(Stream.of(3,1,3,2,1).distinct().toList() + " " + IntStream.of(3,3,1).distinct().boxed().toList()));
    t("mapToObj", () -> System.out.println(IntStream.range(0, 3).mapToObj(Integer::toString).collect(Collectors.toSet())));
    t("avg", () -> System.out.println(IntStream.of(1,2).average() + " " + IntStream.empty().average() + " " + LongStream.of(5).max() + DoubleStream.of(1.5).min()));
    t("stats", () -> System.out.println(DoubleStream.of(1.5, 2.5).summaryStatistics() + " " + LongStream.rangeClosed(1, 4).summaryStatistics()+ IntStream.empty().summaryStatistics()));
    t("ms", () -> System.out.println(IntStream.of(3,1,2).sorted().mapToLong(x -> x).asDoubleStream().boxed().toList()));
    t("par", () -> System.out.println(Stream.of(1).isParallel() + " " + Stream.of(1).parallel().isParallel() + " " + List.of(1).parallelStream().sequential().isParallel()));
    t("rev", () -> System.out.println(Stream.of("b","a","c").sorted(Comparator.reverseOrder()).toList()));
  }
}

// expect: [x, y]
// expect: builder: java.lang.IllegalStateException
// expect: [1, 2]
// expect: store: java.lang.ArrayStoreException: java.lang.String
// expect: [2, 4, 6]
// expect: zzz
// expect: [1, 3, 9, 27]
// expect: Optional[6] 16 3
// expect: ab
// expect: true false true
// expect: [3, 1, 2] [3, 1]
// expect: [0, 1, 2]
// expect: OptionalDouble[1.5] OptionalDouble.empty OptionalLong[5]OptionalDouble[1.5]
// expect: DoubleSummaryStatistics{count=2, sum=4.000000, min=1.500000, average=2.000000, max=2.500000} LongSummaryStatistics{count=4, sum=10, min=1, average=2.500000, max=4}IntSummaryStatistics{count=0, sum=0, min=2147483647, average=0.000000, max=-2147483648}
// expect: [1.0, 2.0, 3.0]
// expect: false true false
// expect: [c, b, a]
