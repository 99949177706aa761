/** Anonymous classes and lambdas in the arguments of super(…): there is no `this` yet, but an instance around it. */
import java.util.function.Supplier;

public class BeforeSuper {
  int x = 5;

  void hi() {
    System.out.println("hi " + x);
  }

  class Base {
    final Supplier<String> s;

    Base(Supplier<String> s) {
      this.s = s;
    }
  }

  class Derived extends Base {
    Derived() {
      super(
          new Supplier<>() {
            public String get() {
              hi();
              return "anonymous " + x;
            }
          });
    }

    Derived(int k) {
      super(() -> "lambda " + x + k);
    }

    Derived(String text) {
      this(text.length(), () -> () -> "nested " + x);
    }

    Derived(int n, Supplier<Supplier<String>> s) {
      super(() -> s.get().get() + n);
    }
  }

  public static void main(String[] args) {
    BeforeSuper outer = new BeforeSuper();
    System.out.println(outer.new Derived().s.get());
    // expect: hi 5
    // expect: anonymous 5
    outer.x = 6;
    System.out.println(outer.new Derived(1).s.get());
    // expect: lambda 61
    System.out.println(outer.new Derived("two").s.get());
    // expect: nested 63
  }
}
