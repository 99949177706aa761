// expect: 1
// expect: no -2
// expect: 3
// expect: 3
// expect: true true
// expect: true true
// expect: true false
// expect: java.lang.IllegalStateException: no -2
// expect: java.lang.IllegalArgumentException
// expect: null
// expect: 1
// expect: 2
// expect: 3
// expect: null
/** invokeAll, invokeAny, and results in the order in which they come. */
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class ManyTasks {
    static Callable<Integer> after(int millis, int value) {
        return () -> {
            Thread.sleep(millis);
            if (value < 0) throw new IllegalStateException("no " + value);
            return value;
        };
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        List<Callable<Integer>> tasks = List.of(after(100, 1), after(50, -2), after(10, 3));
        for (Future<Integer> each : pool.invokeAll(tasks)) {
            try {
                System.out.println(each.get());
            } catch (ExecutionException e) {
                System.out.println(e.getCause().getMessage());
            }
        }
        System.out.println(pool.invokeAny(tasks));
        for (Future<Integer> each : pool.invokeAll(tasks, 30, TimeUnit.MILLISECONDS)) {
            System.out.println(each.isDone() + " " + each.isCancelled());
        }
        try {
            pool.invokeAny(List.of(after(0, -1), after(5, -2)));
        } catch (ExecutionException e) {
            System.out.println(e.getMessage());
        }
        try {
            pool.invokeAny(new ArrayList<Callable<Integer>>());
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        CompletionService<Integer> service = new ExecutorCompletionService<>(pool);
        for (int i = 3; i > 0; i--) service.submit(after(i * 40, i));
        System.out.println(service.poll());
        for (int i = 0; i < 3; i++) System.out.println(service.take().get());
        System.out.println(service.poll(5, TimeUnit.MILLISECONDS));
        pool.shutdown();
    }
}
