import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The Art of Multiprocessor Programming 9.5 and 9.7: list sets with hand-over-hand locking, and with lazy removal. */
public class SetsByLocking {
  interface IntSet {
    boolean add(int key);

    boolean remove(int key);

    boolean contains(int key);
  }

  static class Node {
    final int key;
    volatile Node next;
    volatile boolean marked;
    final Lock lock = new ReentrantLock();

    Node(int key, Node next) {
      this.key = key;
      this.next = next;
    }
  }

  static class FineList implements IntSet {
    private final Node head = new Node(Integer.MIN_VALUE, new Node(Integer.MAX_VALUE, null));

    private Node lockedPred(int key) {
      head.lock.lock();
      Node pred = head;
      Node curr = pred.next;
      curr.lock.lock();
      while (curr.key < key) {
        pred.lock.unlock();
        pred = curr;
        curr = curr.next;
        curr.lock.lock();
      }
      return pred;
    }

    public boolean add(int key) {
      Node pred = lockedPred(key);
      Node curr = pred.next;
      try {
        if (curr.key == key) return false;
        pred.next = new Node(key, curr);
        return true;
      } finally {
        curr.lock.unlock();
        pred.lock.unlock();
      }
    }

    public boolean remove(int key) {
      Node pred = lockedPred(key);
      Node curr = pred.next;
      try {
        if (curr.key != key) return false;
        pred.next = curr.next;
        return true;
      } finally {
        curr.lock.unlock();
        pred.lock.unlock();
      }
    }

    public boolean contains(int key) {
      Node pred = lockedPred(key);
      Node curr = pred.next;
      boolean found = curr.key == key;
      curr.lock.unlock();
      pred.lock.unlock();
      return found;
    }
  }

  static class LazyList implements IntSet {
    private final Node head = new Node(Integer.MIN_VALUE, new Node(Integer.MAX_VALUE, null));

    private boolean change(int key, boolean adding) {
      while (true) {
        Node pred = head;
        Node curr = head.next;
        while (curr.key < key) {
          pred = curr;
          curr = curr.next;
        }
        pred.lock.lock();
        try {
          curr.lock.lock();
          try {
            if (pred.marked || curr.marked || pred.next != curr) continue;
            if (adding == (curr.key == key)) return false;
            if (adding) {
              pred.next = new Node(key, curr);
            } else {
              curr.marked = true;
              pred.next = curr.next;
            }
            return true;
          } finally {
            curr.lock.unlock();
          }
        } finally {
          pred.lock.unlock();
        }
      }
    }

    public boolean add(int key) {
      return change(key, true);
    }

    public boolean remove(int key) {
      return change(key, false);
    }

    public boolean contains(int key) {
      Node curr = head;
      while (curr.key < key) curr = curr.next;
      return curr.key == key && !curr.marked;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    for (IntSet set : new IntSet[] {new FineList(), new LazyList()}) {
      AtomicInteger added = new AtomicInteger();
      Thread[] threads = new Thread[3];
      for (int i = 0; i < threads.length; i++) {
        int me = i;
        threads[i] = new Thread(() -> {
          for (int k = 0; k < 6; k++) if (set.add((k + me * 2) % 8)) added.incrementAndGet();
          set.remove(me);
        });
      }
      for (Thread each : threads) each.start();
      for (Thread each : threads) each.join();
      System.out.print(set.getClass().getSimpleName() + " at least eight added: " + (added.get() >= 8) + ", then");
      for (int k = 3; k < 10; k++) System.out.print(" " + set.contains(k));
      System.out.println();
    }
  }
}

// expect: FineList at least eight added: true, then true true true true true false false
// expect: LazyList at least eight added: true, then true true true true true false false
