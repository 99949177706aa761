/** reducing, minBy, counting words, concurrent maps, nested groups, teeing, a collector of one's own. */
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import static java.util.stream.Collectors.*;

public class MoreCollectors {

  public static void main(String[] args) {
    System.out.println(Stream.of(1,2,3,4).collect(reducing(0, x -> x * x, Integer::sum)) + " " + Stream.of(1,2,3,4).collect(reducing(Integer::max)) + " " + Stream.of(5).collect(reducing(1, Integer::sum)));
    System.out.println(Stream.of(1,2,3).collect(minBy(Comparator.naturalOrder())) + " " + Stream.<Integer>empty().collect(maxBy(Comparator.naturalOrder())));
    String word = Stream.of("the","quick","the","fox","quick","the").collect(groupingBy(Function.identity(), TreeMap::new, counting())).entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(joining(", ", "{", "}"));
    System.out.println(word);
    ConcurrentMap<Integer, List<String>> cm = Stream.of("a","bb","cc").collect(groupingByConcurrent(String::length));
    System.out.println(cm);
    ConcurrentMap<String, Integer> cm2 = Stream.of("a","bb").collect(toConcurrentMap(x -> x, String::length));
    System.out.println(cm2);
    Map<Integer, Map<Character, List<String>>> nested = Stream.of("apple","avocado","banana","blueberry","cherry").collect(groupingBy(String::length, TreeMap::new, groupingBy(x -> x.charAt(0))));
    System.out.println(nested);
    Collector<String, StringJoiner, String> own = Collector.of(() -> new StringJoiner(" | "), (j, x) -> j.add(x.toUpperCase()), StringJoiner::merge, StringJoiner::toString);
    System.out.println(Stream.of("x","y").collect(own));
    record Range(int min, int max) {}
    Range range = Stream.of(4, 8, 1).collect(teeing(minBy(Integer::compareTo), maxBy(Integer::compareTo), (a, b) -> new Range(a.get(), b.get())));
    System.out.println(range);
  }
}

// expect: 30 Optional[4] 6
// expect: Optional[1] Optional.empty
// expect: {fox=1, quick=2, the=3}
// expect: {1=[a], 2=[bb, cc]}
// expect: {bb=2, a=1}
// expect: {5={a=[apple]}, 6={b=[banana], c=[cherry]}, 7={a=[avocado]}, 9={b=[blueberry]}}
// expect: X | Y
// expect: Range[min=1, max=8]
