/** The roller coaster (Andrews): a car of three, loaded, driven, unloaded; nobody boards before all have left. */
public class RollerCoaster {
  static class Car {
    private final int capacity;
    private int boarded;
    private boolean loading = true;
    private boolean unloading;

    Car(int capacity) {
      this.capacity = capacity;
    }

    synchronized void ride() throws InterruptedException {
      while (!loading || boarded == capacity) wait();
      boarded++;
      if (boarded == capacity) {
        loading = false;
        notifyAll();
      }
      while (!unloading) wait();
      boarded--;
      if (boarded == 0) {
        unloading = false;
        loading = true;
        notifyAll();
      }
    }

    synchronized void run(int round) throws InterruptedException {
      while (loading || unloading) wait();
      System.out.println("ride " + round + " with " + boarded);
      unloading = true;
      notifyAll();
      while (unloading) wait();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Car car = new Car(3);
    Thread[] passengers = new Thread[9];
    for (int i = 0; i < passengers.length; i++) {
      passengers[i] = new Thread(() -> {
        try {
          car.ride();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      });
      passengers[i].start();
    }
    for (int round = 1; round <= 3; round++) car.run(round);
    for (Thread each : passengers) each.join();
    System.out.println("left: " + car.boarded);
  }
}

// expect: ride 1 with 3
// expect: ride 2 with 3
// expect: ride 3 with 3
// expect: left: 0
