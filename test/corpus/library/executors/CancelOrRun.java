// expect outcomes: cancelled\n | ran\nresult\n | ran\ncancelled\n | cancelled\nran\n
/** A future is cancelled while its task may be about to run, running, or done. */
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;

class CancelOrRun {
    public static void main(String[] args) throws Exception {
        FutureTask<String> task = new FutureTask<>(() -> {
            System.out.println("ran");
            return "result";
        });
        Thread runner = new Thread(task);
        runner.start();
        task.cancel(false);
        try {
            System.out.println(task.get());
        } catch (CancellationException e) {
            System.out.println("cancelled");
        }
    }
}
