import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Java Concurrency in Practice 12.1, 14.1 and 14.3: bounded buffers of four kinds under the put-take test. */
public class BoundedBuffers {
  interface Buffer<E> {
    void put(E x) throws InterruptedException;

    E take() throws InterruptedException;
  }

  static class SemaphoreBoundedBuffer<E> implements Buffer<E> {
    private final Semaphore availableItems, availableSpaces;
    private final E[] items;
    private int putPosition = 0, takePosition = 0;

    @SuppressWarnings("unchecked")
    SemaphoreBoundedBuffer(int capacity) {
      if (capacity <= 0) throw new IllegalArgumentException();
      availableItems = new Semaphore(0);
      availableSpaces = new Semaphore(capacity);
      items = (E[]) new Object[capacity];
    }

    public void put(E x) throws InterruptedException {
      availableSpaces.acquire();
      doInsert(x);
      availableItems.release();
    }

    public E take() throws InterruptedException {
      availableItems.acquire();
      E item = doExtract();
      availableSpaces.release();
      return item;
    }

    private synchronized void doInsert(E x) {
      int i = putPosition;
      items[i] = x;
      putPosition = (++i == items.length) ? 0 : i;
    }

    private synchronized E doExtract() {
      int i = takePosition;
      E x = items[i];
      items[i] = null;
      takePosition = (++i == items.length) ? 0 : i;
      return x;
    }
  }

  abstract static class BaseBoundedBuffer<V> implements Buffer<V> {
    private final V[] buf;
    private int tail;
    private int head;
    private int count;

    @SuppressWarnings("unchecked")
    protected BaseBoundedBuffer(int capacity) {
      this.buf = (V[]) new Object[capacity];
    }

    protected synchronized final void doPut(V v) {
      buf[tail] = v;
      if (++tail == buf.length) tail = 0;
      ++count;
    }

    protected synchronized final V doTake() {
      V v = buf[head];
      buf[head] = null;
      if (++head == buf.length) head = 0;
      --count;
      return v;
    }

    public synchronized final boolean isFull() {
      return count == buf.length;
    }

    public synchronized final boolean isEmpty() {
      return count == 0;
    }
  }

  static class SleepyBoundedBuffer<V> extends BaseBoundedBuffer<V> {
    SleepyBoundedBuffer(int size) {
      super(size);
    }

    public void put(V v) throws InterruptedException {
      while (true) {
        synchronized (this) {
          if (!isFull()) {
            doPut(v);
            return;
          }
        }
        Thread.sleep(1);
      }
    }

    public V take() throws InterruptedException {
      while (true) {
        synchronized (this) {
          if (!isEmpty()) return doTake();
        }
        Thread.sleep(1);
      }
    }
  }

  static class ConditionQueueBuffer<V> extends BaseBoundedBuffer<V> {
    ConditionQueueBuffer(int size) {
      super(size);
    }

    public synchronized void put(V v) throws InterruptedException {
      while (isFull()) wait();
      boolean wasEmpty = isEmpty();
      doPut(v);
      if (wasEmpty) notifyAll();
    }

    public synchronized V take() throws InterruptedException {
      while (isEmpty()) wait();
      boolean wasFull = isFull();
      V v = doTake();
      if (wasFull) notifyAll();
      return v;
    }
  }

  static class ConditionBoundedBuffer<T> implements Buffer<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final Condition notEmpty = lock.newCondition();
    @SuppressWarnings("unchecked")
    private final T[] items = (T[]) new Object[2];
    private int tail, head, count;

    public void put(T x) throws InterruptedException {
      lock.lock();
      try {
        while (count == items.length) notFull.await();
        items[tail] = x;
        if (++tail == items.length) tail = 0;
        ++count;
        notEmpty.signal();
      } finally {
        lock.unlock();
      }
    }

    public T take() throws InterruptedException {
      lock.lock();
      try {
        while (count == 0) notEmpty.await();
        T x = items[head];
        items[head] = null;
        if (++head == items.length) head = 0;
        --count;
        notFull.signal();
        return x;
      } finally {
        lock.unlock();
      }
    }
  }

  static int xorShift(int y) {
    y ^= (y << 6);
    y ^= (y >>> 21);
    y ^= (y << 7);
    return y;
  }

  static void putTakeTest(Buffer<Integer> buffer) throws InterruptedException {
    int trials = 5;
    int pairs = 3;
    AtomicInteger putSum = new AtomicInteger(0);
    AtomicInteger takeSum = new AtomicInteger(0);
    Thread[] threads = new Thread[2 * pairs];
    for (int i = 0; i < pairs; i++) {
      int first = i + 17;
      threads[i] = new Thread(() -> {
        try {
          int seed = first;
          int sum = 0;
          for (int k = trials; k > 0; --k) {
            buffer.put(seed);
            sum += seed;
            seed = xorShift(seed);
          }
          putSum.getAndAdd(sum);
        } catch (InterruptedException e) {
          throw new RuntimeException(e);
        }
      });
      threads[pairs + i] = new Thread(() -> {
        try {
          int sum = 0;
          for (int k = trials; k > 0; --k) sum += buffer.take();
          takeSum.getAndAdd(sum);
        } catch (InterruptedException e) {
          throw new RuntimeException(e);
        }
      });
    }
    for (Thread t : threads) t.start();
    for (Thread t : threads) t.join();
    String name = buffer.getClass().getSimpleName();
    System.out.println(name + " " + (putSum.get() == takeSum.get()) + " " + takeSum);
  }

  public static void main(String[] args) throws InterruptedException {
    putTakeTest(new SemaphoreBoundedBuffer<>(2));
    putTakeTest(new SleepyBoundedBuffer<>(2));
    putTakeTest(new ConditionQueueBuffer<>(2));
    putTakeTest(new ConditionBoundedBuffer<>());
    try {
      new SemaphoreBoundedBuffer<String>(0);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}

// expect: SemaphoreBoundedBuffer true 120332348
// expect: SleepyBoundedBuffer true 120332348
// expect: ConditionQueueBuffer true 120332348
// expect: ConditionBoundedBuffer true 120332348
// expect: null
