/** A lambda or method reference whose target is an intersection implements every interface of it. */
import java.io.Serializable;
import java.util.Comparator;
import java.util.function.Supplier;

public class IntersectionCasts {
  interface Marked {}

  static <T extends Runnable & Marked> void both(T t) {
    t.run();
    System.out.println(t instanceof Marked);
  }

  public static void main(String[] args) {
    Object o = (Runnable & Serializable) () -> System.out.println("run");
    ((Runnable) o).run();
    // expect: run
    System.out.println(o instanceof Serializable);
    // expect: true
    var c = (Comparator<String> & Marked & Serializable) String::compareTo;
    System.out.println(c.compare("a", "b") + " " + (c instanceof Marked));
    // expect: -1 true
    both((Runnable & Marked) () -> System.out.println("both"));
    // expect: both
    // expect: true
    Supplier<Object> s = (Supplier<Object> & Marked) Object::new;
    System.out.println(s instanceof Marked);
    // expect: true
  }
}
