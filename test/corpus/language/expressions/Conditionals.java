/** The types that ?: gives to its branches, nested in arguments, constructors and array elements. */
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

public class Conditionals {
  static boolean yes(int n) {
    return n > 0;
  }

  static String type(Object o) {
    return o == null ? "null" : o.getClass().getSimpleName();
  }

  static class Node {
    Node next;
    int v;

    Node(int v, Node next) {
      this.v = v;
      this.next = next;
    }
  }

  public static void main(String[] args) {
    int n = args.length + 1;
    System.out.println(type(yes(n) ? 1 : 'a') + type(yes(n) ? n : 'a') + type(yes(n) ? 1L : 2) + type(yes(n) ? 1 : "s"));
    char c = yes(n) ? 'x' : 0;
    byte b = yes(-n) ? 1 : (byte) 2;
    System.out.println(c + " " + b);
    List<String> list = yes(n) ? new ArrayList<>() : new LinkedList<>();
    list.add(yes(n) ? "in" : null);
    System.out.println(list);
    Node head = new Node(yes(n) ? 5 : 6, yes(-n) ? null : new Node(7, null));
    System.out.println(head.v + (head.next == null ? "end" : "" + head.next.v));
    Comparable<?> either = yes(n) ? "s" : 1;
    System.out.println(either);
    int[] a = {yes(n) ? 1 : 2, yes(-n) ? 3 : 4};
    System.out.println(a[yes(n) ? 1 : 0] + (yes(n) ? a : null).length);
    Integer boxed = yes(-n) ? Integer.valueOf(3) : (Integer) null;
    System.out.println(boxed);
    long mixed = yes(n) ? n : 5L;
    double d = yes(n) ? n : 0.5f;
    System.out.println(mixed + " " + d);
    Object o = yes(n) ? yes(-n) ? 1 : 2.5 : "no";
    System.out.println(o);
    String s = null;
    s = (yes(n) ? s : "x") == null ? "was null" : s;
    System.out.println(s);
    (yes(n) ? head : head.next).v = 50;
    System.out.println(head.v);
    boolean flag = yes(n) ? yes(n) && !yes(-n) : yes(0);
    System.out.println(flag ? flag ? "tt" : "tf" : "f");
    StringBuilder sb = new StringBuilder();
    for (int i = 0; i < 5; i++) sb.append(i == 0 ? "" : ",").append(i);
    System.out.println(sb);
    var shape = yes(n) ? new ArrayList<Integer>() : new LinkedList<Integer>();
    shape.add(4);
    System.out.println(shape.get(0) + 1);
  }
}

// expect: CharacterIntegerLongInteger
// expect: x 2
// expect: [in]
// expect: 57
// expect: s
// expect: 6
// expect: null
// expect: 1 1.0
// expect: 2.5
// expect: was null
// expect: 50
// expect: tt
// expect: 0,1,2,3,4
// expect: 5
