/** Fields that are gone, or are of another kind than when Main was compiled. */
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
        show("static gone", () -> System.out.println(A.gone));
        show("gone", () -> System.out.println(new A().instanceGone));
        show("another type", () -> System.out.println(new A().typed));
        show("was static, read", () -> System.out.println(A.wasStatic));
        show("was static, written", () -> A.wasStatic = 1);
        show("was not static, read", () -> System.out.println(new A().wasInstance));
        show("was not static, written", () -> new A().wasInstance = 1);
        show("private now, read", () -> System.out.println(new A().open));
        show("private now, static", () -> System.out.println(A.openStatic));
        show("final now", () -> new A().settled = 2);
        show("final now, static", () -> A.settledStatic = 2);
        show("enum constant gone", () -> System.out.println(E.TWO));
        show("class gone", () -> System.out.println(Gone.x));
        show("class gone, again", () -> System.out.println(Gone.x));
        show("class gone, new", () -> new Gone());
        show("class gone, array", () -> System.out.println(new Gone[1]));
        show("class gone, instanceof", () -> System.out.println((Object) "" instanceof Gone));
        show("class gone, cast", () -> System.out.println((Gone) (Object) "x"));
        show("class gone, null cast", () -> { Object o = null; System.out.println((Gone) o); });
        show("class gone, literal", () -> System.out.println(Gone.class));
        show("superclass gone", () -> new Child());
        show("interface gone", () -> new Implementor());
    }
}
class A {
    static int gone = 1;
    int instanceGone = 2;
    int typed = 3;
    static int wasStatic = 4;
    int wasInstance = 5;
    int open = 6;
    static int openStatic = 7;
    int settled = 8;
    static int settledStatic = 9;
}
enum E { ONE, TWO }
class Gone { static int x = 10; }
class Parent {}
class Child extends Parent {}
interface Face {}
class Implementor implements Face {}
//// then
class A {
    long typed = 3;
    int wasStatic = 4;
    static int wasInstance = 5;
    private int open = 6;
    private static int openStatic = 7;
    final int settled = 8;
    static final int settledStatic = 9;
}
enum E { ONE }
//// without Gone Parent Face
