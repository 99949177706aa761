import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.HashSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Java Concurrency in Practice 8.5.1: a parallel search through a puzzle's positions, here the two jugs of 3 and 5. */
public class PuzzleSolver {
  interface Puzzle<P, M> {
    P initialPosition();

    boolean isGoal(P position);

    Set<M> legalMoves(P position);

    P move(P position, M move);
  }

  static class PuzzleNode<P, M> {
    final P pos;
    final M move;
    final PuzzleNode<P, M> prev;

    PuzzleNode(P pos, M move, PuzzleNode<P, M> prev) {
      this.pos = pos;
      this.move = move;
      this.prev = prev;
    }

    List<M> asMoveList() {
      List<M> solution = new LinkedList<M>();
      for (PuzzleNode<P, M> n = this; n.move != null; n = n.prev) solution.add(0, n.move);
      return solution;
    }
  }

  static class ValueLatch<T> {
    private T value = null;
    private final CountDownLatch done = new CountDownLatch(1);

    boolean isSet() {
      return done.getCount() == 0;
    }

    synchronized void setValue(T newValue) {
      if (!isSet()) {
        value = newValue;
        done.countDown();
      }
    }

    T getValue() throws InterruptedException {
      done.await();
      synchronized (this) {
        return value;
      }
    }
  }

  static class ConcurrentPuzzleSolver<P, M> {
    private final Puzzle<P, M> puzzle;
    private final ExecutorService exec;
    private final ConcurrentMap<P, Boolean> seen = new ConcurrentHashMap<P, Boolean>();
    protected final ValueLatch<PuzzleNode<P, M>> solution = new ValueLatch<PuzzleNode<P, M>>();
    private final AtomicInteger taskCount = new AtomicInteger(0);

    ConcurrentPuzzleSolver(Puzzle<P, M> puzzle) {
      this.puzzle = puzzle;
      ThreadPoolExecutor pool = new ThreadPoolExecutor(3, 3, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<Runnable>());
      pool.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
      exec = pool;
    }

    List<M> solve() throws InterruptedException {
      try {
        P p = puzzle.initialPosition();
        exec.execute(newTask(p, null, null));
        PuzzleNode<P, M> solnPuzzleNode = solution.getValue();
        return (solnPuzzleNode == null) ? null : solnPuzzleNode.asMoveList();
      } finally {
        exec.shutdown();
      }
    }

    protected Runnable newTask(P p, M m, PuzzleNode<P, M> n) {
      return new CountingSolverTask(p, m, n);
    }

    protected class SolverTask extends PuzzleNode<P, M> implements Runnable {
      SolverTask(P pos, M move, PuzzleNode<P, M> prev) {
        super(pos, move, prev);
      }

      public void run() {
        if (solution.isSet() || seen.putIfAbsent(pos, true) != null) return;
        if (puzzle.isGoal(pos)) solution.setValue(this);
        else
          for (M m : puzzle.legalMoves(pos)) exec.execute(newTask(puzzle.move(pos, m), m, this));
      }
    }

    class CountingSolverTask extends SolverTask {
      CountingSolverTask(P pos, M move, PuzzleNode<P, M> prev) {
        super(pos, move, prev);
        taskCount.incrementAndGet();
      }

      public void run() {
        try {
          super.run();
        } finally {
          if (taskCount.decrementAndGet() == 0) solution.setValue(null);
        }
      }
    }
  }

  record Jugs(int three, int five) {}

  enum Pour { FILL3, FILL5, EMPTY3, EMPTY5, TO3, TO5 }

  record JugPuzzle(int goal) implements Puzzle<Jugs, Pour> {
    public Jugs initialPosition() {
      return new Jugs(0, 0);
    }

    public boolean isGoal(Jugs position) {
      return position.five() == goal;
    }

    public Set<Pour> legalMoves(Jugs position) {
      Set<Pour> moves = new HashSet<>();
      for (Pour each : Pour.values()) if (!move(position, each).equals(position)) moves.add(each);
      return moves;
    }

    public Jugs move(Jugs p, Pour move) {
      return switch (move) {
        case FILL3 -> new Jugs(3, p.five());
        case FILL5 -> new Jugs(p.three(), 5);
        case EMPTY3 -> new Jugs(0, p.five());
        case EMPTY5 -> new Jugs(p.three(), 0);
        case TO3 -> {
          int poured = Math.min(3 - p.three(), p.five());
          yield new Jugs(p.three() + poured, p.five() - poured);
        }
        case TO5 -> {
          int poured = Math.min(p.three(), 5 - p.five());
          yield new Jugs(p.three() - poured, p.five() + poured);
        }
      };
    }
  }

  public static void main(String[] args) throws InterruptedException {
    JugPuzzle four = new JugPuzzle(4);
    Jugs position = four.initialPosition();
    for (Pour each : new ConcurrentPuzzleSolver<>(four).solve()) position = four.move(position, each);
    System.out.println("goal: " + four.isGoal(position));
    System.out.println(new ConcurrentPuzzleSolver<>(new JugPuzzle(7)).solve());
  }
}

// expect: goal: true
// expect: null
