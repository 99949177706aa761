// expect: worker 0 400840 90 Pair[left=100, right=r29i1000]
// expect: worker 1 400840 90 Pair[left=100, right=r29i1001]
// expect: worker 2 400840 90 Pair[left=100, right=r29i1002]
// expect: 90 worker 0/0 worker 2/29
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Several threads allocate far more than the heap holds; what they keep, what they wait for and what they hold stays what it is. */
public class Churn {
    static final Object lock = new Object();
    static int turn;
    static final List<String> log = new ArrayList<>();

    record Pair(int left, Object right) {
    }

    static class Worker extends Thread {
        final int me;
        final Map<Integer, Pair> kept = new HashMap<>();
        final ArrayDeque<int[][]> window = new ArrayDeque<>();
        long sum;

        Worker(int me) {
            super("worker " + me);
            this.me = me;
        }

        @Override
        public void run() {
            int hash = System.identityHashCode(this);
            for (int round = 0; round < 30; round++) {
                synchronized (lock) {
                    while (turn % 3 != me) {
                        try {
                            lock.wait();
                        } catch (InterruptedException e) {
                            return;
                        }
                    }
                    work(round);
                    log.add(getName() + "/" + round);
                    turn++;
                    lock.notifyAll();
                }
                if (System.identityHashCode(this) != hash) throw new AssertionError("hash");
            }
        }

        void work(int round) {
            for (int i = 0; i < 150; i++) {
                int[][] grid = new int[4][i % 7 + 1];
                grid[3][0] = i;
                window.add(grid);
                if (window.size() > 20) sum += window.remove()[3][0];
                String text = "r" + round + "i" + i;
                Supplier<String> later = () -> text + me;
                sum += later.get().length();
                if (i % 50 == 0) kept.put(round * 1000 + i, new Pair(i, later.get()));
                Object[] mixed = {text, grid, later, (long) i, null, new Object[] {i, text}};
                sum += ((Object[]) mixed[5]).length + mixed.length;
                try {
                    if (i % 37 == 0) throw new IllegalStateException(text);
                } catch (IllegalStateException e) {
                    sum += e.getMessage().length() + e.getStackTrace().length;
                }
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Worker[] workers = new Worker[3];
        for (int i = 0; i < 3; i++) (workers[i] = new Worker(i)).start();
        for (Worker each : workers) each.join();
        for (Worker each : workers) {
            System.out.println(each.getName() + " " + each.sum + " " + each.kept.size() + " " + each.kept.get(29100));
        }
        System.out.println(log.size() + " " + log.get(0) + " " + log.get(89));
    }
}
