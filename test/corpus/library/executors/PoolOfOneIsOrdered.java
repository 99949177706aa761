// expect outcomes: ab\n
/** A pool of one thread runs its tasks in order, whatever the schedule; no lock is needed for what they share. */
// expect race: none
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class PoolOfOneIsOrdered {
    static String text = "";

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        pool.execute(() -> text += "a");
        Future<?> last = pool.submit(() -> text += "b");
        last.get();
        System.out.println(text);
        pool.shutdown();
    }
}
