/** LinkedTransferQueue: put does not wait, transfer does until the element is taken or removed. */
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;

public class TransferQueues {
  public static void main(String[] args) throws InterruptedException {
    LinkedTransferQueue<String> queue = new LinkedTransferQueue<>();
    queue.put("a");
    queue.add("b");
    System.out.println(queue.offer("c") + " " + queue + " " + queue.size() + " " + queue.peek() + " " + queue.contains("b"));
    System.out.println(queue.tryTransfer("x") + " " + queue.tryTransfer("x", 10, TimeUnit.MILLISECONDS) + " " + queue);
    Thread giver = new Thread(() -> {
      try {
        queue.transfer("given");
        System.out.println("given is taken");
        queue.transfer("removed");
        System.out.println("removed is taken");
        queue.transfer("kept");
      } catch (InterruptedException e) {
        System.out.println("interrupted, left " + queue);
      }
    });
    giver.start();
    Thread.sleep(50);
    System.out.println(giver.getState() + " " + queue);
    String taken = "";
    for (int i = 0; i < 4; i++) taken += queue.take() + " ";
    Thread.sleep(50);
    boolean removed = queue.remove("removed");
    Thread.sleep(50);
    System.out.println(taken + removed + " " + queue.remove("nothing"));
    giver.interrupt();
    giver.join();

    System.out.println(queue.hasWaitingConsumer() + " " + queue.getWaitingConsumerCount());
    for (int i = 1; i <= 2; i++) {
      int number = i;
      new Thread(() -> {
        try {
          System.out.println("consumer " + number + " " + queue.take());
        } catch (InterruptedException e) {
          System.out.println(e);
        }
      }).start();
      Thread.sleep(50);
    }
    System.out.println(queue.hasWaitingConsumer() + " " + queue.getWaitingConsumerCount());
    queue.put("one");
    Thread.sleep(50);
    System.out.println(queue.tryTransfer("two"));
    Thread.sleep(50);
    System.out.println(queue.poll() + " " + queue.poll(10, TimeUnit.MILLISECONDS) + " " + queue.isEmpty());
    queue.addAll(List.of("k", "l", "m", "n"));
    for (Iterator<String> each = queue.iterator(); each.hasNext(); ) {
      if (each.next().equals("l")) each.remove();
    }
    List<String> drained = new ArrayList<>();
    System.out.println(queue.drainTo(drained, 2) + " " + drained + " " + queue + " " + queue.remainingCapacity());
  }
}

// expect: true [a, b, c] 3 a true
// expect: false false [a, b, c]
// expect: WAITING [a, b, c, given]
// expect: given is taken
// expect: removed is taken
// expect: a b c given true false
// expect: interrupted, left []
// expect: false 0
// expect: true 2
// expect: consumer 1 one
// expect: true
// expect: consumer 2 two
// expect: null null true
// expect: 2 [k, m] [n] 2147483647
