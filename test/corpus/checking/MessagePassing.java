/** A plain flag publishes plain data: a race on both, whatever comes out. */
public class MessagePassing {
  static int data;
  static boolean flag;

  public static void main(String[] args) throws InterruptedException {
    Thread writer = new Thread(() -> {
      data = 1;
      flag = true;
    });
    writer.start();
    System.out.println(flag ? "data " + data : "nothing");
    writer.join();
  }
}

// expect outcomes: data 1\n | nothing\n
// expect race: MessagePassing.data
// expect race: MessagePassing.flag
