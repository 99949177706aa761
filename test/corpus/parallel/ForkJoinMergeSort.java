import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

/** Merge sort by fork and join: halves in parallel, merged by who joined them. */
public class ForkJoinMergeSort extends RecursiveAction {
  private final int[] a;
  private final int from;
  private final int to;

  ForkJoinMergeSort(int[] a, int from, int to) {
    this.a = a;
    this.from = from;
    this.to = to;
  }

  @Override
  protected void compute() {
    if (to - from < 8) {
      Arrays.sort(a, from, to);
      return;
    }
    int middle = (from + to) >>> 1;
    invokeAll(new ForkJoinMergeSort(a, from, middle), new ForkJoinMergeSort(a, middle, to));
    int[] left = Arrays.copyOfRange(a, from, middle);
    for (int i = 0, j = middle, k = from; i < left.length; k++) a[k] = j == to || left[i] <= a[j] ? left[i++] : a[j++];
  }

  public static void main(String[] args) {
    int[] numbers = new Random(7).ints(100, 0, 1000).toArray();
    int[] expected = numbers.clone();
    Arrays.sort(expected);
    new ForkJoinPool(3).invoke(new ForkJoinMergeSort(numbers, 0, numbers.length));
    System.out.println(Arrays.equals(numbers, expected) + " " + numbers[0] + " " + numbers[99]);
  }
}

// expect: true 4 997
