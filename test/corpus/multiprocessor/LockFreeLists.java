import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicReference;

/** The Art of Multiprocessor Programming 9.8 and 10.5: Harris and Michael's list with marked links; Michael and Scott's queue. */
public class LockFreeLists {
  static class LockFreeList {
    static class Node {
      final int key;
      final AtomicMarkableReference<Node> next;

      Node(int key, Node next) {
        this.key = key;
        this.next = new AtomicMarkableReference<>(next, false);
      }
    }

    record Window(Node pred, Node curr) {}

    private final Node head = new Node(Integer.MIN_VALUE, new Node(Integer.MAX_VALUE, null));

    private Window find(int key) {
      boolean[] marked = {false};
      retry:
      while (true) {
        Node pred = head;
        Node curr = pred.next.getReference();
        while (true) {
          Node succ = curr.next.get(marked);
          while (marked[0]) {
            if (!pred.next.compareAndSet(curr, succ, false, false)) continue retry;
            curr = succ;
            succ = curr.next.get(marked);
          }
          if (curr.key >= key) return new Window(pred, curr);
          pred = curr;
          curr = succ;
        }
      }
    }

    boolean add(int key) {
      while (true) {
        Window w = find(key);
        if (w.curr.key == key) return false;
        Node node = new Node(key, w.curr);
        if (w.pred.next.compareAndSet(w.curr, node, false, false)) return true;
      }
    }

    boolean remove(int key) {
      while (true) {
        Window w = find(key);
        if (w.curr.key != key) return false;
        Node succ = w.curr.next.getReference();
        if (!w.curr.next.compareAndSet(succ, succ, false, true)) continue;
        w.pred.next.compareAndSet(w.curr, succ, false, false);
        return true;
      }
    }

    List<Integer> keys() {
      List<Integer> all = new ArrayList<>();
      for (Node n = head.next.getReference(); n.next.getReference() != null; n = n.next.getReference()) {
        if (!n.next.isMarked()) all.add(n.key);
      }
      return all;
    }
  }

  static class LinkedQueue<E> {
    private static class Node<E> {
      final E item;
      final AtomicReference<Node<E>> next;

      Node(E item, Node<E> next) {
        this.item = item;
        this.next = new AtomicReference<Node<E>>(next);
      }
    }

    private final Node<E> dummy = new Node<E>(null, null);
    private final AtomicReference<Node<E>> head = new AtomicReference<Node<E>>(dummy);
    private final AtomicReference<Node<E>> tail = new AtomicReference<Node<E>>(dummy);

    boolean put(E item) {
      Node<E> newNode = new Node<E>(item, null);
      while (true) {
        Node<E> curTail = tail.get();
        Node<E> tailNext = curTail.next.get();
        if (curTail == tail.get()) {
          if (tailNext != null) {
            tail.compareAndSet(curTail, tailNext);
          } else if (curTail.next.compareAndSet(null, newNode)) {
            tail.compareAndSet(curTail, newNode);
            return true;
          }
        }
      }
    }

    E poll() {
      while (true) {
        Node<E> first = head.get();
        Node<E> next = first.next.get();
        if (next == null) return null;
        if (head.compareAndSet(first, next)) return next.item;
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    LockFreeList list = new LockFreeList();
    LinkedQueue<Integer> queue = new LinkedQueue<>();
    AtomicInteger added = new AtomicInteger();
    AtomicInteger removed = new AtomicInteger();
    Thread[] threads = new Thread[3];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(() -> {
        for (int k = 0; k < 6; k++) {
          if (list.add(k)) added.incrementAndGet();
          queue.put(k);
        }
        for (int k = 0; k < 6; k += 2) if (list.remove(k)) removed.incrementAndGet();
      });
      threads[i].start();
    }
    for (Thread each : threads) each.join();
    System.out.println(list.keys().containsAll(List.of(1, 3, 5)) + " " + (added.get() - removed.get() == list.keys().size()));
    int sum = 0;
    int count = 0;
    for (Integer each; (each = queue.poll()) != null; count++) sum += each;
    System.out.println(count + " " + sum);
  }
}

// expect: true true
// expect: 18 45
