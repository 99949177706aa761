// expect race: PoolRace.count
/** Two tasks of a pool increment a field without a lock. */
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class PoolRace {
    static int count;

    public static void main(String[] args) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.execute(() -> count++);
        pool.execute(() -> count++);
        pool.shutdown();
    }
}
