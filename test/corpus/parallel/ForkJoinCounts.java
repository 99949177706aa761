import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;

/** Fibonacci, maximum, a search in a tree; exceptions out of join, get and invoke. */
public class ForkJoinCounts {
  static class Fibonacci extends RecursiveTask<Integer> {
    final int n;

    Fibonacci(int n) {
      this.n = n;
    }

    @Override
    protected Integer compute() {
      if (n <= 1) return n;
      Fibonacci f1 = new Fibonacci(n - 1);
      f1.fork();
      return new Fibonacci(n - 2).compute() + f1.join();
    }
  }

  record Tree(int value, List<Tree> children) {}

  static class Sum extends RecursiveTask<Long> {
    private final Tree tree;

    Sum(Tree tree) {
      this.tree = tree;
    }

    @Override
    protected Long compute() {
      if (tree.value() == 13) throw new IllegalArgumentException("unlucky");
      List<Sum> parts = new ArrayList<>();
      for (Tree child : tree.children()) parts.add(new Sum(child));
      long sum = tree.value();
      for (Sum part : ForkJoinTask.invokeAll(parts)) sum += part.join();
      return sum;
    }
  }

  static Tree tree(int root, int depth) {
    List<Tree> children = new ArrayList<>();
    for (int i = 1; depth > 0 && i <= 2; i++) children.add(tree(root * 2 + i, depth - 1));
    return new Tree(root, children);
  }

  public static void main(String[] args) throws InterruptedException {
    ForkJoinPool pool = new ForkJoinPool(2);
    System.out.println(pool.invoke(new Fibonacci(10)) + " " + new Fibonacci(7).invoke() + " " + new Fibonacci(6).fork().join());
    System.out.println(pool.invoke(new Sum(tree(0, 2))));
    ForkJoinTask<Long> failing = pool.submit(new Sum(tree(0, 3)));
    try {
      failing.join();
    } catch (IllegalArgumentException e) {
      System.out.println("join: " + e.getMessage().endsWith("unlucky"));
    }
    try {
      failing.get();
    } catch (ExecutionException e) {
      Throwable root = e;
      while (root.getCause() != null) root = root.getCause();
      System.out.println("get: " + root);
    }
    System.out.println(failing.isCompletedAbnormally() + " " + failing.isCompletedNormally() + " " + failing.isCancelled());
    System.out.println(failing.getRawResult());
  }
}

// expect: 55 13 8
// expect: 21
// expect: join: true
// expect: get: java.lang.IllegalArgumentException: unlucky
// expect: true false false
// expect: null
