import java.util.EmptyStackException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicStampedReference;

/** Treiber's stack, and the ABA problem that stamps solve (The Art of Multiprocessor Programming 10.6, 11.2). */
public class LockFreeStack<T> {
  private static final class Node<T> {
    final T value;
    Node<T> next;

    Node(T value) {
      this.value = value;
    }
  }

  private final AtomicReference<Node<T>> top = new AtomicReference<>();

  void push(T value) {
    Node<T> node = new Node<>(value);
    do {
      node.next = top.get();
    } while (!top.compareAndSet(node.next, node));
  }

  T pop() {
    while (true) {
      Node<T> old = top.get();
      if (old == null) throw new EmptyStackException();
      if (top.compareAndSet(old, old.next)) return old.value;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    LockFreeStack<Integer> stack = new LockFreeStack<>();
    AtomicLong popped = new AtomicLong();
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      int me = i;
      threads[i] = new Thread(() -> {
        for (int k = 1; k <= 10; k++) {
          stack.push(me * 10 + k);
          if (k % 2 == 0) popped.addAndGet(stack.pop());
        }
      });
      threads[i].start();
    }
    for (Thread each : threads) each.join();
    long left = 0;
    int count = 0;
    try {
      while (true) {
        left += stack.pop();
        count++;
      }
    } catch (EmptyStackException e) {
      System.out.println(count + " left, sum of all " + (popped.get() + left));
    }

    String a = "A";
    String b = "B";
    AtomicReference<String> plain = new AtomicReference<>(a);
    AtomicStampedReference<String> stamped = new AtomicStampedReference<>(a, 0);
    int[] stamp = new int[1];
    String seen = stamped.get(stamp);
    Thread aba = new Thread(() -> {
      plain.set(b);
      plain.set(a);
      stamped.compareAndSet(a, b, 0, 1);
      stamped.compareAndSet(b, a, 1, 2);
    });
    aba.start();
    aba.join();
    System.out.println(plain.compareAndSet(a, "C") + " " + stamped.compareAndSet(seen, "C", stamp[0], stamp[0] + 1) + " " + stamped.getStamp());
  }
}

// expect: 20 left, sum of all 820
// expect: true false 2
