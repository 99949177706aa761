// expect outcomes: a true false\n | b false true\n
/** Two threads complete one future: one of them wins. */
import java.util.concurrent.CompletableFuture;

class CompleteOnce {
    public static void main(String[] args) throws Exception {
        CompletableFuture<String> future = new CompletableFuture<>();
        boolean[] won = new boolean[2];
        Thread first = new Thread(() -> won[0] = future.complete("a"));
        Thread second = new Thread(() -> won[1] = future.complete("b"));
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println(future.join() + " " + won[0] + " " + won[1]);
    }
}
