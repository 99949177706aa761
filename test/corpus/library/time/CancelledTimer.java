// expect outcomes: 0\n | 1\n
// expect race: none
/** Timer.cancel waits for nobody: the task has run, or never runs. */
import java.util.Timer;
import java.util.TimerTask;

class CancelledTimer {
    static volatile int runs;

    public static void main(String[] args) throws InterruptedException {
        Timer timer = new Timer();
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                runs++;
            }
        }, 0);
        timer.cancel();
        System.out.println(runs);
    }
}
