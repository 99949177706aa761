import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** EnumSet and EnumMap, also of an enum that nobody has used yet. */
public class Enums {
  enum Late {
    A, B, C;

    static {
      System.out.println("Late is initialised");
    }
  }

  enum Day {
    MON, TUE, WED, THU, FRI, SAT, SUN {
      @Override
      boolean rest() {
        return true;
      }
    };

    boolean rest() {
      return false;
    }
  }

  public static void main(String[] args) {
    System.out.println("start");
    System.out.println(EnumSet.allOf(Late.class));
    EnumSet<Day> work = EnumSet.range(Day.MON, Day.FRI);
    System.out.println(work + " " + EnumSet.complementOf(work) + " " + EnumSet.of(Day.SUN, Day.MON) + " " + EnumSet.noneOf(Day.class));
    work.remove(Day.WED);
    work.add(Day.SUN);
    System.out.println(work.size() + " " + work.contains(Day.WED) + " " + work.contains(null) + " " + work.containsAll(EnumSet.of(Day.SUN)) + work);
    Iterator<Day> each = work.iterator();
    each.next();
    each.remove();
    System.out.println(work + " " + work.equals(Set.of(Day.TUE, Day.THU, Day.FRI, Day.SUN)) + " " + (work.hashCode() == work.clone().hashCode()));
    System.out.println(EnumSet.copyOf(Arrays.asList(Day.FRI, Day.MON, Day.FRI)) + " " + work.retainAll(EnumSet.of(Day.SUN, Day.MON)) + work + work.removeAll(EnumSet.of(Day.SUN)) + work.isEmpty());
    EnumMap<Day, Integer> hours = new EnumMap<>(Day.class);
    hours.put(Day.SUN, 0);
    hours.put(Day.MON, 8);
    hours.put(Day.TUE, null);
    hours.merge(Day.MON, 2, Integer::sum);
    hours.computeIfAbsent(Day.FRI, d -> d.ordinal());
    System.out.println(hours + " " + hours.size() + hours.get(Day.TUE) + hours.containsKey(Day.TUE) + hours.containsKey(Day.SAT) + hours.getOrDefault(Day.SAT, 9));
    for (Map.Entry<Day, Integer> entry : hours.entrySet()) entry.setValue(1);
    hours.keySet().remove(Day.FRI);
    System.out.println(hours.keySet() + " " + hours.values() + hours.remove(Day.MON) + hours.containsValue(1) + hours.equals(Map.of(Day.SUN, 1, Day.TUE, 1)));
    System.out.println(Day.valueOf("SUN").rest() + " " + Day.SUN.getDeclaringClass().getSimpleName() + " " + Day.SUN.compareTo(Day.MON) + Day.class.getEnumConstants().length);
    try {
      Day.valueOf("X");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      EnumSet.copyOf(new java.util.ArrayList<Day>());
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      hours.put(null, 1);
    } catch (NullPointerException e) {
      System.out.println("null key");
    }
    try {
      EnumSet.range(Day.FRI, Day.MON);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
// expect: start
// expect: Late is initialised
// expect: [A, B, C]
// expect: [MON, TUE, WED, THU, FRI] [SAT, SUN] [MON, SUN] []
// expect: 5 false false true[MON, TUE, THU, FRI, SUN]
// expect: [TUE, THU, FRI, SUN] true true
// expect: [MON, FRI] true[SUN]truetrue
// expect: {MON=10, TUE=null, FRI=4, SUN=0} 4nulltruefalse9
// expect: [MON, TUE, SUN] [1, 1, 1]1truetrue
// expect: true Day 67
// expect: No enum constant Enums.Day.X
// expect: Collection is empty
// expect: null key
// expect: FRI > MON
