/** RUNNABLE says that a thread could run; whether it does, only the scheduler knows. */
public class RunnableStates {
  static volatile boolean stop;

  public static void main(String[] args) throws InterruptedException {
    System.out.println("self: " + Thread.currentThread().getState());
    Thread busy = new Thread(() -> {
      while (!stop) Thread.onSpinWait();
    });
    busy.start();
    System.out.println("busy: " + busy.getState());
    stop = true;
    busy.join();

    Thread yielding = new Thread(() -> {
      while (stop) Thread.yield();
    });
    yielding.start();
    System.out.println("yielding: " + yielding.getState());
    stop = false;
    yielding.join();
  }
}

// expect: self: RUNNABLE
// expect: busy: RUNNABLE
// expect: yielding: RUNNABLE
