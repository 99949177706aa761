/** Members of every kind inside classes of every kind: static ones in inner classes, enums and records in interfaces. */
import java.util.ArrayList;
import java.util.List;

public class Members {
  interface Shape {
    List<String> LOG = new ArrayList<>();
    int SIDES = log("SIDES");

    enum Kind {
      ROUND,
      FLAT;

      Kind other() {
        return this == ROUND ? FLAT : ROUND;
      }
    }

    record Size(int w, int h) implements Shape {
      static int made;

      public Size {
        made++;
      }

      class Note {
        String text() {
          return "note on " + w + "x" + h;
        }
      }
    }

    class Default implements Shape {
      public String toString() {
        return "default";
      }
    }

    static int log(String s) {
      LOG.add(s);
      return LOG.size();
    }

    default String name() {
      class Namer {
        String get() {
          return "shape " + Shape.this;
        }
      }
      return new Namer().get();
    }
  }

  class Inner {
    static int count;
    static final String NAME = "inner";
    final int id = ++count;

    static String describe() {
      return NAME + count;
    }

    enum Level { ONE, TWO }

    record Tag(String t) {}

    interface Op {
      int run(int x);
    }

    int apply(Op op) {
      return op.run(id + base);
    }
  }

  int base = 100;

  static class Outer<T> {
    T value;

    Outer(T value) {
      this.value = value;
    }

    class Cell {
      T copy = value;

      <R> R with(java.util.function.Function<? super T, R> f) {
        return f.apply(copy);
      }
    }

    Cell cell() {
      return new Cell();
    }
  }

  public static void main(String[] args) {
    System.out.println(Shape.Kind.ROUND.other() + " " + new Shape.Size(2, 3).new Note().text() + " " + Shape.Size.made);
    System.out.println(new Shape.Default().name() + " " + new Shape.Size(1, 1).name());
    System.out.println(Shape.SIDES + " " + Shape.LOG);
    Members m = new Members();
    Inner a = m.new Inner();
    Inner b = m.new Inner();
    System.out.println(Inner.describe() + a.apply(x -> x * 2) + " " + b.apply(x -> -x));
    System.out.println(Inner.Level.valueOf("TWO").ordinal() + " " + new Inner.Tag("t"));
    Outer<String> o = new Outer<>("four");
    Outer<String>.Cell cell = o.cell();
    o.value = "changed";
    System.out.println(cell.copy.length() + cell.with(s -> s + "!") + o.new Cell().copy);
  }
}

// expect: FLAT note on 2x3 1
// expect: shape default shape Size[w=1, h=1]
// expect: 1 [SIDES]
// expect: inner2202 -102
// expect: 1 Tag[t=t]
// expect: 4four!changed
