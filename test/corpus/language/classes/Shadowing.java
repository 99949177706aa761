/** Names: locals hide fields, inner fields hide outer ones, parameters hide, blocks reuse names. */
public class Shadowing {
  static String x = "static";
  String y = "field";

  static class Base {
    String v = "base";
  }

  static class Derived extends Base {
    String v = "derived";

    String show(String v) {
      return v + this.v + super.v + ((Base) this).v;
    }
  }

  String local() {
    String y = "local";
    {
      String z = y + this.y;
      y = z;
    }
    {
      int z = 5;
      y += z;
    }
    for (int z = 0; z < 2; z++) y += z;
    return y;
  }

  static String param(String x) {
    x = x + Shadowing.x;
    return x;
  }

  int max(int max) {
    return max > 0 ? max(max - 1) + 1 : 0;
  }

  public static void main(String[] args) {
    System.out.println(new Derived().show("arg"));
    System.out.println(new Shadowing().local() + param("p") + new Shadowing().max(3));
    String String = "a variable called String";
    System.out.println(String.length());
    int main = 3;
    label:
    for (int label = 0; label < 3; label++) if (label == 1) break label;
    System.out.println(main);
  }
}

// expect: argderivedbasebase
// expect: localfield501pstatic3
// expect: 24
// expect: 3
