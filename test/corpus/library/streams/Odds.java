/** Streams as people write them: partitions, iterators, nested lists, deep groups, text blocks. */
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Odds {

    public static void main(String... args) {
        List<Integer> accounts = List.of(10, 30, 20);
        Map<Boolean, Long> evenOdd = IntStream.rangeClosed(1, 9).boxed().collect(Collectors.partitioningBy(n -> n % 2 == 0, Collectors.counting())); System.out.println(evenOdd);
        var stats = Stream.of(3, 5, 8).mapToInt(Integer::intValue).summaryStatistics(); System.out.println(stats.getMin() + " " + stats.getMax() + " " + stats.getAverage() + " " + stats);
        Iterator<String> it = Stream.iterate("a", s -> s + "a").iterator(); it.next(); System.out.println(it.next());
        List<List<String>> nested = Arrays.asList(Arrays.asList("a", "b"), Collections.singletonList("c"), Collections.emptyList());
        Deque<String> dq = nested.stream().flatMap(Collection::stream).collect(Collectors.toCollection(ArrayDeque::new)); System.out.println(dq);
        System.out.println(Stream.of(Optional.of("v"), Optional.<String>empty()).filter(Optional::isPresent).map(Optional::get).collect(Collectors.toList()));
        Map<String, Map<Boolean, Set<Integer>>> deep = Stream.of(1, 2, 3, 4).collect(Collectors.groupingBy(n -> n > 2 ? "big" : "small", TreeMap::new, Collectors.partitioningBy(n -> n % 2 == 0, Collectors.toSet())));
        System.out.println(deep);
        StringBuilder sb = new StringBuilder(); "stream".chars().mapToObj(c -> (char) c).sorted(Comparator.reverseOrder()).forEach(sb::append); System.out.println(sb);
        System.out.println(new StringBuilder("abc").chars().sum() + " " + "racecar".contentEquals(new StringBuilder("racecar").reverse()));
        System.out.println(Stream.of(5, 3, 8).sorted(Collections.reverseOrder()).map(String::valueOf).reduce((a, b) -> a + "," + b).orElse(""));
        System.out.println(Collections.max(Arrays.asList(1, 4, 2)) + " " + Stream.of(1, 4, 2).collect(Collectors.summarizingInt(Integer::intValue)).getMax());
        double avg = accounts.stream().mapToDouble(a -> a).average().orElse(Double.NaN); System.out.printf("%.2f%n", avg);
        PriorityQueue<Integer> pq = Stream.of(4, 1, 3).collect(Collectors.toCollection(PriorityQueue::new)); System.out.println(pq.poll());
        Map<String, Integer> index = IntStream.range(0, 2).boxed().collect(Collectors.toMap(i -> "ab".charAt(i) + "", i -> i)); System.out.println(index);
        System.out.println(Stream.of("b", "a", "c").collect(TreeSet::new, TreeSet::add, TreeSet::addAll).first().toString());
        new ArrayList<>(List.of(3, 1, 2)).stream().sorted().map(i -> "#" + i).forEachOrdered(System.out::print); System.out.println();
        System.out.println(LongStream.rangeClosed(1, 15).reduce(1L, (x, y) -> x * y) + " " + IntStream.of(3, 1, 2).boxed().max(Integer::compare).get());
        Object[] arr = Stream.of(1, "two", 3.0).toArray(); System.out.println(arr.length + " " + arr[1]);
        List<? extends Number> nums = List.of(1, 2.5, 3L); System.out.println(nums.stream().mapToDouble(Number::doubleValue).sum());
        System.out.println(Stream.of(1, 2, 3).map(i -> i % 2 == 0 ? "even" : i).map(Object::toString).collect(Collectors.joining("/")));
        Stream<String> lines = """
            one
            two
            three""".lines(); System.out.println(lines.map(String::strip).filter(s -> !s.isBlank()).count());

    }
}

// expect: {false=5, true=4}
// expect: 3 8 5.333333333333333 IntSummaryStatistics{count=3, sum=16, min=3, average=5.333333, max=8}
// expect: aa
// expect: [a, b, c]
// expect: [v]
// expect: {big={false=[3], true=[4]}, small={false=[1], true=[2]}}
// expect: tsrmea
// expect: 294 true
// expect: 8,5,3
// expect: 4 4
// expect: 20.00
// expect: 1
// expect: {a=0, b=1}
// expect: a
// expect: #1#2#3
// expect: 1307674368000 3
// expect: 3 two
// expect: 6.5
// expect: 1/even/3
// expect: 3
