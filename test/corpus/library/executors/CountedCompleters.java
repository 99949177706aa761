// expect: 780
// expect: 11
// expect: bad true
// expect: true
// expect: true
// expect: the seed is its own
/** CountedCompleter: the last of the subtasks completes the task above. */
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

class CountedCompleters {
    static class Sum extends CountedCompleter<Void> {
        private final int low;
        private final int high;
        private final AtomicInteger total;

        Sum(CountedCompleter<?> parent, int low, int high, AtomicInteger total) {
            super(parent);
            this.low = low;
            this.high = high;
            this.total = total;
        }

        @Override
        public void compute() {
            if (high - low > 2) {
                int middle = (low + high) >>> 1;
                setPendingCount(2);
                new Sum(this, low, middle, total).fork();
                new Sum(this, middle, high, total).fork();
            } else {
                for (int i = low; i < high; i++) total.addAndGet(i);
            }
            tryComplete();
        }
    }

    static class Greatest extends CountedCompleter<Integer> {
        private final int[] data;
        private final int low;
        private final int high;
        private int result;
        private Greatest left;
        private Greatest right;

        Greatest(CountedCompleter<?> parent, int[] data, int low, int high) {
            super(parent);
            this.data = data;
            this.low = low;
            this.high = high;
        }

        @Override
        public void compute() {
            if (high - low < 2) {
                result = data[low];
                tryComplete();
                return;
            }
            int middle = (low + high) >>> 1;
            left = new Greatest(this, data, low, middle);
            right = new Greatest(this, data, middle, high);
            addToPendingCount(1);
            right.fork();
            left.compute();
        }

        @Override
        public void onCompletion(CountedCompleter<?> caller) {
            if (left != null) result = Math.max(left.result, right.result);
        }

        @Override
        public Integer getRawResult() {
            return result;
        }
    }

    public static void main(String[] args) {
        AtomicInteger total = new AtomicInteger();
        new Sum(null, 0, 40, total).invoke();
        System.out.println(total);
        int[] data = new int[13];
        for (int i = 0; i < data.length; i++) data[i] = i * 7 % 12;
        System.out.println(ForkJoinPool.commonPool().invoke(new Greatest(null, data, 0, data.length)));
        CountedCompleter<Void> bad = new CountedCompleter<>() {
            @Override
            public void compute() {
                throw new IllegalStateException("bad");
            }
        };
        try {
            bad.invoke();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + bad.isCompletedAbnormally());
        }

        int die = ThreadLocalRandom.current().nextInt(1, 7);
        System.out.println(die >= 1 && die <= 6);
        System.out.println(ThreadLocalRandom.current() == ThreadLocalRandom.current());
        try {
            ThreadLocalRandom.current().setSeed(1);
        } catch (UnsupportedOperationException e) {
            System.out.println("the seed is its own");
        }
    }
}
