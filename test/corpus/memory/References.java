// expect: true
// expect: true
// expect: kept null soft null
// expect: true true null
// expect: true true true false true null
// expect: by hand
// expect: cleaned on Cleaner-0 true
// expect: Negative timeout value
// expect: java.lang.InterruptedException false
// expect: end
import java.lang.ref.*;
public class References {
  static class Big { int[] x = new int[100]; String name; Big(String n) { name = n; } }
  public static void main(String[] a) throws Exception {
    ReferenceQueue<Big> q = new ReferenceQueue<>();
    Big kept = new Big("kept");
    WeakReference<Big> w1 = new WeakReference<>(kept, q);
    WeakReference<Big> w2 = new WeakReference<>(new Big("lost"), q);
    SoftReference<Big> s = new SoftReference<>(new Big("soft"));
    PhantomReference<Big> p = new PhantomReference<>(new Big("phantom"), q);
    System.out.println(q.poll() == null);
    System.out.println(w2.get() != null);
    System.gc();
    System.out.println(w1.get().name + " " + w2.get() + " " + s.get().name + " " + p.get());
    Reference<? extends Big> r1 = q.remove();
    Reference<? extends Big> r2 = q.remove(1000);
    System.out.println((r1 == w2 || r2 == w2) + " " + (r1 == p || r2 == p) + " " + q.remove(10));
    System.out.println(w1.refersTo(kept) + " " + w2.refersTo(null) + " " + w1.enqueue() + " " + w1.enqueue() + " " + (q.poll() == w1) + " " + w1.get());
    Cleaner c = Cleaner.create();
    c.register(new Big("x"), () -> System.out.println("cleaned on " + Thread.currentThread().getName() + " " + Thread.currentThread().isDaemon()));
    Cleaner.Cleanable now = c.register(kept, () -> System.out.println("by hand"));
    now.clean();
    now.clean();
    System.gc();
    Thread.sleep(200);
    try { q.remove(-1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    Thread.currentThread().interrupt();
    try { q.remove(); } catch (InterruptedException e) { System.out.println(e + " " + Thread.interrupted()); }
    System.out.println("end");
  }
}
