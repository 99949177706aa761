/** Both ends of LinkedBlockingDeque and ConcurrentLinkedDeque; ConcurrentLinkedQueue walked while it changes. */
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingDeque;

public class LinkedDeques {
  static void ends(Deque<Integer> deque) {
    deque.addFirst(2);
    deque.push(1);
    deque.addLast(3);
    deque.offer(2);
    System.out.println(deque + " " + deque.getFirst() + deque.getLast() + deque.peekFirst() + deque.peekLast());
    System.out.println(deque.removeLastOccurrence(2) + " " + deque.removeFirstOccurrence(9) + " " + deque);
    for (Iterator<Integer> each = deque.descendingIterator(); each.hasNext(); ) System.out.print(each.next() + " ");
    System.out.println(deque.pop() + " " + deque.pollLast() + " " + deque.removeFirst() + " " + deque.pollFirst());
    try {
      deque.removeLast();
    } catch (NoSuchElementException e) {
      System.out.println(e);
    }
    try {
      deque.addLast(null);
    } catch (NullPointerException e) {
      System.out.println("null refused");
    }
  }

  public static void main(String[] args) {
    ends(new LinkedBlockingDeque<>());
    ends(new ConcurrentLinkedDeque<>());
    Deque<Integer> full = new LinkedBlockingDeque<>(1);
    full.add(1);
    try {
      full.push(2);
    } catch (IllegalStateException e) {
      System.out.println(e);
    }
    Queue<Integer> queue = new ConcurrentLinkedQueue<>(List.of(0, 1, 2, 3, 4));
    for (Integer element : queue) {
      if (element == 1) queue.remove(2);
      if (element == 3) queue.add(10);
      System.out.print(element + " ");
    }
    System.out.println(queue + " " + queue.size() + " " + queue.poll() + " " + queue.peek());
    queue.removeIf(element -> element > 3);
    System.out.println(queue);
  }
}

// expect: [1, 2, 3, 2] 1212
// expect: true false [1, 2, 3]
// expect: 3 2 1 1 3 2 null
// expect: java.util.NoSuchElementException
// expect: null refused
// expect: [1, 2, 3, 2] 1212
// expect: true false [1, 2, 3]
// expect: 3 2 1 1 3 2 null
// expect: java.util.NoSuchElementException
// expect: null refused
// expect: java.lang.IllegalStateException: Deque full
// expect: 0 1 2 3 4 10 [0, 1, 3, 4, 10] 5 0 1
// expect: [1, 3]
