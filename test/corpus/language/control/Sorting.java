/** Sorting, searching and sieving: loops over arrays as learners write them. */
public class Sorting {
  static void bubble(int[] a) {
    for (int end = a.length - 1; end > 0; end--)
      for (int i = 0; i < end; i++)
        if (a[i] > a[i + 1]) {
          int t = a[i];
          a[i] = a[i + 1];
          a[i + 1] = t;
        }
  }

  static void quick(int[] a, int low, int high) {
    if (low >= high) return;
    int pivot = a[(low + high) >>> 1];
    int i = low;
    int j = high;
    while (i <= j) {
      while (a[i] < pivot) i++;
      while (a[j] > pivot) j--;
      if (i <= j) {
        int t = a[i];
        a[i++] = a[j];
        a[j--] = t;
      }
    }
    quick(a, low, j);
    quick(a, i, high);
  }

  static int search(int[] a, int key) {
    int low = 0;
    int high = a.length - 1;
    while (low <= high) {
      int mid = low + high >>> 1;
      if (a[mid] < key) low = mid + 1;
      else if (a[mid] > key) high = mid - 1;
      else return mid;
    }
    return -(low + 1);
  }

  static int primes(int n) {
    boolean[] composite = new boolean[n + 1];
    int count = 0;
    for (int i = 2; i <= n; i++) {
      if (composite[i]) continue;
      count++;
      for (long j = (long) i * i; j <= n; j += i) composite[(int) j] = true;
    }
    return count;
  }

  static String show(int[] a) {
    String s = "";
    for (int x : a) s += x + " ";
    return s;
  }

  public static void main(String[] args) {
    int[] a = {5, 3, 9, -1, 0, 7, 3};
    int[] b = a.clone();
    bubble(a);
    System.out.println(show(a) + "|");
    quick(b, 0, b.length - 1);
    System.out.println(show(b) + "|");
    System.out.println(search(a, 7) + " " + search(a, 4) + " " + search(a, -1));
    System.out.println(primes(1000));
    int gcd = 84, other = 36;
    while (other != 0) {
      int t = gcd % other;
      gcd = other;
      other = t;
    }
    System.out.println(gcd);
  }
}

// expect: -1 0 3 3 5 7 9 |
// expect: -1 0 3 3 5 7 9 |
// expect: 5 -5 0
// expect: 168
// expect: 12
