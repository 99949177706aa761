/** `+` with strings and every type, long chains, `+=`, null. */
public class Concatenation {
  static String s;
  String[] parts = {"p"};

  static String twice(String x) {
    return x + x;
  }

  public static void main(String[] args) {
    int i = 1;
    long l = 2;
    char c = 'c';
    byte b = 3;
    short sh = 4;
    float f = 1.5f;
    double d = 2.5;
    boolean t = true;
    Object o = null;
    String n = null;
    int[] none = null;
    System.out.println("a" + i + l + c + b + sh + f + d + t + o + n + none);
    System.out.println(i + l + "x" + i + l + (i + l));
    System.out.println(c + c + "" + c + c);
    String x = "s";
    x += 1;
    x += 'c';
    x += 2.0;
    x += null;
    x += x;
    System.out.println(x);
    s += "t";
    System.out.println(s);
    Concatenation k = new Concatenation();
    k.parts[0] += "q" + i;
    System.out.println(k.parts[0]);
    Object any = "obj";
    any += "ect";
    System.out.println(any);
    System.out.println(twice("ab" + i) + twice(""));
    String empty = "";
    System.out.println((empty + empty).length() + empty);
    String marks = "\u0001" + i + "\u0002";
    System.out.println(marks.length() + " " + (int) marks.charAt(0) + " " + (int) marks.charAt(2));
    String chain = i + "," + i + "," + i + "," + i + "," + i + "," + i + "," + i + "," + i + "," + i + "," + i;
    System.out.println(chain);
    char[] cs = {'a'};
    cs[0] += 1;
    System.out.println("" + cs[0] + (char) (cs[0] + 1) + (int) cs[0]);
    final String constant = "k";
    System.out.println(constant + constant == "kk");
    System.out.println("é中😀".length() + "é中😀");
  }
}

// expect: a12c341.52.5truenullnullnull
// expect: 3x123
// expect: 198cc
// expect: s1c2.0nulls1c2.0null
// expect: nullt
// expect: pq1
// expect: object
// expect: ab1ab1
// expect: 0
// expect: 3 1 2
// expect: 1,1,1,1,1,1,1,1,1,1
// expect: bc98
// expect: true
// expect: 4é中😀
