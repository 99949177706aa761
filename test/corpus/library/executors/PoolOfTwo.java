// expect outcomes: a\nb\n | b\na\n
// expect executions: 1820
/** A fixed pool of two and two tasks: all schedules. */
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class PoolOfTwo {
    public static void main(String[] args) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.execute(() -> System.out.println("a"));
        pool.execute(() -> System.out.println("b"));
        pool.shutdown();
    }
}
