/** Java Concurrency in Practice 3.4: two values that belong together, in one immutable object behind one volatile reference. */
public class ImmutableHolder {
  static final class Range {
    final int low;
    final int high;

    Range(int low, int high) {
      if (low > high) throw new IllegalArgumentException();
      this.low = low;
      this.high = high;
    }
  }

  static volatile Range range = new Range(0, 1);

  public static void main(String[] args) throws InterruptedException {
    Thread writer = new Thread(() -> {
      range = new Range(5, 6);
      range = new Range(8, 9);
    });
    writer.start();
    Range seen = range;
    System.out.print(seen.low + " " + seen.high);
    writer.join();
  }
}

// expect outcomes: 0 1 | 5 6 | 8 9
// expect race: none
