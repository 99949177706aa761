import java.util.concurrent.atomic.AtomicInteger;

/** The Art of Multiprocessor Programming 12.4: a bitonic counting network of width four, built from toggles. */
public class CountingNetwork {
  static class Balancer {
    private boolean toggle = true;

    synchronized int traverse() {
      try {
        return toggle ? 0 : 1;
      } finally {
        toggle = !toggle;
      }
    }
  }

  static class Merger {
    final Merger[] half;
    final Balancer[] layer;
    final int width;

    Merger(int width) {
      this.width = width;
      layer = new Balancer[width / 2];
      for (int i = 0; i < width / 2; i++) layer[i] = new Balancer();
      half = width > 2 ? new Merger[] {new Merger(width / 2), new Merger(width / 2)} : null;
    }

    int traverse(int input) {
      int output = 0;
      if (width > 2) output = input < width / 2 ? half[input % 2].traverse(input / 2) : half[1 - input % 2].traverse(input / 2);
      return width > 2 ? 2 * output + layer[output].traverse() : layer[0].traverse();
    }
  }

  static class Bitonic {
    final Bitonic[] half;
    final Merger merger;
    final int width;

    Bitonic(int width) {
      this.width = width;
      merger = new Merger(width);
      half = width > 2 ? new Bitonic[] {new Bitonic(width / 2), new Bitonic(width / 2)} : null;
    }

    int traverse(int input) {
      int output = width > 2 ? half[input / (width / 2)].traverse(input % (width / 2)) : 0;
      return merger.traverse(width > 2 ? (input >= width / 2 ? width / 2 : 0) + output : input);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    int width = 4;
    Bitonic network = new Bitonic(width);
    AtomicInteger[] wires = new AtomicInteger[width];
    for (int i = 0; i < width; i++) wires[i] = new AtomicInteger();
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      int me = i;
      threads[i] = new Thread(() -> {
        for (int k = 0; k < 5; k++) wires[network.traverse(me)].incrementAndGet();
      });
      threads[i].start();
    }
    for (Thread each : threads) each.join();
    for (AtomicInteger each : wires) System.out.print(each + " ");
    System.out.println();
  }
}

// expect: 5 5 5 5 
