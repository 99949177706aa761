/** Anonymous classes: of interfaces and classes, with arguments, captures, fields, initialisers, nested in each other. */
public class AnonymousClasses {
  static abstract class Greeter {
    final String who;

    Greeter(String who, int... times) {
      this.who = who + times.length;
    }

    abstract String greet();
  }

  class Inner {
    int n;

    Inner(int n) {
      this.n = n;
    }

    int get() {
      return n;
    }
  }

  int state = 5;

  Runnable counter(int start) {
    int[] cell = {start};
    return new Runnable() {
      int runs;

      {
        runs = 10;
      }

      public void run() {
        runs++;
        cell[0] += state;
        Runnable nested = new Runnable() {
          @Override
          public void run() {
            System.out.println(runs + " " + cell[0] + " " + state + " " + start);
          }
        };
        nested.run();
      }
    };
  }

  Inner special(int k) {
    return new Inner(k) {
      @Override
      int get() {
        return super.get() * 100 + state;
      }
    };
  }

  public static void main(String[] args) {
    String punctuation = "!";
    Greeter g = new Greeter("bob", 1, 2) {
      @Override
      String greet() {
        return "hello " + who + punctuation;
      }
    };
    System.out.println(g.greet());
    AnonymousClasses a = new AnonymousClasses();
    Runnable r = a.counter(1);
    r.run();
    r.run();
    System.out.println(a.special(3).get());
    Inner other = a.new Inner(8) {
      int get() {
        return n + 1;
      }
    };
    System.out.println(other.get());
    System.out.println(new Object() {
      int twice(int x) {
        return 2 * x;
      }
    }.twice(21));
    var o = new Object() {
      int count = 3;
    };
    o.count++;
    System.out.println(o.count);
    System.out.println(g.getClass().getName() + " " + r.getClass().getName());
  }
}

// expect: hello bob2!
// expect: 11 6 5 1
// expect: 12 11 5 1
// expect: 305
// expect: 9
// expect: 42
// expect: 4
// expect: AnonymousClasses$3 AnonymousClasses$1
