/** Wrong programs: one complaint for each mistake, at the line where javac 17 has it, and all mistakes in one run. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/index.ts';
import { libraryClassPath } from '../../src/library/index.ts';

const library = libraryClassPath();

/** Mistakes are marked by a comment at the end of their line. */
function mistakes(text: string): { wanted: string[]; found: string[] } {
  const wanted = text
    .split('\n')
    .flatMap((line, index) =>
      (line.match(/\/\/!/g) ?? []).map(() => `${index + 1}: ${line.replace(/\/\/!.*/, '').trim()}`),
    );
  const found = compile([{ name: 'Main.java', text }], library).diagnostics.map(
    ({ line }) =>
      `${line}: ${text
        .split('\n')
        [line - 1]!.replace(/\/\/!.*/, '')
        .trim()}`,
  );
  return { wanted, found };
}
const statements = (text: string): string =>
  `import java.util.*; import java.util.concurrent.*; import java.util.function.*; import java.util.stream.*;\nclass Main { int field; void method() { } static void g(Integer i) { } static void g(Long l) { } public static void main(String[] args) throws Exception {\n${text}\n} }`;

describe('each mistake in its line, in statements', () => {
  it.each([
    `int x = 5;
x = "a"; //!
boolean b = x; //!
if (x = 5) { } //!
long l = 5; int y = l; //!
float f = 1.5; //!
String s = 'c'; //!
char c = "c"; //!`,
    `break; //!
continue; //!
foo: for (;;) { break bar; } //!`,
    `List<int> l = new ArrayList<>(); //!
List<Object> o = new ArrayList<String>(); //!
Map<String> m = new HashMap<>(); //!
for (int i : "abc") { } //!
for (String t : new int[3]) { } //!`,
    `Integer i = 1;
String s = (String) i; //!
String t = (Integer) "x"; //!
if (i == "a") { } //!
var v; //!
var w = null; //!
var x = {1, 2}; //!
var y = () -> 1; //!`,
    `switch (args.length) {
case 1: break;
case 1: break; //!
case "x": break; //!
default: break;
default: break; //!
}
int n = 2; switch (n) { case n: break; } //!`,
    `Function<String, Integer> f = s -> s; //!
Runnable r = () -> 5; //!
Supplier<String> s = () -> { }; //!
Comparable<String> c = (a, b) -> 0; //!
Function<String, Integer> g = String::lenght; //!
BiFunction<String, String, Integer> h = q -> 1; //!`,
    `Sting s = "a"; //!
system.out.println("s"); //!
System.out.printn("s"); //!
System.ot.println("s"); //!
string t = "b"; //!`,
    `field++; //!
method(); //!
this.method(); //!
int args = 3; //!`,
    `int[] a = {1, "b"}; //!
int c = a.size; //!
int d = a.length(); //!
String s = "x"; int e = s.length; //!
s[0] = 'c'; //!
a[1.5] = 2; //!
a.foo(); //!
int f = 5; f.foo(); //!`,
    `int x = 10;
x + 1; //!
5; //!
"a"; //!
x == 2; //!
x; //!`,
    `Object o = "s";
if (!(o instanceof String s)) { System.out.println(s); } //!
if (o instanceof String t || t.length() > 1) { } //!
System.out.println(t); //!`,
    `List<String> l = List.of("a", "b");
List<Integer> n = l.stream().map(String::length).collect(Collectors.toList()).get(0); //!
List<Integer> k = l.stream().map(s -> s.foo()).collect(Collectors.toList()); //!
List<Integer> q = l.stream().filter(s -> s.length()).map(String::length).toList(); //!
int sum = l.stream().mapToInt(String::length).sum().intValue(); //!
String j = l.stream().collect(Collectors.joining(1)); //!`,
    `ExecutorService e = Executors.newFixedThreadPool(2);
Future<Integer> f = e.submit(() -> "x"); //!
int v = f.get();
e.shutDown(); //!`,
    `String s = null;
s.foo().bar().baz(); //!
Math.squareRoot(2); //!
Math.max("a", "b"); //!
Integer.parseInt(5); //!
Main.nothing(); //!
g(null); //!
g(1.0); //!
int x = String; //!`,
    `int x = 1; { int x = 2; } //!
{ int y = 1; } int y = 2;
try { } catch (RuntimeException args) { } //!
IntUnaryOperator f = f -> f; //!`,
    `System.out.println("a") //!
System.out.println("b") //!
System.out.println("c") //!`,
    `int i = 3000000000; //!
long l = 99999999999; //!
int h = 0xGG; //!
int o = 09; //!
float f = 1e40f; //!`,
    `byte b = 200; //!
char c = -1; //!
short s = 1 + 70000; //!
int i = 1L << 2; //!
byte d = b + 1; //!`,
    `while (false) { int q = 1; } //!
for (; false; ) { } //!
int x; for (;;) { if (x > 1) break; x = 1; } //!`,
    `for (int i = 0; i < 3; i++) new Thread(() -> System.out.println(i)).start(); //!
int m = 0; m = 1; Runnable r = () -> System.out.println(m); //!
int n = 0; Runnable q = () -> n++; //!`,
    `throw "x"; //!`,
    `int x = method2(); //!
String s = new Strng(); //!
new Runnable(); //!
new Thread(5, 6, 7, 8, 9); //!
Thread t = new Runnable() { public void run() { } }; //!`,
    `String s = "hello; //!
char c = ''; //!
int ok = 1;`,
    `int x = 1 +; //!
int y = * 2; //!
int z = 3 3; //!`,
    `if x > 3 { } //!
while y < 3 { } //!`,
    `synchronized (5) { } //!
assert 5; //!
Thread.sleep("x"); //!
Object o = switch (1) { case 1 -> 2; }; //!`,
  ])('%s', text => {
    const { wanted, found } = mistakes(statements(text));
    expect(found).toEqual(wanted);
  });
});

