// expect outcomes: 3\n
/** A task forks another and joins it, on two workers: all schedules. */
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

class ForkedSum {
    static class Sum extends RecursiveTask<Integer> {
        private final int from;
        private final int to;

        Sum(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        protected Integer compute() {
            if (from == to) return from;
            Sum left = new Sum(from, (from + to) / 2);
            left.fork();
            return new Sum((from + to) / 2 + 1, to).compute() + left.join();
        }
    }

    public static void main(String[] args) {
        System.out.println(new ForkJoinPool(2).invoke(new Sum(1, 2)));
    }
}
