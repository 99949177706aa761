// expect: 500500
// expect: 1225
// expect: n0,n7,n14,n21,n28,n35,n42,n49
// expect: {0=45, 1=145, 2=245, 3=345, 4=445}
// expect: {0=17, 1=17, 2=16}
// expect: true
// expect: [49, 48, 47, 46, 45]
// expect: [45, 46, 47, 48, 49] 0
// expect: true false
// expect: [0, 1, 2]
// expect: [0, 0, 1, -1, 2, -2, 3]
// expect: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512]
// expect: [1, 2, 3, 4]
// expect: 0 1 2 3 4 5 6 7 8 
// expect: 50 4950
// expect: true false
// expect: 1225
// expect: java.lang.ArithmeticException
/** Parallel streams: results are those of sequential ones, in encounter order where there is one. */
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class ParallelStreams {
    public static void main(String[] args) throws Exception {
        List<Integer> list = IntStream.range(0, 50).boxed().collect(Collectors.toList());
        System.out.println(IntStream.rangeClosed(1, 1000).parallel().sum());
        System.out.println(list.parallelStream().reduce(0, Integer::sum));
        System.out.println(list.parallelStream().filter(x -> x % 7 == 0).map(x -> "n" + x).collect(Collectors.joining(",")));
        System.out.println(list.parallelStream().collect(Collectors.groupingBy(x -> x / 10, Collectors.summingInt(x -> x))));
        System.out.println(new TreeMap<>(
                list.parallelStream().collect(Collectors.groupingByConcurrent(x -> x % 3, Collectors.counting()))));
        ArrayList<Integer> collected = list.parallelStream().collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        System.out.println(collected.equals(list));
        System.out.println(list.parallelStream().sorted(Comparator.reverseOrder()).limit(5).toList());
        System.out.println(list.parallelStream().skip(45).toList() + " " + list.parallelStream().findFirst().get());
        System.out.println(list.parallelStream().anyMatch(x -> x == 30) + " " + list.parallelStream().allMatch(x -> x < 30));
        System.out.println(list.parallelStream().takeWhile(x -> x < 3).toList());
        System.out.println(list.parallelStream().flatMap(x -> Stream.of(x, -x)).limit(7).toList());
        System.out.println(Stream.iterate(1, x -> x * 2).parallel().limit(10).toList());
        System.out.println(Arrays.toString(list.parallelStream().mapToInt(x -> x + 1).limit(4).toArray()));
        list.subList(0, 9).parallelStream().forEachOrdered(x -> System.out.print(x + " "));
        System.out.println();

        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        list.parallelStream().forEach(seen::add);
        LongAdder sum = new LongAdder();
        LongStream.range(0, 100).parallel().forEach(sum::add);
        System.out.println(seen.size() + " " + sum);

        System.out.println(list.parallelStream().isParallel() + " " + list.parallelStream().sequential().isParallel());
        ForkJoinPool pool = new ForkJoinPool(2);
        System.out.println(pool.submit(() -> list.parallelStream().mapToInt(x -> x).sum()).get());
        pool.shutdown();
        try {
            list.parallelStream().map(x -> 10 / (x - 5)).toList();
        } catch (ArithmeticException e) {
            System.out.println(e.getClass().getName());
        }
    }
}
