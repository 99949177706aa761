/** LinkedBlockingQueue of three places: full, empty, refused, walked while it changes, interrupted. */
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class BoundedLinkedQueue {
  interface Action {
    Object run() throws Exception;
  }

  static void show(String what, Action action) {
    try {
      System.out.println(what + ": " + action.run());
    } catch (Exception e) {
      System.out.println(what + ": " + e);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    BlockingQueue<Integer> queue = new LinkedBlockingQueue<>(3);
    for (int i = 1; i <= 3; i++) queue.put(i);
    System.out.println(queue + " " + queue.size() + " " + queue.remainingCapacity());
    show("offer", () -> queue.offer(4));
    show("offer for 10 ms", () -> queue.offer(4, 10, TimeUnit.MILLISECONDS));
    show("add", () -> queue.add(4));
    show("offer null", () -> queue.offer(null));
    show("contains", () -> queue.contains(2) + " " + queue.contains(null));
    show("peek", () -> queue.peek() + " " + queue.element());
    show("remove 2", () -> queue.remove((Object) 2));
    show("drain to itself", () -> queue.drainTo(queue));
    show("drain to null", () -> queue.drainTo(null));
    queue.add(8);

    Iterator<Integer> each = queue.iterator();
    queue.poll();
    StringBuilder seen = new StringBuilder();
    while (each.hasNext()) {
      int element = each.next();
      seen.append(element).append(' ');
      if (element == 3) each.remove();
    }
    System.out.println(seen + "then " + queue);
    show("next", each::next);

    queue.addAll(List.of(5, 6));
    List<Integer> drained = new ArrayList<>();
    System.out.println(queue.drainTo(drained, 1) + " " + drained + " " + queue.drainTo(drained) + " " + drained);
    show("poll", queue::poll);
    show("poll for a second", () -> queue.poll(1, TimeUnit.SECONDS));
    show("remove", queue::remove);
    show("element", queue::element);
    show("peek", queue::peek);

    Thread.currentThread().interrupt();
    show("take, interrupted", queue::take);
    System.out.println(Thread.currentThread().isInterrupted());
    Thread.currentThread().interrupt();
    show("poll for no time, interrupted", () -> queue.poll(0, TimeUnit.SECONDS));
    System.out.println(Thread.interrupted());
    Thread.currentThread().interrupt();
    show("put, interrupted, with space", () -> {
      queue.put(1);
      return "done";
    });
    System.out.println(Thread.interrupted() + " " + queue);

    queue.clear();
    queue.addAll(List.of(1, 2, 3));
    queue.removeIf(element -> element == 2);
    System.out.println(queue + " " + Arrays.toString(queue.toArray(new Integer[0])) + queue.containsAll(List.of(1, 3)));
    queue.retainAll(List.of(3));
    System.out.println(queue);
    show("no capacity", () -> new LinkedBlockingQueue<Integer>(0));
  }
}

// expect: [1, 2, 3] 3 0
// expect: offer: false
// expect: offer for 10 ms: false
// expect: add: java.lang.IllegalStateException: Queue full
// expect: offer null: java.lang.NullPointerException
// expect: contains: true false
// expect: peek: 1 1
// expect: remove 2: true
// expect: drain to itself: java.lang.IllegalArgumentException
// expect: drain to null: java.lang.NullPointerException
// expect: 1 3 8 then [8]
// expect: next: java.util.NoSuchElementException
// expect: 1 [8] 2 [8, 5, 6]
// expect: poll: null
// expect: poll for a second: null
// expect: remove: java.util.NoSuchElementException
// expect: element: java.util.NoSuchElementException
// expect: peek: null
// expect: take, interrupted: java.lang.InterruptedException
// expect: false
// expect: poll for no time, interrupted: java.lang.InterruptedException
// expect: false
// expect: put, interrupted, with space: java.lang.InterruptedException
// expect: false []
// expect: [1, 3] [1, 3]true
// expect: [3]
// expect: no capacity: java.lang.IllegalArgumentException
