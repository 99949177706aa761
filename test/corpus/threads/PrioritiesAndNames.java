/** What a thread says of itself: names, ids, priorities, groups, daemons, equality, toString. */
public class PrioritiesAndNames {
  static void refused(Runnable call) {
    try {
      call.run();
      System.out.println("accepted");
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Thread main = Thread.currentThread();
    System.out.println(main + " " + main.getId() + " " + main.isDaemon());
    Thread first = new Thread(() -> {});
    Thread second = new Thread(() -> {});
    Thread named = new Thread("named");
    System.out.println(first.getName() + " " + second.getName() + " " + named.getName() + " " + new Thread().getName());
    System.out.println(second.getId() > first.getId());
    named.setPriority(7);
    System.out.println(named + " " + Thread.MIN_PRIORITY + Thread.NORM_PRIORITY + Thread.MAX_PRIORITY);
    refused(() -> first.setPriority(0));
    refused(() -> first.setPriority(11));
    refused(() -> first.setName(null));
    refused(() -> new Thread((String) null));
    named.setName("renamed");
    main.setPriority(8);
    Thread child = new Thread(() -> System.out.println(Thread.currentThread() + " " + Thread.currentThread().isDaemon()), "child");
    child.setDaemon(true);
    child.start();
    child.join();
    refused(() -> main.setDaemon(true));
    refused(() -> child.setDaemon(false));
    System.out.println(child.getThreadGroup() == null ? "no group after the end" : "still in a group");
    System.out.println(child);
    main.setPriority(Thread.NORM_PRIORITY);
    ThreadGroup group = new ThreadGroup("weavers");
    group.setMaxPriority(4);
    Thread member = new Thread(group, () -> {}, "member");
    System.out.println(member + " " + group + " " + group.getParent().getName());
    member.setPriority(10);
    System.out.println(member.getPriority());
    class Sub extends Thread {
      @Override
      public void run() {
        System.out.println("Sub runs in " + getName() + ", the same " + (this == currentThread()));
      }
    }
    Thread sub = new Sub();
    sub.run();
    sub.start();
    sub.join();
    Thread both = new Thread(() -> System.out.println("runnable")) {
      @Override
      public void run() {
        System.out.print("overridden, then ");
        super.run();
      }
    };
    both.start();
    both.join();
    System.out.println(Thread.activeCount());
  }
}

// expect: Thread[main,5,main] 1 false
// expect: Thread-0 Thread-1 named Thread-2
// expect: true
// expect: Thread[named,7,main] 1510
// expect: java.lang.IllegalArgumentException
// expect: java.lang.IllegalArgumentException
// expect: java.lang.NullPointerException: name cannot be null
// expect: java.lang.NullPointerException: name cannot be null
// expect: Thread[child,8,main] true
// expect: java.lang.IllegalThreadStateException
// expect: accepted
// expect: no group after the end
// expect: Thread[child,8,]
// expect: Thread[member,4,weavers] java.lang.ThreadGroup[name=weavers,maxpri=4] main
// expect: 4
// expect: Sub runs in Thread-3, the same false
// expect: Sub runs in Thread-3, the same true
// expect: overridden, then runnable
// expect: 1
