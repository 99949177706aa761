/** Virtual, interface, super and static calls; covariant arrays and results; clone, equals, hashCode, toString; visitors. */
public class Polymorphism {
  interface Visitor<R> {
    R number(int n);

    R add(Expr a, Expr b);
  }

  static abstract class Expr implements Cloneable {
    abstract <R> R accept(Visitor<R> v);

    Expr plus(Expr other) {
      Expr self = this;
      return new Expr() {
        <R> R accept(Visitor<R> v) {
          return v.add(self, other);
        }
      };
    }

    @Override
    public Expr clone() {
      try {
        return (Expr) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }
  }

  static class Num extends Expr {
    final int n;
    int[] shared = {1};

    Num(int n) {
      this.n = n;
    }

    <R> R accept(Visitor<R> v) {
      return v.number(n);
    }

    @Override
    public Num clone() {
      Num copy = (Num) super.clone();
      copy.shared = shared.clone();
      return copy;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Num && ((Num) o).n == n;
    }

    @Override
    public int hashCode() {
      return n * 31;
    }
  }

  static class A {
    String f() {
      return "A.f";
    }

    static String s() {
      return "A.s";
    }

    String both() {
      return f() + s();
    }
  }

  static class B extends A {
    @Override
    String f() {
      return "B.f>" + super.f();
    }

    static String s() {
      return "B.s";
    }
  }

  static class C extends B {
    @Override
    String f() {
      return "C.f>" + super.f();
    }
  }

  public static void main(String[] args) {
    Expr e = new Num(3).plus(new Num(4)).plus(new Num(5));
    int value = e.accept(new Visitor<Integer>() {
      public Integer number(int n) {
        return n;
      }

      public Integer add(Expr a, Expr b) {
        return a.accept(this) + b.accept(this);
      }
    });
    String text = e.accept(new Visitor<String>() {
      public String number(int n) {
        return "" + n;
      }

      public String add(Expr a, Expr b) {
        return "(" + a.accept(this) + "+" + b.accept(this) + ")";
      }
    });
    System.out.println(value + " " + text);
    Num n = new Num(7);
    Num copy = n.clone();
    copy.shared[0]++;
    System.out.println(copy.equals(n) + " " + (copy == n) + " " + n.shared[0] + copy.shared[0] + " " + copy.hashCode());
    A a = new C();
    System.out.println(a.f() + " " + a.both() + " " + ((A) new B()).both());
    A[] as = new B[] {new B(), new C()};
    String r = "";
    for (A each : as) r += each.f().length() + " ";
    System.out.println(r + as.length);
    Object o = as;
    System.out.println((o instanceof A[]) + " " + (o instanceof B[]) + " " + (o instanceof C[]) + " " + (o instanceof Object[]));
    System.out.println(((Object) a).getClass() == C.class);
    int[][] grid = {{1, 2}, {3}};
    int[][] shallow = grid.clone();
    shallow[0][0] = 9;
    shallow[1] = null;
    System.out.println(grid[0][0] + " " + grid[1][0]);
  }
}

// expect: 12 ((3+4)+5)
// expect: true false 12 217
// expect: C.f>B.f>A.f C.f>B.f>A.fA.s B.f>A.fA.s
// expect: 7 11 2
// expect: true true false true
// expect: true
// expect: 9 3
