/** All loops, with break and continue, labelled and not. */
public class Loops {
  public static void main(String[] args) {
    int s = 0;
    for (int i = 0; i < 10; i++) {
      if (i % 2 == 0) continue;
      if (i == 9) break;
      s += i;
    }
    System.out.println(s);
    int w = 100;
    while (w > 1) w /= 3;
    System.out.println(w);
    int d = 0;
    do {
      d += 2;
      if (d == 4) continue;
    } while (d < 7);
    System.out.println(d);
    outer:
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 5; j++) {
        if (j == 3) continue outer;
        if (i == 3) break outer;
        System.out.print(i * 10 + j + " ");
      }
    }
    System.out.println("|");
    for (int a = 0, b = 10; a < b; a++, b -= 2) System.out.print(a + ":" + b + " ");
    System.out.println("|");
    int n = 0;
    for (; ; ) {
      if (++n > 5) break;
    }
    System.out.println(n);
    while (true) {
      n--;
      if (n < 0) break;
    }
    System.out.println(n);
    block: {
      if (n < 0) break block;
      System.out.println("unreached");
    }
    String[] words = {"one", "two", "three"};
    for (String word : words) {
      if (word.equals("two")) continue;
      System.out.print(word + " ");
    }
    System.out.println("|");
    label:
    do {
      for (; ; ) {
        n++;
        if (n < 3) continue label;
        break label;
      }
    } while (n < 10);
    System.out.println(n);
    for (int i = 3; i-- > 0; ) System.out.print(i);
    System.out.println("|");
    int x;
    for (x = 1; x < 1000; x *= 2)
      ;
    System.out.println(x);
    boolean found = false;
    for (int i = 0; !found; i++) found = i * i > 50;
    System.out.println(found);
  }
}

// expect: 16
// expect: 1
// expect: 8
// expect: 0 1 2 10 11 12 20 21 22 |
// expect: 0:10 1:8 2:6 3:4 |
// expect: 6
// expect: -1
// expect: one three |
// expect: 3
// expect: 210|
// expect: 1024
// expect: true
