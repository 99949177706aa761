/** toMap in three forms with its messages, sorting by value, unmodifiable results. */
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import static java.util.stream.Collectors.*;

public class ToMaps {
  enum Dept { SALES, IT, HR }
  record Emp(String name, Dept dept, double salary, int age, List<String> skills) {}
  static void t(String name, Runnable r) { try { r.run(); } catch (Throwable e) { System.out.println(name + ": " + e); } }

  public static void main(String[] args) {
    List<Emp> emps = Arrays.asList(new Emp("Ann", Dept.IT, 100.5, 30, List.of("java", "go")), new Emp("Bob", Dept.HR, 80, 41, List.of()), new Emp("Cid", Dept.IT, 120.25, 25, List.of("java")), new Emp("Dee", Dept.SALES, 80, 55, List.of("talk", "java")));
    Map<String, Integer> ages = emps.stream().collect(toMap(Emp::name, Emp::age, (a, b) -> a, LinkedHashMap::new));
    System.out.println(ages);
    Map<String, Integer> sorted = ages.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    System.out.println(sorted);
    System.out.println(ages.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey).collect(joining("|")));
    t("dup", () -> emps.stream().collect(toMap(Emp::dept, Emp::name)));
    t("nullval", () -> Stream.of(1).collect(toMap(x -> x, x -> null)));
    t("nullkey", () -> Stream.of(1).collect(groupingBy(x -> null)));
    t("unmod", () -> Stream.of(1).collect(toUnmodifiableList()).add(2));
    List<String> cat = emps.stream().collect(collectingAndThen(mapping(Emp::name, toList()), Collections::unmodifiableList));
    System.out.println(cat);
  }
}

// expect: {Ann=30, Bob=41, Cid=25, Dee=55}
// expect: {Dee=55, Bob=41, Ann=30, Cid=25}
// expect: Dee|Bob|Ann|Cid
// expect: dup: java.lang.IllegalStateException: Duplicate key IT (attempted merging values Ann and Cid)
// expect: nullval: java.lang.NullPointerException
// expect: nullkey: java.lang.NullPointerException: element cannot be mapped to a null key
// expect: unmod: java.lang.UnsupportedOperationException
// expect: [Ann, Bob, Cid, Dee]
