/** Anonymous classes, lambdas and inner classes as arguments of this(...) and super(...), before there is a `this`. */
import java.util.function.IntSupplier;
import java.util.function.Supplier;

public class ConstructorArguments {
  final String text;

  ConstructorArguments(Supplier<String> s) {
    text = s.get();
  }

  static class Sub extends ConstructorArguments {
    final int n;

    Sub(int n, String suffix) {
      super(() -> "lambda" + n + suffix);
      this.n = n;
    }

    Sub(int n) {
      this(n, new Object() {
        @Override
        public String toString() {
          return "anonymous" + n;
        }
      }.toString());
    }

    Sub() {
      super(new Supplier<String>() {
        int calls = 5;

        public String get() {
          return "supplier" + ++calls;
        }
      });
      n = -1;
    }
  }

  class Inner {
    final int v;

    Inner(IntSupplier s) {
      v = s.getAsInt();
    }

    Inner(int k) {
      this(() -> k * 2);
    }
  }

  class Deeper extends Inner {
    class Within {
      String show() {
        return text + v;
      }
    }

    Deeper() {
      super(text.length());
    }
  }

  static final Runnable STATIC = new Runnable() {
    public void run() {
      System.out.println("static " + this.getClass().getName());
    }
  };
  final IntSupplier field = new IntSupplier() {
    public int getAsInt() {
      return text.length();
    }
  };

  public static void main(String[] args) {
    System.out.println(new Sub(1, "!").text + " " + new Sub(2).text + " " + new Sub().text);
    ConstructorArguments c = new ConstructorArguments(() -> "abc");
    System.out.println(c.new Inner(21).v + " " + c.new Deeper().new Within().show() + " " + c.field.getAsInt());
    STATIC.run();
  }
}

// expect: lambda1! lambda2anonymous2 supplier6
// expect: 42 abc6 3
// expect: static ConstructorArguments$1
