// expect: 1: (1,0)
// expect: 2: (2,0)
// expect: 3: (2,1)
// expect: 4: (2,2)
// expect: 5: (3,2)
// expect: 6: (4,2)
// expect: 7: REJECTED Task Task[number=7] rejected from java.util.concurrent.ThreadPoolExecutor[Running, pool size = 4, active threads = 4, queued tasks = 2, completed tasks = 0]
// expect: first [1, 2, 5, 6], active 4
// expect: true true
// expect: then [3, 4]
// expect: completed 6, largest 4
// expect: java.util.concurrent.ThreadPoolExecutor[Terminated, pool size = 0, active threads = 0, queued tasks = 0, completed tasks = 6]
/** The threads and the queue of a pool as tasks arrive: core threads, then the queue, then more threads, then rejection. */
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class PoolGrowth {
    static final CountDownLatch go = new CountDownLatch(1);
    static final List<Integer> order = Collections.synchronizedList(new ArrayList<>());

    record Task(int number) implements Runnable {
        @Override
        public void run() {
            order.add(number);
            try {
                go.await();
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        }
    }

    static String plain(Object text) {
        return text.toString().replaceAll("@[0-9a-f]+", "");
    }

    public static void main(String[] args) throws InterruptedException {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(2, 4, 60, TimeUnit.SECONDS, new ArrayBlockingQueue<Runnable>(2));
        for (int i = 1; i <= 7; i++) {
            try {
                pool.execute(new Task(i));
                System.out.println(i + ": (" + pool.getPoolSize() + "," + pool.getQueue().size() + ")");
            } catch (RejectedExecutionException e) {
                System.out.println(i + ": REJECTED " + plain(e.getMessage()));
            }
        }
        while (order.size() < 4) Thread.sleep(5);
        Collections.sort(order);
        System.out.println("first " + order + ", active " + pool.getActiveCount());
        go.countDown();
        pool.shutdown();
        System.out.println(pool.awaitTermination(5, TimeUnit.SECONDS) + " " + pool.isTerminated());
        System.out.println("then " + new java.util.TreeSet<>(order.subList(4, 6)));
        System.out.println("completed " + pool.getCompletedTaskCount() + ", largest " + pool.getLargestPoolSize());
        System.out.println(plain(pool));
    }
}
