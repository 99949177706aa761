// expect: 144
// expect: 40
// expect: 21 34
// expect: true
// expect: true false
// expect: java.lang.IllegalStateException: java.lang.IllegalStateException: no | java.lang.IllegalStateException: no
// expect: true false
// expect: true true true
// expect: 3 false false
// expect: true true
/** Fork and join: sums, actions, exceptions, the common pool's daemon workers. */
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.TimeUnit;

class ForkJoin {
    static class Fibonacci extends RecursiveTask<Integer> {
        private final int n;

        Fibonacci(int n) {
            this.n = n;
        }

        @Override
        protected Integer compute() {
            if (n < 2) return n;
            Fibonacci left = new Fibonacci(n - 1);
            left.fork();
            return new Fibonacci(n - 2).compute() + left.join();
        }
    }

    static class Increment extends RecursiveAction {
        private final int[] numbers;
        private final int from;
        private final int to;

        Increment(int[] numbers, int from, int to) {
            this.numbers = numbers;
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            if (to - from <= 4) {
                for (int i = from; i < to; i++) numbers[i]++;
            } else {
                int middle = (from + to) / 2;
                invokeAll(new Increment(numbers, from, middle), new Increment(numbers, middle, to));
            }
        }
    }

    static class Failing extends RecursiveTask<Integer> {
        @Override
        protected Integer compute() {
            throw new IllegalStateException("no");
        }
    }

    public static void main(String[] args) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(3);
        System.out.println(pool.invoke(new Fibonacci(12)));
        int[] numbers = new int[40];
        pool.invoke(new Increment(numbers, 0, 40));
        System.out.println(java.util.Arrays.stream(numbers).sum());
        System.out.println(new Fibonacci(8).invoke() + " " + ForkJoinPool.commonPool().invoke(new Fibonacci(9)));
        System.out.println(pool.submit(() -> Thread.currentThread().isDaemon()).get());
        System.out.println(pool.submit(() -> ForkJoinTask.inForkJoinPool()).get() + " " + ForkJoinTask.inForkJoinPool());
        try {
            pool.invoke(new Failing());
        } catch (IllegalStateException e) {
            System.out.println(e + " | " + e.getCause());
        }
        Failing failing = new Failing();
        try {
            pool.submit(failing).get();
        } catch (ExecutionException e) {
            System.out.println(failing.isCompletedAbnormally() + " " + failing.isCancelled());
        }
        Fibonacci cancelled = new Fibonacci(3);
        System.out.println(cancelled.cancel(true) + " " + cancelled.isCancelled() + " " + cancelled.isDone());
        System.out.println(pool.getParallelism() + " " + pool.getAsyncMode() + " " + pool.isShutdown());
        pool.shutdown();
        System.out.println(pool.awaitTermination(1, TimeUnit.SECONDS) + " " + pool.isTerminated());
    }
}
