import java.util.concurrent.Semaphore;

/** The one-lane bridge: the first car of a direction takes the bridge, the last one gives it back (a lightswitch). */
public class OneLaneBridge {
  static class Lightswitch {
    private int count;
    private final Semaphore mutex = new Semaphore(1);

    void on(Semaphore bridge) throws InterruptedException {
      mutex.acquire();
      if (++count == 1) bridge.acquire();
      mutex.release();
    }

    void off(Semaphore bridge) throws InterruptedException {
      mutex.acquire();
      if (--count == 0) bridge.release();
      mutex.release();
    }
  }

  static final Semaphore bridge = new Semaphore(1);
  static final Semaphore turnstile = new Semaphore(1, true);
  static volatile int east;
  static volatile int west;

  static void cross(boolean eastward, Lightswitch direction) {
    try {
      turnstile.acquire();
      direction.on(bridge);
      turnstile.release();
      synchronized (OneLaneBridge.class) {
        if (eastward) east++;
        else west++;
      }
      if (eastward && west > 0 || !eastward && east > 0) System.out.println("a crash");
      synchronized (OneLaneBridge.class) {
        if (eastward) east--;
        else west--;
      }
      direction.off(bridge);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Lightswitch easts = new Lightswitch();
    Lightswitch wests = new Lightswitch();
    Thread[] cars = new Thread[8];
    for (int i = 0; i < cars.length; i++) {
      boolean eastward = i % 2 == 0;
      cars[i] = new Thread(() -> cross(eastward, eastward ? easts : wests));
      cars[i].start();
    }
    for (Thread car : cars) car.join();
    System.out.println("all over, bridge free: " + bridge.tryAcquire() + ", " + easts.count + " " + wests.count);
  }
}

// expect: all over, bridge free: true, 0 0
