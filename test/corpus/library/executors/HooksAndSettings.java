// expect: [Running, pool size = 0, active threads = 0, queued tasks = 0, completed tasks = 0]
// expect: true false 1
// expect: before in pool-1-thread-1
// expect: submitted
// expect: after null
// expect: 1 1 0
// expect: 2 3 1
// expect: 0 after a while, largest 2
// expect: 50000 true
// expect: java.lang.IllegalArgumentException
// expect: java.lang.IllegalArgumentException
// expect: java.lang.IllegalArgumentException: Core threads must have nonzero keep alive times
// expect: java.lang.NullPointerException
// expect: java.lang.IllegalArgumentException
// expect: before in pool-1-thread-3
// expect: last
// expect: after null
// expect: terminated, false true
// expect: true
/** beforeExecute, afterExecute and terminated; settings that change; what a pool says of itself. */
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class HooksAndSettings {
    static class Told extends ThreadPoolExecutor {
        Told() {
            super(1, 3, 50, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>());
        }

        @Override
        protected void beforeExecute(Thread t, Runnable r) {
            System.out.println("before in " + t.getName());
        }

        @Override
        protected void afterExecute(Runnable r, Throwable t) {
            System.out.println("after " + t);
        }

        @Override
        protected void terminated() {
            System.out.println("terminated, " + isTerminated() + " " + isTerminating());
        }
    }

    static void wrong(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Told pool = new Told();
        System.out.println(pool.toString().replaceAll(".*\\[", "["));
        System.out.println(pool.prestartCoreThread() + " " + pool.prestartCoreThread() + " " + pool.getPoolSize());
        pool.submit(() -> {
            System.out.println("submitted");
            throw new IllegalStateException("kept in the future");
        });
        Thread.sleep(20);
        System.out.println(pool.getTaskCount() + " " + pool.getCompletedTaskCount() + " " + pool.getActiveCount());
        pool.setCorePoolSize(2);
        System.out.println(pool.getCorePoolSize() + " " + pool.getMaximumPoolSize() + " " + pool.prestartAllCoreThreads());
        pool.allowCoreThreadTimeOut(true);
        Thread.sleep(200);
        System.out.println(pool.getPoolSize() + " after a while, largest " + pool.getLargestPoolSize());
        System.out.println(pool.getKeepAliveTime(TimeUnit.MICROSECONDS) + " " + pool.allowsCoreThreadTimeOut());
        wrong(() -> pool.setMaximumPoolSize(1));
        wrong(() -> pool.setCorePoolSize(-1));
        wrong(() -> pool.setKeepAliveTime(0, TimeUnit.SECONDS));
        wrong(() -> pool.execute(null));
        wrong(() -> new ThreadPoolExecutor(2, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()));
        pool.execute(() -> System.out.println("last"));
        pool.shutdown();
        System.out.println(pool.awaitTermination(1, TimeUnit.SECONDS));
    }
}
