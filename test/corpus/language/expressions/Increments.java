/** `++` and `--`, before and after, as value and as statement. */
public class Increments {
  int n;
  static int s;
  Integer boxed = 5;
  static Long total = 1L;
  char letter = 'a';
  byte small = 127;

  public static void main(String[] args) {
    Increments o = new Increments();
    o.n++;
    ++o.n;
    System.out.println(o.n++ + " " + ++o.n + " " + o.n-- + " " + --o.n);
    s--;
    System.out.println(s-- + " " + s);
    System.out.println(o.boxed++ + " " + o.boxed + " " + ++o.boxed);
    total += 5;
    total++;
    System.out.println(total);
    o.letter++;
    System.out.println(o.letter++ + " " + o.letter);
    o.small++;
    System.out.println(o.small);
    int[] a = {1, 1};
    int i = 0;
    a[i++]++;
    a[i]--;
    System.out.println(a[0] + " " + a[1] + " " + i);
    Integer local = 1;
    local++;
    int was = local++;
    System.out.println(local + " " + was);
    Integer[] bs = {1};
    bs[0]++;
    bs[0] += 2;
    System.out.println(bs[0]);
    Character ch = 'x';
    ch++;
    System.out.println(ch);
    Double d = 1.5;
    d *= 2;
    System.out.println(-d + " " + d++ + " " + d);
    int x = 3;
    x = x++;
    System.out.println(x);
    System.out.println(-x-- - --x);
  }
}

// expect: 2 4 4 2
// expect: -1 -2
// expect: 5 6 7
// expect: 7
// expect: b c
// expect: -128
// expect: 2 0 1
// expect: 3 2
// expect: 4
// expect: y
// expect: -3.0 3.0 4.0
// expect: 3
// expect: -4
