/** Order of static and instance initialisation, and when classes are initialised. */
public class Initialization {
  static int log(String s, int v) {
    System.out.println(s);
    return v;
  }

  static class A {
    static int x = log("A.x", 1);
    int y = log("A.y", 2);

    static {
      log("A static", 0);
    }

    {
      log("A instance", 0);
    }

    A() {
      log("A()", 0);
      hook();
    }

    void hook() {}
  }

  static class B extends A {
    static final int CONSTANT = 5;
    static final Integer BOXED = log("B.BOXED", 6);
    int z = log("B.z", 3);
    int later;
    String unset;

    B() {
      super();
      log("B() " + later + unset, 0);
    }

    @Override
    void hook() {
      later = 9;
      unset = "set";
      log("hook " + z, 0);
    }
  }

  static class C {
    static C self = new C();
    static int count = 1;
    int seen = count;
  }

  static class Bad {
    static int v = 1 / Integer.parseInt("0");
  }

  public static void main(String[] args) {
    System.out.println("start");
    System.out.println(B.CONSTANT);
    B[] none = new B[2];
    System.out.println(none.length);
    new B();
    System.out.println(B.x);
    System.out.println(C.self.seen + " " + C.count);
    try {
      System.out.println(Bad.v);
    } catch (ExceptionInInitializerError e) {
      System.out.println("EIIE " + e.getCause().getMessage());
    }
    try {
      System.out.println(Bad.v);
    } catch (NoClassDefFoundError e) {
      System.out.println("NCDFE");
    }
  }
}

// expect: start
// expect: 5
// expect: 2
// expect: A.x
// expect: A static
// expect: B.BOXED
// expect: A.y
// expect: A instance
// expect: A()
// expect: hook 0
// expect: B.z
// expect: B() 9set
// expect: 1
// expect: 0 1
// expect: EIIE / by zero
// expect: NCDFE
