import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Vector;

/** Java Concurrency in Practice 4.4 and 5.1: put-if-absent by extension, by client-side locking, by composition; hidden iterators. */
public class ImprovedList {
  static class BetterVector<E> extends Vector<E> {
    synchronized boolean putIfAbsent(E x) {
      boolean absent = !contains(x);
      if (absent) add(x);
      return absent;
    }
  }

  static class ListHelper<E> {
    final List<E> list = Collections.synchronizedList(new ArrayList<E>());

    boolean putIfAbsent(E x) {
      synchronized (list) {
        boolean absent = !list.contains(x);
        if (absent) list.add(x);
        return absent;
      }
    }
  }

  static void addAll(Collection<Boolean> news, java.util.function.Predicate<Integer> putIfAbsent) throws InterruptedException {
    Thread[] threads = new Thread[3];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(() -> {
        for (int k = 0; k < 3; k++) if (putIfAbsent.test(k)) news.add(true);
      });
      threads[i].start();
    }
    for (Thread each : threads) each.join();
  }

  public static void main(String[] args) throws InterruptedException {
    BetterVector<Integer> vector = new BetterVector<>();
    Vector<Boolean> news = new Vector<>();
    addAll(news, vector::putIfAbsent);
    Collections.sort(vector);
    System.out.println(vector + " " + news);
    ListHelper<Integer> helper = new ListHelper<>();
    addAll(news, helper::putIfAbsent);
    Collections.sort(helper.list);
    System.out.println(helper.list + " " + news.size());
    try {
      for (Integer each : helper.list) if (each == 1) helper.list.remove(each);
      Iterator<Integer> hidden = helper.list.iterator();
      helper.list.add(7);
      hidden.next();
    } catch (ConcurrentModificationException e) {
      System.out.println(e);
    }
    System.out.println(vector.elementAt(0) + " " + vector.lastElement() + " " + vector.indexOf(2) + " " + vector.capacity());
    vector.removeAllElements();
    try {
      vector.firstElement();
    } catch (java.util.NoSuchElementException e) {
      System.out.println(e);
    }
    try {
      vector.elementAt(3);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
  }
}

// expect: [0, 1, 2] [true, true, true]
// expect: [0, 1, 2] 6
// expect: java.util.ConcurrentModificationException
// expect: 0 2 2 10
// expect: java.util.NoSuchElementException
// expect: 3 >= 0
