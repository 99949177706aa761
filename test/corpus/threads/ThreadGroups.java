/** Groups name threads, count them, limit their priority and reach them all at once. */
public class ThreadGroups {
  static final Object gate = new Object();

  static Thread parked(ThreadGroup group, String name) {
    Thread thread = new Thread(group, () -> {
      synchronized (gate) {
        try {
          gate.wait();
        } catch (InterruptedException e) {
          return;
        }
      }
    }, name);
    thread.start();
    return thread;
  }

  public static void main(String[] args) throws InterruptedException {
    ThreadGroup main = Thread.currentThread().getThreadGroup();
    ThreadGroup outer = new ThreadGroup("outer");
    ThreadGroup inner = new ThreadGroup(outer, "inner");
    System.out.println(main + " " + main.getParent().getName() + " " + main.getParent().getParent());
    System.out.println(outer.getParent().getName() + " " + inner.getParent().getName());
    System.out.println(main.parentOf(inner) + " " + inner.parentOf(main) + " " + inner.parentOf(inner));

    outer.setMaxPriority(4);
    System.out.println(outer.getMaxPriority() + " " + inner.getMaxPriority());
    inner.setMaxPriority(7);
    System.out.println(inner.getMaxPriority());
    inner.setMaxPriority(11);
    System.out.println(inner.getMaxPriority());

    Thread a = parked(outer, "a");
    Thread b = parked(inner, "b");
    Thread unstarted = new Thread(inner, "unstarted");
    Thread.sleep(100);
    System.out.println(a + " " + b + " " + unstarted);
    b.setPriority(9);
    System.out.println(b.getPriority());
    System.out.println(outer.activeCount() + " " + inner.activeCount() + " " + main.activeCount() + " "
        + Thread.activeCount());
    System.out.println(main.activeGroupCount() + " " + outer.activeGroupCount() + " " + inner.activeGroupCount());
    Thread[] threads = new Thread[5];
    System.out.println(outer.enumerate(threads) + " " + threads[0].getName() + threads[1].getName());
    System.out.println(outer.enumerate(new Thread[5], false) + " " + outer.enumerate(new Thread[1]));
    ThreadGroup[] groups = new ThreadGroup[5];
    System.out.println(main.enumerate(groups) + " " + groups[0].getName() + " " + groups[1].getName());
    System.out.println(main.enumerate(groups, false));
    main.list();
    outer.interrupt();
    a.join();
    b.join();
    System.out.println(outer.activeCount() + " " + a + " " + a.getThreadGroup());
    try {
      new ThreadGroup(null, "none");
    } catch (NullPointerException e) {
      System.out.println("no parent");
    }
  }
}

// expect: java.lang.ThreadGroup[name=main,maxpri=10] system null
// expect: main outer
// expect: true false true
// expect: 4 4
// expect: 4
// expect: 4
// expect: Thread[a,4,outer] Thread[b,4,inner] Thread[unstarted,4,inner]
// expect: 4
// expect: 2 1 3 3
// expect: 2 1 0
// expect: 2 ab
// expect: 1 1
// expect: 2 outer inner
// expect: 1
// expect: java.lang.ThreadGroup[name=main,maxpri=10]
// expect:     Thread[main,5,main]
// expect:     java.lang.ThreadGroup[name=outer,maxpri=4]
// expect:         Thread[a,4,outer]
// expect:         java.lang.ThreadGroup[name=inner,maxpri=4]
// expect:             Thread[b,4,inner]
// expect: 0 Thread[a,4,] null
// expect: no parent
