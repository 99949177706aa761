// expect deadlock
/** A task waits for a task of its own pool, which has one thread only. */
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class PoolStarvation {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        pool.submit(() -> {
            System.out.println(pool.submit(() -> "inner").get());
            return null;
        }).get();
        pool.shutdown();
    }
}
