/** Arrays of every element type, nested, initialised, copied, and their exceptions. */
public class Arrays {
  static int sum(int... xs) {
    int s = 0;
    for (int x : xs) s += x;
    return s;
  }

  static String join(String first, Object... rest) {
    StringBuilder b = new StringBuilder(first);
    for (Object each : rest) b.append(',').append(each);
    return b.toString();
  }

  public static void main(String[] args) {
    boolean[] z = {true, false};
    byte[] b = {1, -1};
    char[] c = {'h', 'i'};
    short[] s = {300};
    int[] i = new int[2];
    long[] l = {1L << 40};
    float[] f = {1.5f};
    double[] d = {2.5, 1};
    String[] t = new String[] {"a", null};
    System.out.println(z[0] + " " + z[1] + " " + b[1] + " " + c[0] + c[1] + " " + s[0] + " " + i[1] + " " + l[0]);
    System.out.println(f[0] + d[0] + d[1] + t[0] + t[1]);
    int[][] grid = new int[3][4];
    grid[1][2] = 5;
    grid[2] = new int[] {9, 8};
    System.out.println(grid.length + " " + grid[0].length + " " + grid[1][2] + " " + grid[2].length);
    int[][][] deep = new int[2][][];
    System.out.println(deep[1] == null);
    String[][] names = {{"x"}, {"y", "z"}, {}};
    System.out.println(names[1][1] + names[2].length);
    int total = 0;
    for (int[] row : grid) for (int cell : row) total += cell;
    System.out.println(total);
    int[] copy = i.clone();
    copy[0] = 7;
    System.out.println(i[0] + " " + copy[0]);
    System.out.println(sum() + " " + sum(1) + " " + sum(1, 2, 3) + " " + sum(new int[] {4, 5}));
    System.out.println(join("a") + join("b", 1, 'c', null) + join("d", (Object[]) new String[] {"e", "f"}));
    Object o = grid;
    System.out.println(o instanceof int[][]);
    System.out.println(((int[][]) o)[1][2]);
    try {
      Object[] objects = new String[1];
      objects[0] = 5;
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage());
    }
    try {
      i[2] = 1;
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(int[].class.getName() + " " + String[][].class.getName());
    int[] fib = new int[20];
    fib[0] = fib[1] = 1;
    for (int n = 2; n < fib.length; n++) fib[n] = fib[n - 1] + fib[n - 2];
    System.out.println(fib[19]);
    char[] letters = "hello".toCharArray();
    letters[0] -= 32;
    System.out.println(new String(letters));
  }
}

// expect: true false -1 hi 300 0 1099511627776
// expect: 5.0anull
// expect: 3 4 5 2
// expect: true
// expect: z0
// expect: 22
// expect: 0 7
// expect: 0 1 6 9
// expect: ab,1,c,nulld,e,f
// expect: true
// expect: 5
// expect: java.lang.Integer
// expect: Index 2 out of bounds for length 2
// expect: [I [[Ljava.lang.String;
// expect: 6765
// expect: Hello
