import java.util.ArrayList;
import java.util.List;

/** A constructor that registers this before it is done: a listener can be called half built. */
public class ThisEscape {
  static final List<ThisEscape> listeners = new ArrayList<>();
  final int value;

  ThisEscape() {
    synchronized (listeners) {
      listeners.add(this);
    }
    value = 7;
  }

  public static void main(String[] args) throws InterruptedException {
    Thread caller = new Thread(() -> {
      synchronized (listeners) {
        System.out.print(listeners.isEmpty() ? "nobody" : "" + listeners.get(0).value);
      }
    });
    caller.start();
    new ThisEscape();
    caller.join();
  }
}

// expect outcomes: nobody | 0 | 7
