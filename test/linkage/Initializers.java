/** Static initialisers that fail: at first, later, and that of a superclass. */
public class Main { static class A { static int x = 1/0; static void m() {} } 
 static class B { static { if (true) throw new IllegalStateException("x"); } }
 static class C extends B { static int y; }
 public static void main(String[] a) { 
 try { A.m(); } catch (Throwable e) { e.printStackTrace(); } 
 try { A.m(); } catch (Throwable e) { e.printStackTrace(); }
 try { new C(); } catch (Throwable e) { e.printStackTrace(); }
 try { C.y = 1; } catch (Throwable e) { e.printStackTrace(); }
 new A(); } }
