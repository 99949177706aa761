/** Streams as people write them: sealed shapes, arrays, pairs, currying, dice. */
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Shapes {
    sealed interface Shape permits Circle, Square {}
    record Circle(double r) implements Shape {}
    record Square(double s) implements Shape {}

    public static void main(String... args) {
        List<Shape> shapes = List.of(new Circle(1), new Square(2), new Circle(3));
        System.out.println(shapes.stream().filter(Circle.class::isInstance).map(Circle.class::cast).mapToDouble(Circle::r).sum());
        System.out.println(shapes.stream().filter(s -> s instanceof Square).map(s -> ((Square) s).s()).findFirst().get());
        int[] squares = IntStream.rangeClosed(1, 5).map(x -> x * x).toArray();
        System.out.println(Arrays.toString(squares) + Arrays.stream(squares).skip(1).limit(2).sum());
        Integer[] boxed = Arrays.stream(squares).boxed().toArray(Integer[]::new);
        Arrays.sort(boxed, Collections.reverseOrder()); System.out.println(Arrays.asList(boxed));
        String[] up = Stream.of("a", "b").map(String::toUpperCase).toArray(String[]::new); System.out.println(String.join("-", up));
        List<int[]> pairs = IntStream.range(0, 2).boxed().flatMap(i -> IntStream.range(0, 2).mapToObj(j -> new int[]{i, j})).collect(Collectors.toList());
        pairs.forEach(p -> System.out.print(p[0] + "" + p[1] + ";")); System.out.println();
        Supplier<IntStream> dice = () -> new Random(3).ints(1, 7).limit(5);
        System.out.println(dice.get().boxed().collect(Collectors.toList()) + " " + dice.get().sum());
        BinaryOperator<Integer> add = Integer::sum; System.out.println(Stream.of(1, 2, 3).reduce(0, add));
        List<Supplier<Integer>> sups = IntStream.range(0, 3).<Supplier<Integer>>mapToObj(i -> () -> i * i).toList(); sups.forEach(s -> System.out.print(s.get() + ";")); System.out.println();
        Function<Integer, Function<Integer, Integer>> curried = a -> b -> a + b; System.out.println(Stream.of(1, 2).map(curried.apply(10)).toList());
        System.out.println(Stream.of(1, 2, 3, 4, 5, 6).collect(Collectors.partitioningBy(x -> x % 2 == 0, Collectors.mapping(x -> x * x, Collectors.toList()))));
        List<String> rv = Stream.of("x", "y").collect(Collectors.collectingAndThen(Collectors.toList(), l -> { Collections.reverse(l); return l; })); System.out.println(rv);
    }
}

// expect: 4.0
// expect: 2.0
// expect: [1, 4, 9, 16, 25]13
// expect: [25, 16, 9, 4, 1]
// expect: A-B
// expect: 00;01;10;11;
// expect: [3, 3, 1, 2, 1] 10
// expect: 6
// expect: 0;1;4;
// expect: [11, 12]
// expect: {false=[1, 9, 25], true=[4, 16, 36]}
// expect: [y, x]
