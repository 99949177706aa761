/** Inner classes reach their enclosing instances, several levels out, and are created through others. */
public class InnerClasses {
  private int value = 1;
  private String name;

  InnerClasses(String name) {
    this.name = name;
  }

  class Inner {
    private int value = 2;

    class Innermost {
      int value = 3;

      String all(int value) {
        return name + value + this.value + Inner.this.value + InnerClasses.this.value;
      }

      void change() {
        InnerClasses.this.value += 10;
        Inner.this.value++;
        name += "!";
      }
    }

    Innermost make() {
      return new Innermost();
    }
  }

  class Sub extends Inner {
    String outer() {
      return name + value();
    }
  }

  int value() {
    return value;
  }

  static class Other extends InnerClasses.Inner {
    Other(InnerClasses outer) {
      outer.super();
    }
  }

  public static void main(String[] args) {
    InnerClasses a = new InnerClasses("a");
    Inner inner = a.new Inner();
    Inner.Innermost most = inner.new Innermost();
    System.out.println(most.all(0));
    most.change();
    System.out.println(most.all(4) + " " + a.value + " " + inner.value);
    System.out.println(inner.make().all(5));
    System.out.println(a.new Sub().outer() + new InnerClasses("b").new Sub().outer());
    System.out.println(new Other(a).make().all(6));
    InnerClasses none = null;
    try {
      none.new Inner();
    } catch (NullPointerException e) {
      System.out.println("NPE");
    }
  }
}

// expect: a0321
// expect: a!43311 11 3
// expect: a!53311
// expect: a!11b1
// expect: a!63211
// expect: NPE
