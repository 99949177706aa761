import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** Cigarette smokers (Patil 1971), with one monitor: the agent lays two of three, the smoker who has the third takes them. */
public class CigaretteSmokers {
  enum Ingredient { TOBACCO, PAPER, MATCHES }

  private final EnumSet<Ingredient> table = EnumSet.noneOf(Ingredient.class);
  private final Map<Ingredient, Integer> smoked = new EnumMap<>(Ingredient.class);
  private boolean closed;

  synchronized void lay(Ingredient missing) throws InterruptedException {
    while (!table.isEmpty()) wait();
    table.addAll(EnumSet.complementOf(EnumSet.of(missing)));
    System.out.println("agent: " + table);
    notifyAll();
  }

  synchronized boolean smoke(Ingredient own) throws InterruptedException {
    EnumSet<Ingredient> needed = EnumSet.complementOf(EnumSet.of(own));
    while (!table.equals(needed)) {
      if (closed) return false;
      wait();
    }
    table.clear();
    smoked.merge(own, 1, Integer::sum);
    System.out.println("smoker with " + own);
    notifyAll();
    return true;
  }

  synchronized void close() throws InterruptedException {
    while (!table.isEmpty()) wait();
    closed = true;
    notifyAll();
  }

  public static void main(String[] args) throws InterruptedException {
    CigaretteSmokers room = new CigaretteSmokers();
    Thread[] smokers = new Thread[3];
    for (Ingredient own : Ingredient.values()) {
      smokers[own.ordinal()] = new Thread(() -> {
        try {
          while (room.smoke(own)) Thread.yield();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      });
      smokers[own.ordinal()].start();
    }
    for (int i = 0; i < 7; i++) room.lay(Ingredient.values()[i * i % 3]);
    room.close();
    for (Thread each : smokers) each.join();
    System.out.println(room.smoked);
  }
}

// expect: agent: [PAPER, MATCHES]
// expect: smoker with TOBACCO
// expect: agent: [TOBACCO, MATCHES]
// expect: smoker with PAPER
// expect: agent: [TOBACCO, MATCHES]
// expect: smoker with PAPER
// expect: agent: [PAPER, MATCHES]
// expect: smoker with TOBACCO
// expect: agent: [TOBACCO, MATCHES]
// expect: smoker with PAPER
// expect: agent: [TOBACCO, MATCHES]
// expect: smoker with PAPER
// expect: agent: [PAPER, MATCHES]
// expect: smoker with TOBACCO
// expect: {TOBACCO=3, PAPER=4}
