/** Which of several methods is meant. */
public class Overloading {
  String m(int x) {
    return "int";
  }

  String m(long x) {
    return "long";
  }

  String m(double x) {
    return "double";
  }

  String m(Integer x) {
    return "Integer";
  }

  String m(Object x) {
    return "Object";
  }

  String m(String x) {
    return "String";
  }

  String m(Object... x) {
    return "Object...";
  }

  String p(byte b, int i) {
    return "byte,int";
  }

  String p(int a, int b) {
    return "int,int";
  }

  static String q(CharSequence s) {
    return "CharSequence";
  }

  static String q(Object o) {
    return "Object";
  }

  static class Base {
    String who(Base b) {
      return "Base.who(Base)";
    }
  }

  static class Derived extends Base {
    String who(Derived d) {
      return "Derived.who(Derived)";
    }

    @Override
    String who(Base b) {
      return "Derived.who(Base)";
    }
  }

  public static void main(String[] args) {
    Overloading o = new Overloading();
    byte b = 1;
    System.out.println(o.m(b) + " " + o.m('c') + " " + o.m(1) + " " + o.m(1L) + " " + o.m(1f) + " " + o.m("s"));
    System.out.println(o.m((Integer) 1) + " " + o.m(true) + " " + o.m(1, 2) + " " + o.m() + " " + o.m(new int[0]));
    System.out.println(o.p(b, 1) + " " + o.p(1, 1));
    System.out.println(q("s") + " " + q(1) + " " + q(new StringBuilder()));
    Base base = new Derived();
    Derived derived = new Derived();
    System.out.println(base.who(derived) + " " + derived.who(derived) + " " + derived.who(base));
  }
}

// expect: int int int long double String
// expect: Integer Object Object... Object... Object
// expect: byte,int int,int
// expect: CharSequence Object CharSequence
// expect: Derived.who(Base) Derived.who(Derived) Derived.who(Base)
