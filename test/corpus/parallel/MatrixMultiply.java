import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A product of matrices by a thread for each row, by a pool, and by a parallel stream. */
public class MatrixMultiply {
  static final int[][] A = {{1, 2, 3}, {4, 5, 6}};
  static final int[][] B = {{7, 8}, {9, 10}, {11, 12}};

  static int[] row(int i) {
    int[] result = new int[B[0].length];
    for (int j = 0; j < result.length; j++) for (int k = 0; k < B.length; k++) result[j] += A[i][k] * B[k][j];
    return result;
  }

  public static void main(String[] args) throws Exception {
    int[][] c = new int[A.length][];
    Thread[] threads = new Thread[A.length];
    for (int i = 0; i < A.length; i++) {
      int mine = i;
      threads[i] = new Thread(() -> c[mine] = row(mine));
      threads[i].start();
    }
    for (Thread each : threads) each.join();
    System.out.println(Arrays.deepToString(c));
    ExecutorService pool = Executors.newFixedThreadPool(2);
    int[][] d = new int[A.length][];
    int filled = 0;
    for (var future : pool.invokeAll(IntStream.range(0, A.length).<Callable<int[]>>mapToObj(i -> () -> row(i)).collect(Collectors.toList()))) d[filled++] = future.get();
    pool.shutdown();
    System.out.println(Arrays.deepToString(d));
    System.out.println(Arrays.deepToString(IntStream.range(0, A.length).parallel().mapToObj(MatrixMultiply::row).toArray(int[][]::new)));
  }
}

// expect: [[58, 64], [139, 154]]
// expect: [[58, 64], [139, 154]]
// expect: [[58, 64], [139, 154]]
