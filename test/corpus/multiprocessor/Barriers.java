import java.util.concurrent.atomic.AtomicInteger;

/** The Art of Multiprocessor Programming 17.3: the sense-reversing barrier and the tree barrier, used again and again. */
public class Barriers {
  interface Barrier {
    void await();
  }

  static class SenseBarrier implements Barrier {
    private final AtomicInteger count;
    private final int size;
    private volatile boolean sense = false;
    private final ThreadLocal<Boolean> threadSense = ThreadLocal.withInitial(() -> !sense);

    SenseBarrier(int n) {
      count = new AtomicInteger(n);
      size = n;
    }

    public void await() {
      boolean mySense = threadSense.get();
      int position = count.getAndDecrement();
      if (position == 1) {
        count.set(size);
        sense = mySense;
      } else {
        while (sense != mySense) Thread.yield();
      }
      threadSense.set(!mySense);
    }
  }

  static class TreeBarrier implements Barrier {
    private final int radix = 2;
    private final Node[] leaf;
    private int leaves = 0;
    private final ThreadLocal<Integer> index;

    TreeBarrier(int size) {
      leaf = new Node[size / radix];
      int depth = 0;
      for (int n = size; n > 1; n /= radix) depth++;
      Node root = new Node();
      build(root, depth - 1);
      AtomicInteger next = new AtomicInteger();
      index = ThreadLocal.withInitial(next::getAndIncrement);
    }

    private void build(Node parent, int depth) {
      if (depth == 0) leaf[leaves++] = parent;
      else for (int i = 0; i < radix; i++) build(new Node(parent), depth - 1);
    }

    public void await() {
      leaf[index.get() / radix].await();
    }

    private class Node {
      final AtomicInteger count = new AtomicInteger(radix);
      final Node parent;
      volatile int round;

      Node() {
        this(null);
      }

      Node(Node parent) {
        this.parent = parent;
      }

      void await() {
        int mine = round;
        if (count.getAndDecrement() == 1) {
          if (parent != null) parent.await();
          count.set(radix);
          round = mine + 1;
        } else {
          while (round == mine) Thread.yield();
        }
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    int n = 4;
    for (Barrier barrier : new Barrier[] {new SenseBarrier(n), new TreeBarrier(n)}) {
      int[] a = {1, 2, 3, 4};
      int[] b = new int[n];
      Thread[] threads = new Thread[n];
      for (int i = 0; i < n; i++) {
        int me = i;
        threads[i] = new Thread(() -> {
          for (int round = 0; round < 3; round++) {
            b[me] = a[me] + a[(me + 1) % n];
            barrier.await();
            a[me] = b[me];
            barrier.await();
          }
        });
        threads[i].start();
      }
      for (Thread each : threads) each.join();
      System.out.println(barrier.getClass().getSimpleName() + " " + java.util.Arrays.toString(a));
    }
  }
}

// expect: SenseBarrier [20, 24, 20, 16]
// expect: TreeBarrier [20, 24, 20, 16]
