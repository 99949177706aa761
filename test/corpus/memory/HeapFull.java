// not compared: it fills the heap, which is larger there
// expect: java.lang.OutOfMemoryError: Java heap space
// expect: java.lang.OutOfMemoryError: Java heap space
// expect: true
// expect: Requested array size exceeds VM limit
// expect: Java heap space
// expect: Java heap space
// expect: hungry died of java.lang.OutOfMemoryError: Java heap space
// expect: java.lang.OutOfMemoryError: Java heap space
// expect: true
// expect: still here
import java.util.ArrayList;
import java.util.List;

/** The heap fills up, the error is caught, and the program goes on with the memory that it gives back. */
public class HeapFull {
    static class Node {
        Node next;
        long[] load = new long[1000];
    }

    static int fill() {
        Node head = null;
        int count = 0;
        try {
            while (true) {
                Node node = new Node();
                node.next = head;
                head = node;
                count++;
            }
        } catch (OutOfMemoryError error) {
            head = null;
            System.out.println(error);
        }
        return count;
    }

    public static void main(String[] args) throws Exception {
        int first = fill();
        int second = fill();
        System.out.println(first > 100 && Math.abs(first - second) <= first / 10);
        try {
            Object huge = new int[Integer.MAX_VALUE];
            System.out.println(huge);
        } catch (OutOfMemoryError error) {
            System.out.println(error.getMessage());
        }
        try {
            Object huge = new long[Integer.MAX_VALUE - 2][];
            System.out.println(huge);
        } catch (OutOfMemoryError error) {
            System.out.println(error.getMessage());
        }
        try {
            Object huge = new long[30000][100000];
            System.out.println(huge);
        } catch (OutOfMemoryError error) {
            System.out.println(error.getMessage());
        }
        Thread other = new Thread(() -> {
            List<Object> all = new ArrayList<>();
            while (true) all.add(new long[100000]);
        }, "hungry");
        other.setUncaughtExceptionHandler((thread, error) -> System.out.println(thread.getName() + " died of " + error));
        other.start();
        other.join();
        System.out.println(fill() > 100);
        System.out.println("still here");
    }
}
