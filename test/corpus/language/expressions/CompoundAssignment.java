/** Every operator on every kind of variable; operands are evaluated once, left to right. */
public class CompoundAssignment {
  int field = 10;
  static long shared = 100;
  static int calls;

  CompoundAssignment self() {
    calls++;
    return this;
  }

  static int index(int i) {
    calls++;
    return i;
  }

  public static void main(String[] args) {
    int a = 7;
    a += 3;
    a -= 1;
    a *= 4;
    a /= 5;
    a %= 4;
    a <<= 5;
    a >>= 1;
    a >>>= 1;
    a |= 3;
    a &= 14;
    a ^= 5;
    System.out.println(a);
    CompoundAssignment o = new CompoundAssignment();
    o.self().field += 5;
    int r = o.self().field *= 2;
    System.out.println(o.field + " " + r + " " + calls);
    shared += 0.5;
    shared <<= 2;
    System.out.println(shared);
    int[] xs = {1, 2, 3};
    xs[index(1)] += 40;
    int y = xs[index(2)] -= 10;
    System.out.println(xs[0] + " " + xs[1] + " " + xs[2] + " " + y + " " + calls);
    byte[] bs = {100};
    bs[0] += 100;
    System.out.println(bs[0]);
    double[] ds = {1.5};
    ds[0] *= 2;
    ds[0]++;
    System.out.println(ds[0]--);
    System.out.println(ds[0]);
    long[] ls = {1};
    long before = ls[0]++;
    long after = ++ls[0];
    System.out.println(before + " " + after);
    boolean t = true;
    t &= false;
    t |= true;
    t ^= true;
    System.out.println(t);
    int k = 5;
    k = k++ + ++k;
    System.out.println(k);
    int i = 0;
    int[] arr = new int[3];
    arr[i] = i = 2;
    System.out.println(arr[0] + " " + i);
    int far = 1;
    far += 40000;
    far -= -100;
    far += -32768;
    System.out.println(far);
    short sh = 1;
    sh += 2;
    sh++;
    --sh;
    System.out.println(sh);
    float f = 1;
    f++;
    f /= 4;
    System.out.println(f);
  }
}

// expect: 15
// expect: 30 30 2
// expect: 400
// expect: 1 42 -7 -7 4
// expect: -56
// expect: 4.0
// expect: 3.0
// expect: 1 3
// expect: false
// expect: 12
// expect: 2 2
// expect: 7333
// expect: 3
// expect: 0.5
