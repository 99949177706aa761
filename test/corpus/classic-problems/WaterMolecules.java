import java.util.concurrent.Semaphore;

/** Building H2O: a molecule leaves when two hydrogens and one oxygen have met. */
public class WaterMolecules {
  static class Water {
    private final Semaphore hydrogen = new Semaphore(2);
    private final Semaphore oxygen = new Semaphore(0);
    private final StringBuffer out = new StringBuffer();

    void hydrogen() throws InterruptedException {
      hydrogen.acquire();
      out.append('H');
      oxygen.release();
    }

    void oxygen() throws InterruptedException {
      oxygen.acquire(2);
      out.append('O');
      hydrogen.release(2);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Water water = new Water();
    String atoms = "OOHHHHOHH";
    Thread[] threads = new Thread[atoms.length()];
    for (int i = 0; i < threads.length; i++) {
      boolean o = atoms.charAt(i) == 'O';
      threads[i] = new Thread(() -> {
        try {
          if (o) water.oxygen();
          else water.hydrogen();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      });
      threads[i].start();
    }
    for (Thread each : threads) each.join();
    System.out.println(water.out);
  }
}

// expect: HHOHHOHHO
