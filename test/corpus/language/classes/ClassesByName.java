/** Class.forName initialises, a loader does not; what is not there and what cannot be initialised. */
public class ClassesByName {
  static class Loud { static { System.out.println("Loud is initialised"); } }
  static class Quiet { static { System.out.println("Quiet is initialised"); } }
  static class Broken { static int x = 1 / (Loud.class == null ? 1 : 0); }
  interface Shape { } record Square(int side) implements Shape { }
  public static void main(String[] args) throws Exception {
    Class<?> c = Class.forName("ClassesByName$Loud");
    System.out.println(c + " " + (c == Loud.class));
    Class<?> q = Class.forName("ClassesByName$Quiet", false, ClassesByName.class.getClassLoader());
    System.out.println("found " + q.getSimpleName());
    new Quiet();
    try { Class.forName("no.Such"); } catch (ClassNotFoundException e) { System.out.println(e); }
    try { Class.forName("int"); } catch (ClassNotFoundException e) { System.out.println(e); }
    try { Class.forName("ClassesByName$Broken"); } catch (ExceptionInInitializerError e) { System.out.println(e + " " + e.getCause()); }
    try { Class.forName("ClassesByName$Broken"); } catch (NoClassDefFoundError e) { System.out.println(e); }
    System.out.println(Class.forName("java.lang.String").getClassLoader());
    System.out.println(ClassesByName.class.getClassLoader() == Thread.currentThread().getContextClassLoader());
    System.out.println(Square.class.asSubclass(Shape.class).getName());
    try { Shape.class.asSubclass(Square.class); } catch (ClassCastException e) { System.out.println(e); }
    System.out.println(Class.forName("[I") == int[].class);
    System.out.println(ClassesByName.class.getClassLoader().loadClass("ClassesByName$Square").isRecord() + " " + Override.class.isAnnotation());
  }
}

// expect: Loud is initialised
// expect: class ClassesByName$Loud true
// expect: found Quiet
// expect: Quiet is initialised
// expect: java.lang.ClassNotFoundException: no.Such
// expect: java.lang.ClassNotFoundException: int
// expect: java.lang.ExceptionInInitializerError java.lang.ArithmeticException: / by zero
// expect: java.lang.NoClassDefFoundError: Could not initialize class ClassesByName$Broken
// expect: null
// expect: true
// expect: ClassesByName$Square
// expect: java.lang.ClassCastException: interface ClassesByName$Shape
// expect: true
// expect: true true
