/** Fields of all types, defaults, hiding, volatile and final ones, interfaces' constants, chains of assignments. */
public class Fields {
  boolean z;
  byte b;
  char c;
  short s;
  int i;
  long l;
  float f;
  double d;
  String t;
  int[] a;
  static volatile int v;
  final int once;
  static final int LATE;

  static {
    int x = 0;
    for (int k = 1; k < 5; k++) x += k;
    LATE = x;
  }

  {
    once = LATE + 1;
  }

  interface K {
    int ONE = 1;
    long TWO = ONE + 1L;
    String NAME = "k" + TWO;
    Object OBJECT = new StringBuilder(NAME).reverse();
  }

  static class Link implements K {
    Link next;
    int value = ONE;

    Link push(int v) {
      Link l = new Link();
      l.next = this;
      l.value = v;
      return l;
    }
  }

  public static void main(String[] args) {
    Fields x = new Fields();
    System.out.println(x.z + " " + x.b + (int) x.c + x.s + x.i + x.l + " " + x.f + x.d + x.t + x.a);
    x.b = (byte) (x.s = (short) (x.i = 70000));
    x.l = x.i = x.b;
    x.d = x.f = x.l;
    System.out.println(x.b + " " + x.s + " " + x.i + " " + x.l + " " + x.f + " " + x.d);
    x.z = x.c == 0 && (x.c = 'q') == 'q';
    x.t = x.z ? "set" + x.c : null;
    x.a = new int[] {x.i, x.once, LATE};
    x.a[0] = x.a[1] = x.a[2]++;
    System.out.println(x.t + x.a[0] + x.a[1] + x.a[2]);
    v = v++ + ++v;
    v <<= 3;
    System.out.println(v + " " + (v -= 5) + " " + v);
    Link l = new Link().push(2).push(3);
    l.next.value += l.value++ * l.next.next.value;
    System.out.println(l.value + " " + l.next.value + " " + Link.NAME + Link.OBJECT + Link.TWO);
    l.next.next = l.next = l;
    System.out.println(l.next.next.next == l);
    x.l += 1.9;
    x.c += 1;
    x.c++;
    x.s >>>= 1;
    x.f -= 0.5;
    System.out.println(x.l + " " + x.c + " " + x.s + " " + x.f);
    try {
      Fields none = null;
      none.i++;
    } catch (NullPointerException e) {
      System.out.println("NPE");
    }
  }
}

// expect: false 00000 0.00.0nullnull
// expect: 112 4464 112 112 112.0 112.0
// expect: setq101011
// expect: 16 11 11
// expect: 4 5 k22k2
// expect: true
// expect: 113 s 2232 111.5
// expect: NPE
