/** Primes, Fibonacci, triples, grids, predicates and functions put together. */
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import static java.util.stream.Collectors.*;

public class EverydayPipelines {

  public static void main(String[] args) {
    int[][] grid = {{1,2},{3,4}};
    System.out.println(Arrays.stream(grid).flatMapToInt(Arrays::stream).sum() + " " + Arrays.stream(grid).map(Arrays::toString).collect(joining()));
    List<List<Integer>> lists = List.of(List.of(1,2), List.of(3), List.of());
    System.out.println(lists.stream().flatMap(List::stream).map(x -> x + 1).toList() + " " + lists.stream().mapToInt(List::size).boxed().collect(toList()));
    System.out.println(IntStream.rangeClosed(2, 30).filter(n -> IntStream.rangeClosed(2, (int) Math.sqrt(n)).noneMatch(d -> n % d == 0)).boxed().map(String::valueOf).collect(joining(" ")));
    System.out.println(Stream.iterate(new long[]{0, 1}, f -> new long[]{f[1], f[0] + f[1]}).mapToLong(f -> f[0]).limit(12).boxed().toList());
    System.out.println(IntStream.range(1, 4).boxed().flatMap(a -> IntStream.range(a, 5).filter(b -> Math.sqrt(a * a + b * b) % 1 == 0).mapToObj(b -> a + "," + b)).toList());
    Supplier<Stream<String>> sup = () -> Stream.of("p", "q");
    System.out.println(sup.get().count() + " " + sup.get().skip(1).findFirst().orElse("none"));
    UnaryOperator<String> up = String::toUpperCase; Function<String, Integer> len = up.andThen(String::length);
    System.out.println(Stream.of("abc").map(len).toList() + " " + Stream.of("a", "", "b").filter(Predicate.not(String::isEmpty)).toList() + Stream.of(1,2,3).filter(((Predicate<Integer>) x -> x > 1).and(x -> x < 3).negate()).toList());
    System.out.println(DoubleStream.iterate(1, d -> d / 2).limit(5).mapToObj(d -> String.format("%.3f", d)).collect(joining(";")));
  }
}

// expect: 10 [1, 2][3, 4]
// expect: [2, 3, 4] [2, 1, 0]
// expect: 2 3 5 7 11 13 17 19 23 29
// expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89]
// expect: [3,4]
// expect: 2 q
// expect: [3] [a, b][1, 3]
// expect: 1.000;0.500;0.250;0.125;0.063
