/** Two threads add: every schedule keeps both, and addIfAbsent lets one through. */
import java.util.concurrent.CopyOnWriteArrayList;

public class CopyOnWriteAdders {
  public static void main(String[] args) throws InterruptedException {
    CopyOnWriteArrayList<String> list = new CopyOnWriteArrayList<>();
    Thread other = new Thread(() -> {
      list.add("b");
      list.addIfAbsent("c");
    });
    other.start();
    list.addIfAbsent("c");
    list.removeIf(each -> each.equals("b"));
    other.join();
    System.out.println(list);
  }
}

// expect outcomes: [c]\n | [c, b]\n
// expect race: none
