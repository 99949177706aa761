// expect deadlock
/** Nobody shuts the pool down: its worker waits for ever and the program does not end. */
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ForgottenShutdown {
    public static void main(String[] args) {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        pool.execute(() -> System.out.println("done"));
    }
}
