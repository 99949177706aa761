/** Two classes whose initialisers need each other, first used by two threads (JLS §12.4.2). */
public class InitialisationDeadlock {
  static class First {
    static {
      Second.touch();
    }

    static void touch() {}
  }

  static class Second {
    static {
      First.touch();
    }

    static void touch() {}
  }

  public static void main(String[] args) throws InterruptedException {
    Thread a = new Thread(First::touch);
    Thread b = new Thread(Second::touch);
    a.start();
    b.start();
    a.join();
    b.join();
    System.out.println("done");
  }
}

// expect deadlock
// expect outcomes: done\n | deadlock
