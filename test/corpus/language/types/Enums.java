/** Enums: fields, constructors, bodies for constants, values, valueOf, switch, static members, interfaces. */
public class Enums {
  interface Priced {
    int price();
  }

  enum Coin implements Priced {
    PENNY(1),
    NICKEL(5) {
      @Override
      String label() {
        return "nickel!" + secret();
      }
    },
    DIME(10, "ten");

    private final int cents;
    private final String text;
    static int lookups;
    static final int TOTAL;

    static {
      int t = 0;
      for (Coin c : values()) t += c.cents;
      TOTAL = t;
    }

    Coin(int cents) {
      this(cents, "plain");
    }

    Coin(int cents, String text) {
      this.cents = cents;
      this.text = text;
    }

    String label() {
      return text;
    }

    String secret() {
      return "s" + cents;
    }

    public int price() {
      return cents;
    }

    static Coin of(int cents) {
      lookups++;
      for (Coin c : values()) if (c.cents == cents) return c;
      return null;
    }
  }

  enum Op {
    ADD {
      int apply(int a, int b) {
        return a + b;
      }
    },
    MUL {
      int apply(int a, int b) {
        return a * b;
      }
    };

    abstract int apply(int a, int b);
  }

  enum Empty {}

  enum Single { INSTANCE; int n = 5; }

  static String pick(Coin c) {
    switch (c) {
      case PENNY:
        return "p";
      case DIME:
        return "d";
      default:
        return "?";
    }
  }

  public static void main(String[] args) {
    for (Coin c : Coin.values())
      System.out.println(c + " " + c.ordinal() + " " + c.name() + " " + c.label() + " " + c.price() + pick(c));
    System.out.println(Coin.TOTAL + " " + Coin.of(5) + " " + Coin.of(6) + " " + Coin.lookups);
    System.out.println(Coin.valueOf("DIME") == Coin.DIME);
    try {
      Coin.valueOf("EURO");
    } catch (IllegalArgumentException e) {
      System.out.println("no EURO");
    }
    for (Op op : Op.values()) System.out.print(op.apply(3, 4) + " ");
    System.out.println(Empty.values().length + " " + Single.INSTANCE.n++ + Single.INSTANCE.n);
    System.out.println(Coin.DIME.compareTo(Coin.PENNY) + " " + Coin.NICKEL.getDeclaringClass().getName());
    System.out.println(Coin.NICKEL.equals(Coin.NICKEL) + " " + (Coin.values() == Coin.values()));
    Coin none = null;
    try {
      pick(none);
    } catch (NullPointerException e) {
      System.out.println("NPE");
    }
    Priced p = Coin.PENNY;
    System.out.println(p.price());
  }
}

// expect: PENNY 0 PENNY plain 1p
// expect: NICKEL 1 NICKEL nickel!s5 5?
// expect: DIME 2 DIME ten 10d
// expect: 16 NICKEL null 2
// expect: true
// expect: no EURO
// expect: 7 12 0 56
// expect: 2 Enums$Coin
// expect: true false
// expect: NPE
// expect: 1
