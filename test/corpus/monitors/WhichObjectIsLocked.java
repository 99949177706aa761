import java.util.function.Supplier;

/** What a synchronized method locks: this, the class, and never the field that somebody meant. */
public class WhichObjectIsLocked {
  static synchronized boolean ofClass() {
    return Thread.holdsLock(WhichObjectIsLocked.class);
  }

  synchronized boolean ofThis() {
    return Thread.holdsLock(this) && !Thread.holdsLock(WhichObjectIsLocked.class);
  }

  static class Sub extends WhichObjectIsLocked {
    @Override
    synchronized boolean ofThis() {
      return super.ofThis() && Thread.holdsLock(this);
    }

    static synchronized boolean ofClass() {
      return Thread.holdsLock(Sub.class) && !Thread.holdsLock(WhichObjectIsLocked.class);
    }

    class Inner {
      synchronized boolean ofInner() {
        return Thread.holdsLock(this) && !Thread.holdsLock(Sub.this);
      }

      boolean ofOuter() {
        synchronized (Sub.this) {
          return Thread.holdsLock(Sub.this);
        }
      }
    }
  }

  static String text = "a";

  public static void main(String[] args) {
    Sub sub = new Sub();
    System.out.println(ofClass() + " " + new WhichObjectIsLocked().ofThis() + " " + sub.ofThis() + " " + Sub.ofClass());
    System.out.println(sub.new Inner().ofInner() + " " + sub.new Inner().ofOuter());
    synchronized (text) {
      text += "b";
      System.out.println("the new value is not locked: " + !Thread.holdsLock(text));
    }
    synchronized ("literal") {
      System.out.println("literals are one object: " + Thread.holdsLock("lit" + "eral"));
    }
    Supplier<Boolean> lambda = () -> {
      synchronized (WhichObjectIsLocked.class) {
        return Thread.holdsLock(WhichObjectIsLocked.class);
      }
    };
    System.out.println(lambda.get() + " " + Thread.holdsLock(WhichObjectIsLocked.class));
    try {
      synchronized (sub) {
        synchronized (sub) {
          throw new IllegalStateException("out");
        }
      }
    } catch (IllegalStateException e) {
      System.out.println("after " + e.getMessage() + ": " + Thread.holdsLock(sub));
    }
    for (int i = 0; i < 3; i++) {
      synchronized (sub) {
        if (i == 0) continue;
        if (i == 1) break;
      }
    }
    System.out.println("after break: " + Thread.holdsLock(sub));
  }
}

// expect: true true true true
// expect: true true
// expect: the new value is not locked: true
// expect: literals are one object: true
// expect: true false
// expect: after out: false
// expect: after break: false