describe('each mistake in its line, in declarations', () => {
  it.each([
    `class Main {
  static int f(int x) { if (x > 0) return 1; } //!
  static void g() { return; } static int h() { while (true) { } }
  int i() { for (;;) { break; } } //!
  void k() { throw new Exception("x"); } //!
  int l() { int k; return k; } //!
}`,
    `abstract class Shape { abstract double area(); }
class Square extends Shape { } //!
class Main { Shape s = new Shape(); } //!`,
    `sealed interface S permits A { }
record A() implements S { }
record C() implements S { } //!
enum Color { RED, GREEN } class Main { int f(Color c) { return switch (c) { case RED -> 1; }; } } //!`,
    `class A { private int x; private void m() { } private A() { } A(int i) { } }
class Main { void f() {
  A a = new A(); //!
  a.x = 1; //!
  a.m(); //!
} }`,
    `class A { final void f() { } public void h() { } static void s() { } void t() throws Exception { } int r() { return 1; } }
class B extends A {
  void f() { } //!
  void h() { } //!
  void s() { } //!
  void t() throws Throwable { } //!
  long r() { return 1; } //!
}`,
    `class A { A(int x) { } }
class B extends A { } //!
class C extends A { C() { } } //!`,
    `record P(int x, int y) {
  int z; //!
  void set() { x = 1; } //!
}
class Main { int a = new P(1, 2).getX(); } //!`,
    `interface I { int f(); int x = 1;
  void h() { } //!
}
class J implements I { public void h() { } int f() { return 1; } } //!
class Main { void m() { I.x = 2; } } //!`,
    `class Main {
  void f() { }
  void f() { } //!
  int a; String a; //!
}
class Main { } //!`,
    `class Main extends Missing //!
  implements Runable { //!
  Missing m; //!
  void f() throws Oops { } //!
}`,
    `class Main {
  @Override public String tostring() { return ""; } //!
  @Overide public String toString() { return ""; } //!
}`,
    `class Main {
  final int a = 1;
  void f() { a = 1; } //!
  static final int C = 2; static { C = 3; } //!
}`,
    `import java.util.Lisst; //!
import java.utils.*; //!
class Main { }`,
    `class Counter { private int c; synchronized void inc() { c++ } } //!
class Main { void f( { } } //!`,
    `class Main {
  public static main(String[] args) { } //!
}`,
    `class Main {
  public void static main(String[] args) { } //!
}`,
    `Class Main { //!
  int x;
}`,
    `enum E { A; E() { } }
class Main { E e = E.C; //!
  E f = new E(); //!
}`,
    `class A { void f() throws InterruptedException { } }
class B extends A { void f() { super.f(); } } //!
class D implements Runnable { public void run() { Thread.sleep(1); } } //!
class E { static { Thread.sleep(1); } } //!`,
    `class Node<T> { Node(T v) { } }
class Main {
  Node<String> n = new Node<String>(5); //!
  Node<Integer> k = new Node<>(); //!
  Node<String> m = new Node<Integer>(1); //!
  Node<int> z; //!
}`,
    `class Main {
  int f() { return; } //!
  void g() { return 1; } //!
  int h() { return "a"; } //!
  Object o = g(); //!
}`,
  ])('%s', text => {
    const { wanted, found } = mistakes(text);
    expect(found).toEqual(wanted);
  });
});
