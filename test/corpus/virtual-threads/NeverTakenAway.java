/** A virtual thread that spins keeps its carrier: with one carrier the thread that it waits for never runs. */
public class NeverTakenAway {
  static volatile boolean ready;

  public static void main(String[] args) throws InterruptedException {
    Thread spinner = Thread.ofVirtual().name("spinner").start(() -> {
      if (!ready) Thread.yield();
      System.out.println("after a yield: " + ready);
    });
    Thread setter = Thread.ofVirtual().name("setter").start(() -> ready = true);
    spinner.join();
    setter.join();
  }
}

// with: virtualCarriers=1
// expect outcomes: after a yield: true\n | after a yield: false\n
