import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

// Two increments by a loop over compareAndSet, and two by getAndAdd on an element, lose nothing in any schedule.
// expect outcomes: 2 2\n
// expect race: none
public class CompareAndSetCounter {
    volatile int count;
    static final VarHandle COUNT;
    static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(int[].class);

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(CompareAndSetCounter.class, "count", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        CompareAndSetCounter it = new CompareAndSetCounter();
        int[] numbers = new int[1];
        Runnable work = () -> {
            int seen;
            do seen = (int) COUNT.getVolatile(it);
            while (!COUNT.compareAndSet(it, seen, seen + 1));
            ELEMENT.getAndAdd(numbers, 0, 1);
        };
        Thread other = new Thread(work);
        other.start();
        work.run();
        other.join();
        System.out.println(it.count + " " + (int) ELEMENT.getVolatile(numbers, 0));
    }
}
