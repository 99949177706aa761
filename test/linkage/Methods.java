/** Methods that are gone, or are of another kind than when Main was compiled. */
public class Main {
    interface Call { void run() throws Throwable; }

    static void show(String what, Call call) {
        try {
            call.run();
            System.out.println(what + ": nothing");
        } catch (Throwable e) {
            System.out.println(what + ": " + e + (e.getCause() == null ? "" : " <- " + e.getCause()));
        }
    }

    public static void main(String[] args) {
        show("static gone", () -> A.gone(1, "x", new int[0][], 2L));
        show("virtual gone", () -> new A().virtualGone(new String[0]));
        show("constructor gone", () -> new A(1));
        show("interface method gone", () -> { I i = new C(); i.gone(); });
        show("returns another type", () -> A.returns());
        show("was static", () -> A.wasStatic());
        show("was virtual", () -> new A().wasVirtual());
        show("has become private", () -> new A().hasBecomePrivate());
        show("static has become private", () -> A.staticBecomePrivate());
        show("constructor has become private", () -> new A(""));
        show("has become abstract", () -> B.of().hasBecomeAbstract());
        show("class has become abstract", () -> new Abstract());
        show("not implemented", () -> { I i = new C(); i.notImplemented(3); });
        show("two defaults", () -> { Both b = new Both(); b.twice(); });
        show("two defaults by interface", () -> { Left l = new Both(); l.twice(); });
        show("class has become an interface", () -> new Turned().call());
        show("static of what has become an interface", () -> Turned.stat());
        show("interface has become a class", () -> { WasInterface w = WasInterface.Holder.it; w.call(); });
        show("does not implement it any more", () -> { Object o = new NotAnyMore(); ((I2) o).call(); });
        show("does not implement it, without a cast", () -> { I2 o = NotAnyMore.get(); o.call(); });
        show("private in implementation", () -> { I2 o = new PrivateImpl(); o.call(); });
        show("static in implementation", () -> { I2 o = new StaticImpl(); o.call(); });
        show("super is gone", () -> new Sub().callsSuper());
        show("super is abstract", () -> new Sub().callsSuperAbstract());
        show("abstract between", () -> { I3 o = new Below(); o.call(); });
        show("abstract between, by class", () -> new Below().call());
        show("private in implementation, kept", () -> { I3 o = new PrivateImpl3(); o.call(); });
        show("not public in implementation", () -> { I3 o = new PackageImpl3(); o.call(); });
        show("private in subclass", () -> { Up o = new Down(); o.call(); });
        show("skips a class", () -> new Last().callsUp());
        show("interface method is static now", () -> { I4 o = new C4(); o.call(); });
        show("interface super is gone", () -> new C4().callsSuper());
        show("native", () -> A.nat(1, ""));
        show("native in package", () -> new A().nat2());
    }
}
class A {
    A() {}
    A(int x) {}
    A(String x) {}
    static void gone(int a, String b, int[][] c, long d) {}
    void virtualGone(String[] a) {}
    static int returns() { return 1; }
    static void wasStatic() {}
    void wasVirtual() {}
    void hasBecomePrivate() {}
    static void staticBecomePrivate() {}
    static void nat(int a, String b) {}
    void nat2() {}
    void inherited() {}
}
abstract class Above { void m() {} }
class Sub extends A { void callsSuper() { super.inherited(); } void callsSuperAbstract() { new SubAbove().go(); } }
class SubAbove extends Above { void go() { super.m(); } void m() {} }
interface I3 { void call(); }
class Middle implements I3 { public void call() {} }
class Below extends Middle {}
class PrivateImpl3 implements I3 { public void call() {} }
class PackageImpl3 implements I3 { public void call() {} }
class Up { void call() {} }
class Down extends Up {}
class First { void up() { System.out.println("First.up"); } }
class Second extends First {}
class Last extends Second { void callsUp() { super.up(); } }
interface I4 { void call(); default void other() {} }
class C4 implements I4 { public void call() {} void callsSuper() { I4.super.other(); } }
abstract class B {
    static B of() { return new D(); }
    void hasBecomeAbstract() {}
}
class D extends B {}
class Abstract {}
interface I { void gone(); default void notImplemented(int x) {} }
class C implements I { public void gone() {} }
interface Left { default void twice() {} }
interface Right { }
class Both implements Left, Right {}
class Turned { void call() {} static void stat() {} }
interface WasInterface { void call(); class Holder { static WasInterface it = () -> {}; } }
interface I2 { void call(); }
class NotAnyMore implements I2 { public void call() {} static I2 get() { return new NotAnyMore(); } }
class PrivateImpl implements I2 { public void call() {} }
class StaticImpl implements I2 { public void call() {} }
//// then
class A {
    A() {}
    private A(String x) {}
    static long returns() { return 1; }
    void wasStatic() {}
    static void wasVirtual() {}
    private void hasBecomePrivate() {}
    private static void staticBecomePrivate() {}
    static native void nat(int a, String b);
    native void nat2();
}
abstract class B {
    static B of() { return new D(); }
    abstract void hasBecomeAbstract();
}
abstract class Abstract {}
interface I { void notImplemented(int x); }
interface Right { default void twice() {} }
interface Turned { static void stat() {} }
class WasInterface { void call() {} static class Holder { static WasInterface it = new WasInterface(); } }
class NotAnyMore { public void call() {} }
class PrivateImpl { private void call() {} }
abstract class Above { abstract void m(); }
interface I3 {}
abstract class Middle implements I3 { public abstract void call(); }
class PrivateImpl3 implements I3 { private void call() {} }
class PackageImpl3 implements I3 { void call() {} }
class Down extends Up { private void call(int x) {} }
class Second extends First { void up() { System.out.println("Second.up"); } }
interface I4 { static void call() {} }
//// keep I3
