import java.util.concurrent.CountDownLatch;

class Save {
  public static void main(String[] args) throws InterruptedException {
    CountDownLatch saved = new CountDownLatch(1);
    Runnable save = () -> {
      System.out.println("saved");
      saved.countDown();
    };
    Thread writer = new Thread(save, "writer");
    writer.setDaemon(true);
    writer.start();
    System.out.println("bye");
    saved.await();
  }
}
