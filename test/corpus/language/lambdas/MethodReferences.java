/** Every kind of method reference, with boxing, variable arity and inner constructors. */
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

public class MethodReferences {
  final String name;

  MethodReferences(String name) {
    this.name = name;
  }

  MethodReferences() {
    this("default");
  }

  class Inner {
    String show() {
      return "inner of " + name;
    }
  }

  static int twice(int x) {
    return 2 * x;
  }

  static String join(Object... parts) {
    String s = "";
    for (Object p : parts) s += p + ";";
    return s;
  }

  private String greet(String who) {
    return name + " greets " + who;
  }

  static class Sub extends MethodReferences {
    Sub() {
      super("sub");
    }

    @Override
    public String toString() {
      Supplier<String> s = super::toString;
      return "Sub:" + s.get();
    }
  }

  @Override
  public String toString() {
    return "MR(" + name + ")";
  }

  Supplier<Inner> inners() {
    return Inner::new;
  }

  public static void main(String[] args) {
    Function<Integer, Integer> f = MethodReferences::twice;
    System.out.println(f.apply(21));
    ToIntFunction<String> length = String::length;
    System.out.println(length.applyAsInt("four"));
    MethodReferences m = new MethodReferences("ann");
    Function<String, String> g = m::greet;
    System.out.println(g.apply("bob"));
    BiFunction<MethodReferences, String, String> unbound = MethodReferences::greet;
    System.out.println(unbound.apply(new MethodReferences(), "you"));
    Function<String, MethodReferences> make = MethodReferences::new;
    Supplier<MethodReferences> make0 = MethodReferences::new;
    System.out.println(make.apply("x") + " " + make0.get());
    IntFunction<int[]> array = int[]::new;
    System.out.println(array.apply(3).length);
    BiFunction<Object, Object, String> j = MethodReferences::join;
    Function<Object, String> j1 = MethodReferences::join;
    System.out.println(j.apply(1, 'c') + j1.apply("z"));
    System.out.println(m.inners().get().show());
    System.out.println(new Sub());
    List<Integer> list = new ArrayList<>();
    Consumer<Integer> add = list::add;
    add.accept(5);
    add.andThen(System.out::println).accept(6);
    System.out.println(list);
    MethodReferences none = null;
    try {
      Supplier<String> s = none::toString;
      System.out.println(s.get());
    } catch (NullPointerException e) {
      System.out.println("NPE");
    }
    Supplier<String> once = new StringBuilder("sb").append(1)::toString;
    System.out.println(once.get());
    int local = 7;
    class Local {
      public String toString() {
        return "local" + local;
      }
    }
    Supplier<Local> locals = Local::new;
    System.out.println(locals.get());
  }
}

// expect: 42
// expect: 4
// expect: ann greets bob
// expect: default greets you
// expect: MR(x) MR(default)
// expect: 3
// expect: 1;c;z;
// expect: inner of ann
// expect: Sub:MR(sub)
// expect: 6
// expect: [5, 6]
// expect: NPE
// expect: sb1
// expect: local7
