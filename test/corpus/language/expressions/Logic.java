/** Short circuit, conditionals, booleans as values, nested conditions. */
public class Logic {
  static int calls;

  static boolean t(String s) {
    calls++;
    System.out.print(s);
    return true;
  }

  static boolean f(String s) {
    calls++;
    System.out.print(s);
    return false;
  }

  public static void main(String[] args) {
    boolean a = t("a") || f("b");
    boolean b = f("c") && t("d");
    boolean c = f("e") | t("f") & f("g") ^ t("h");
    System.out.println(" " + a + b + c + calls);
    boolean d = (t("1") && f("2")) || (t("3") && !f("4"));
    System.out.println(" " + d);
    int n = args.length;
    boolean e = n == 0 ? t("x") : f("y");
    System.out.println(" " + e);
    if ((n > 0 ? t("p") : f("q")) || t("r")) System.out.println(" in");
    boolean both = n >= 0 && n <= 10;
    boolean none = !(n < 0 || n > 10) == both;
    System.out.println(both + " " + none + " " + (both != none) + " " + (both == true));
    String s = n > 5 ? "many" : n == 0 ? "none" : "few";
    System.out.println(s);
    while (!(n >= 3 || f("."))) n++;
    System.out.println(n);
    if (!!both) System.out.println("double negation");
    Object o = null;
    System.out.println(o == null && o != "x");
    if (o != null) System.out.println("never");
    else System.out.println("null");
    final boolean debug = false;
    if (debug) System.out.println("compiled away");
    if (true || t("never")) System.out.println("constant");
    long l = both ? 1 : 2L;
    System.out.println(l);
    do n--; while (n > 0 && both);
    System.out.println(n);
  }
}

// expect: acefgh truefalsetrue6
// expect: 1234 true
// expect: x true
// expect: qr in
// expect: true true false true
// expect: none
// expect: ...3
// expect: double negation
// expect: true
// expect: null
// expect: constant
// expect: 1
// expect: 0
