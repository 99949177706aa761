/** Boxing, unboxing, identity of small boxes, null, mixed conditionals. */
import java.util.ArrayList;
import java.util.List;

public class Boxing {
  static Object object(Object o) {
    return o;
  }

  static String over(long x) {
    return "long";
  }

  static String over(Integer x) {
    return "Integer";
  }

  static String over(Object x) {
    return "Object";
  }

  static String over(int... x) {
    return "varargs";
  }

  public static void main(String[] args) {
    Integer a = 127;
    Integer b = 127;
    Integer c = 1000;
    Integer d = 1000;
    System.out.println((a == b) + " " + c.equals(d) + " " + (c <= d && c >= d));
    int i = c;
    long l = c;
    double x = c + 0.5;
    System.out.println(i + l + x);
    Object o = 5;
    System.out.println(o.getClass().getName() + " " + object('c').getClass().getName() + " " + object(2.5f));
    int n = (int) o;
    System.out.println(n + (Integer) o);
    List<Integer> list = new ArrayList<>();
    list.add(3);
    list.add(4);
    int sum = 0;
    for (int each : list) sum += each;
    System.out.println(sum);
    list.remove(Integer.valueOf(3));
    list.remove(0);
    System.out.println(list.size());
    System.out.println(over(1) + " " + over((Integer) 1) + " " + over('x') + " " + over((short) 2) + " " + over("s"));
    Character ch = 'z';
    char plain = ch;
    System.out.println(plain + 1);
    Boolean flag = true;
    if (flag) System.out.println(!flag ? "no" : "yes");
    Integer nothing = null;
    try {
      int bad = nothing;
      System.out.println(bad);
    } catch (NullPointerException e) {
      System.out.println("NPE");
    }
    System.out.println(object(true ? 1 : 2.0));
    System.out.println(object(true ? (Object) 1 : "s"));
    Integer maybe = i > 5 ? 7 : null;
    System.out.println(maybe);
    Byte by = 10;
    Short sh = 20;
    Long lo = 30L;
    System.out.println(by + sh + lo);
    long widened = sh;
    System.out.println(widened);
    switch (c) {
      case 1000:
        System.out.println("thousand");
        break;
      default:
        System.out.println("other");
    }
  }
}

// expect: true true true
// expect: 3000.5
// expect: java.lang.Integer java.lang.Character 2.5
// expect: 10
// expect: 7
// expect: 0
// expect: long Integer long long Object
// expect: 123
// expect: yes
// expect: NPE
// expect: 1.0
// expect: 1
// expect: 7
// expect: 60
// expect: 20
// expect: thousand
