import java.util.concurrent.CountDownLatch;

class Save {
  public static void main(String[] args) throws InterruptedException {
    CountDownLatch saved = new CountDownLatch(1);
    Thread writer = new Thread(() -> {
      System.out.println("saved");
      saved.countDown();
    }, "writer");
    writer.setDaemon(true);
    writer.start();
    System.out.println("bye");
    saved.await();
  }
}
