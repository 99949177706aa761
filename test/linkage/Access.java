/** Classes and members that Main may not use any more. */
public class Main extends p.Base {
    interface Call { void run() throws Throwable; }

    static void show(String what, Call call) {
        try {
            call.run();
            System.out.println(what + ": nothing");
        } catch (Throwable e) {
            System.out.println(what + ": " + e);
        }
    }

    public static void main(String[] args) {
        show("protected method", () -> new p.P().protectedNow());
        show("package-private method", () -> new p.P().packagePrivateNow());
        show("protected field", () -> System.out.println(new p.P().protectedField));
        show("package-private static", () -> System.out.println(p.P.packagePrivateStatic));
        show("protected constructor", () -> new p.P(1));
        show("class, new", () -> new p.Hidden());
        show("class, static", () -> p.Hidden.call());
        show("class, array", () -> System.out.println(new p.Hidden[0]));
        show("class, literal", () -> System.out.println(p.Hidden.class));
        show("class, instanceof", () -> System.out.println((Object) args instanceof p.Hidden));
        show("inherited protected", () -> new Main().inherited());
        show("inherited protected static", () -> inheritedStatic());
        show("inherited, package-private now", () -> new Main().closed());
        show("superclass is final now", () -> new SubFinal());
        show("superclass is hidden now", () -> new SubHidden());
        show("interface is hidden now", () -> new ImplHidden());
        show("overrides a final method", () -> new OverridesFinal());
        show("same class, final", () -> new Main().set());
    }
    final int own = 1;
    void set() { System.out.println(own); }
}
class SubFinal extends p.Final {}
class SubHidden extends p.Hidden {}
class ImplHidden implements p.HiddenFace {}
class OverridesFinal extends p.Base { public void open() {} }
//// file p/P.java
package p;
public class P {
    public P() {}
    public P(int x) {}
    public void protectedNow() {}
    public void packagePrivateNow() {}
    public int protectedField = 1;
    public static int packagePrivateStatic = 2;
}
//// file p/Hidden.java
package p;
public class Hidden { public static void call() {} }
//// file p/Final.java
package p;
public class Final {}
//// file p/HiddenFace.java
package p;
public interface HiddenFace {}
//// file p/Base.java
package p;
public class Base {
    public void inherited() {}
    public static void inheritedStatic() {}
    public void closed() {}
    public void open() {}
}
//// then
//// file p/P.java
package p;
public class P {
    public P() {}
    protected P(int x) {}
    protected void protectedNow() {}
    void packagePrivateNow() {}
    protected int protectedField = 1;
    static int packagePrivateStatic = 2;
}
class Hidden { public static void call() {} }
interface HiddenFace {}
//// file p/Final.java
package p;
public final class Final {}
//// file p/Base.java
package p;
public class Base {
    protected void inherited() {}
    protected static void inheritedStatic() {}
    void closed() {}
    public final void open() {}
}
