/** A thread's states, name, priority, daemon flag, interruption. */
public class ThreadLife extends Thread {
  volatile boolean ran;

  ThreadLife(String name) {
    super(name);
  }

  @Override
  public void run() {
    ran = true;
  }

  public static void main(String[] args) throws InterruptedException {
    ThreadLife t = new ThreadLife("worker");
    System.out.println(t.getName() + " " + t.getState() + " " + t.isAlive() + " " + t.isDaemon());
    t.setPriority(Thread.MAX_PRIORITY);
    t.start();
    t.join();
    System.out.println(t.ran + " " + t.getState() + " " + t.isAlive() + " " + t.getPriority());
    try {
      t.start();
    } catch (IllegalThreadStateException e) {
      System.out.println("started twice");
    }
    System.out.println(Thread.currentThread().getName());
    Thread sleeper = new Thread(() -> {
      try {
        Thread.sleep(100000);
        System.out.println("slept");
      } catch (InterruptedException e) {
        System.out.println("interrupted " + Thread.currentThread().isInterrupted());
      }
    });
    sleeper.start();
    sleeper.interrupt();
    sleeper.join();
    Thread.currentThread().interrupt();
    System.out.println(Thread.interrupted() + " " + Thread.interrupted());
    Thread quiet = new Thread(() -> {
      throw new IllegalStateException("handled");
    });
    quiet.setUncaughtExceptionHandler((thread, e) -> System.out.println("caught " + e.getMessage()));
    quiet.start();
    quiet.join();
    new ThreadLife("direct").run();
    switch (t.getState()) {
      case NEW:
        System.out.println("new");
        break;
      case TERMINATED:
        System.out.println("terminated");
        break;
      default:
        System.out.println("other");
    }
  }
}

// expect: worker NEW false false
// expect: true TERMINATED false 10
// expect: started twice
// expect: main
// expect: interrupted false
// expect: true false
// expect: caught handled
// expect: terminated
