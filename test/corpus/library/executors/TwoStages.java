// expect outcomes: 3\n
/** Two suppliers and their combination: one outcome, whoever comes first. */
import java.util.concurrent.CompletableFuture;

class TwoStages {
    public static void main(String[] args) {
        CompletableFuture<Integer> one = new CompletableFuture<>();
        CompletableFuture<Integer> both = one.thenCombine(CompletableFuture.completedFuture(2), Integer::sum);
        new Thread(() -> one.complete(1)).start();
        System.out.println(both.join());
    }
}
