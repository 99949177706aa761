/** groupingBy in three forms, partitioningBy, and collectors below them. */
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import static java.util.stream.Collectors.*;

public class GroupingEmployees {
  enum Dept { SALES, IT, HR }
  record Emp(String name, Dept dept, double salary, int age, List<String> skills) {}
  static class EnumMapLike<V> extends TreeMap<Dept, V> {}

  public static void main(String[] args) {
    List<Emp> emps = Arrays.asList(new Emp("Ann", Dept.IT, 100.5, 30, List.of("java", "go")), new Emp("Bob", Dept.HR, 80, 41, List.of()), new Emp("Cid", Dept.IT, 120.25, 25, List.of("java")), new Emp("Dee", Dept.SALES, 80, 55, List.of("talk", "java")));
    Map<Dept, List<String>> names = emps.stream().collect(groupingBy(Emp::dept, mapping(Emp::name, toList())));
    System.out.println(new TreeMap<>(names));
    Map<Dept, Double> avg = emps.stream().collect(groupingBy(Emp::dept, TreeMap::new, averagingDouble(Emp::salary)));
    System.out.println(avg);
    Map<Boolean, List<Emp>> parts = emps.stream().collect(partitioningBy(e -> e.age() > 35));
    System.out.println(parts.get(true).size() + " " + parts.get(false).size() + " " + parts.keySet() + parts.containsKey(true) + parts.size());
    Map<Dept, Optional<Emp>> richest = emps.stream().collect(groupingBy(Emp::dept, TreeMap::new, maxBy(Comparator.comparingDouble(Emp::salary))));
    richest.forEach((d, e) -> System.out.println(d + " " + e.map(Emp::name).orElse("?")));
    Map<Dept, Set<String>> skills = emps.stream().collect(groupingBy(Emp::dept, TreeMap::new, flatMapping(e -> e.skills().stream(), toCollection(TreeSet::new))));
    System.out.println(skills);
    Map<Dept, Long> counts = emps.stream().collect(groupingBy(Emp::dept, () -> new EnumMapLike<>(), filtering(e -> e.salary() > 90, counting())));
    System.out.println(counts);
    System.out.println(emps.stream().collect(summingDouble(Emp::salary)) + " " + emps.stream().collect(averagingInt(Emp::age)) + " " + emps.stream().collect(summingInt(Emp::age)));
    DoubleSummaryStatistics st = emps.stream().collect(summarizingDouble(Emp::salary));
    System.out.println(st);
    System.out.printf("%.2f %.2f %d%n", st.getMax(), st.getAverage(), st.getCount());
  }
}

// expect: {SALES=[Dee], IT=[Ann, Cid], HR=[Bob]}
// expect: {SALES=80.0, IT=110.375, HR=80.0}
// expect: 2 2 [false, true]true2
// expect: SALES Dee
// expect: IT Cid
// expect: HR Bob
// expect: {SALES=[java, talk], IT=[go, java], HR=[]}
// expect: {SALES=0, IT=2, HR=0}
// expect: 380.75 37.75 151
// expect: DoubleSummaryStatistics{count=4, sum=380.750000, min=80.000000, average=95.187500, max=120.250000}
// expect: 120.25 95.19 4
