import java.util.concurrent.atomic.AtomicReference;

/** The Art of Multiprocessor Programming 7.5: the queue locks of Craig, Landin and Hagersten, and of Mellor-Crummey and Scott. */
public class QueueLocks {
  interface Mutex {
    void lock();

    void unlock();
  }

  static class CLHLock implements Mutex {
    static class QNode {
      volatile boolean locked;
    }

    private final AtomicReference<QNode> tail = new AtomicReference<>(new QNode());
    private final ThreadLocal<QNode> myPred = ThreadLocal.withInitial(() -> null);
    private final ThreadLocal<QNode> myNode = ThreadLocal.withInitial(QNode::new);

    public void lock() {
      QNode qnode = myNode.get();
      qnode.locked = true;
      QNode pred = tail.getAndSet(qnode);
      myPred.set(pred);
      while (pred.locked) Thread.onSpinWait();
    }

    public void unlock() {
      QNode qnode = myNode.get();
      qnode.locked = false;
      myNode.set(myPred.get());
    }
  }

  static class MCSLock implements Mutex {
    static class QNode {
      volatile boolean locked = false;
      volatile QNode next = null;
    }

    private final AtomicReference<QNode> tail = new AtomicReference<>(null);
    private final ThreadLocal<QNode> myNode = new ThreadLocal<QNode>() {
      @Override
      protected QNode initialValue() {
        return new QNode();
      }
    };

    public void lock() {
      QNode qnode = myNode.get();
      QNode pred = tail.getAndSet(qnode);
      if (pred != null) {
        qnode.locked = true;
        pred.next = qnode;
        while (qnode.locked) Thread.onSpinWait();
      }
    }

    public void unlock() {
      QNode qnode = myNode.get();
      if (qnode.next == null) {
        if (tail.compareAndSet(qnode, null)) return;
        while (qnode.next == null) Thread.onSpinWait();
      }
      qnode.next.locked = false;
      qnode.next = null;
    }
  }

  static int counter;

  public static void main(String[] args) throws InterruptedException {
    for (Mutex lock : new Mutex[] {new CLHLock(), new MCSLock()}) {
      counter = 0;
      Thread[] threads = new Thread[3];
      for (int i = 0; i < threads.length; i++) {
        threads[i] = new Thread(() -> {
          for (int k = 0; k < 6; k++) {
            lock.lock();
            counter++;
            lock.unlock();
          }
        });
        threads[i].start();
      }
      for (Thread each : threads) each.join();
      System.out.println(lock.getClass().getSimpleName() + " " + counter);
    }
  }
}

// expect: CLHLock 18
// expect: MCSLock 18
