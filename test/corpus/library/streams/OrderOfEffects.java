/** An element goes through all operations before the next one; sorted is a barrier; limit stops the source. */
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class OrderOfEffects {
  static <T> T log(String s, T t) { System.out.println(s + t); return t; }

  public static void main(String[] args) {
    Stream.of("d2","a2","b1","b3","c").filter(s -> { System.out.println("filter: " + s); return true; }).forEach(s -> System.out.println("forEach: " + s));
    System.out.println(Stream.of("d2","a2","b1").map(s -> log("map: ", s.toUpperCase())).anyMatch(s -> { System.out.println("anyMatch: " + s); return s.startsWith("A"); }));
    Stream.of("d2","a2","b1","b3","c").sorted((a, b) -> a.compareTo(b)).peek(s -> System.out.println("after " + s)).limit(2).forEach(System.out::println);
    Stream.iterate(1, x -> { System.out.println("next " + x); return x + 1; }).peek(x -> System.out.println("peek " + x)).limit(3).forEach(System.out::println);
    Stream.of(1,2,3,4).peek(x -> System.out.println("a" + x)).skip(1).peek(x -> System.out.println("b" + x)).limit(2).peek(x -> System.out.println("c" + x)).count();
    System.out.println(Stream.of(1,2,3,4).peek(x -> System.out.println("a" + x)).filter(x -> x > 1).skip(1).peek(x -> System.out.println("b" + x)).limit(1).peek(x -> System.out.println("c" + x)).count());
    Stream.of(1,2,3).flatMap(x -> Stream.of(x, x * 10).peek(y -> System.out.println("in " + y))).limit(3).forEach(System.out::println);
    System.out.println(Stream.of(1,2,3).flatMap(x -> Stream.iterate(x, y -> y + 1)).filter(x -> x > 5).findFirst());
    Stream.of(1,2,3).<String>mapMulti((x, c) -> { System.out.println("start " + x); for (int i = 0; i < x; i++) c.accept(x + "." + i); System.out.println("end " + x); }).forEach(System.out::println);
    Stream.of(1,2,3,4,1).takeWhile(x -> x < 3).forEach(System.out::println);
    Stream.of(1,2,3,4,1).dropWhile(x -> x < 3).forEach(System.out::println);
    IntStream.range(0, 3).peek(i -> System.out.println("p" + i)).sorted().forEach(System.out::println);
    Iterator<Integer> it = Stream.of(1,2,3).peek(x -> System.out.println("it" + x)).filter(x -> x != 2).iterator();
    System.out.println(it.next()); System.out.println(it.hasNext()); System.out.println(it.next()); System.out.println(it.hasNext());
  }
}

// expect: filter: d2
// expect: forEach: d2
// expect: filter: a2
// expect: forEach: a2
// expect: filter: b1
// expect: forEach: b1
// expect: filter: b3
// expect: forEach: b3
// expect: filter: c
// expect: forEach: c
// expect: map: D2
// expect: anyMatch: D2
// expect: map: A2
// expect: anyMatch: A2
// expect: true
// expect: after a2
// expect: a2
// expect: after b1
// expect: b1
// expect: peek 1
// expect: 1
// expect: next 1
// expect: peek 2
// expect: 2
// expect: next 2
// expect: peek 3
// expect: 3
// expect: a1
// expect: a2
// expect: a3
// expect: b3
// expect: c3
// expect: 1
// expect: in 1
// expect: 1
// expect: in 10
// expect: 10
// expect: in 2
// expect: 2
// expect: Optional[6]
// expect: start 1
// expect: 1.0
// expect: end 1
// expect: start 2
// expect: 2.0
// expect: 2.1
// expect: end 2
// expect: start 3
// expect: 3.0
// expect: 3.1
// expect: 3.2
// expect: end 3
// expect: 1
// expect: 2
// expect: 3
// expect: 4
// expect: 1
// expect: p0
// expect: 0
// expect: p1
// expect: 1
// expect: p2
// expect: 2
// expect: it1
// expect: 1
// expect: it2
// expect: it3
// expect: true
// expect: 3
// expect: false
