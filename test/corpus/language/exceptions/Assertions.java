/** assert with and without detail, of every type of detail, in a static initialiser, in a nested class. */
public class Assertions {
  static int evaluated;

  static {
    assert evaluated == 0;
  }

  static int detail() {
    evaluated++;
    return 7;
  }

  static class Nested {
    static void check(boolean b) {
      assert b : 'n';
    }
  }

  static void test(int n) {
    assert n != 0;
    assert n != 1 : detail();
    assert n != 2 : "text " + n;
    assert n != 3 : 2.5;
    assert n != 4 && n != 5 : true;
    assert n != 6 : new Object[] {}.length + 5L;
    assert n != 7 : null;
  }

  public static void main(String[] args) {
    for (int i = 0; i < 9; i++) {
      try {
        test(i);
        Nested.check(i != 8);
        System.out.println("ok");
      } catch (AssertionError e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(evaluated);
  }
}

// expect: null
// expect: 7
// expect: text 2
// expect: 2.5
// expect: true
// expect: true
// expect: 5
// expect: null
// expect: n
// expect: 1
