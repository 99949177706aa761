/** A stream can be operated upon once; close handlers run in order, also when one throws. */
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class OnceOnly {
  static void t(String name, Runnable r) { try { r.run(); } catch (Throwable e) { System.out.println(name + ": " + e); } }

  public static void main(String[] args) {
    Stream<Integer> s = Stream.of(1,2);
    s.filter(x -> x > 1);
    t("reuse", () -> s.map(x -> x));
    t("reuse2", () -> s.forEach(x -> {}));
    t("onClose", () -> s.onClose(() -> {}));
    Stream<Integer> c = Stream.of(1); c.close(); t("closed", () -> c.count());
    // close
    try (Stream<Integer> z = Stream.of(1).onClose(() -> System.out.println("c1")).map(x -> x + 1).onClose(() -> System.out.println("c2"))) { System.out.println(z.findAny().get()); }
    t("closeThrows", () -> { Stream<Integer> z = Stream.of(1).onClose(() -> { throw new RuntimeException("one"); }).onClose(() -> { throw new RuntimeException("two"); }); try { z.close(); } catch (RuntimeException e) { System.out.println(e + " " + Arrays.toString(e.getSuppressed())); } });
    Stream.of(1,2).flatMap(x -> Stream.of(x).onClose(() -> System.out.println("inner closed " + x))).forEach(System.out::println);
  }
}

// expect: reuse: java.lang.IllegalStateException: stream has already been operated upon or closed
// expect: reuse2: java.lang.IllegalStateException: stream has already been operated upon or closed
// expect: onClose: java.lang.IllegalStateException: stream has already been operated upon or closed
// expect: closed: java.lang.IllegalStateException: stream has already been operated upon or closed
// expect: 2
// expect: c1
// expect: c2
// expect: java.lang.RuntimeException: one [java.lang.RuntimeException: two]
// expect: 1
// expect: inner closed 1
// expect: 2
// expect: inner closed 2
