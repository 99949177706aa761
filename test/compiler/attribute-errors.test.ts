import { describe, expect, it } from 'vitest';
import { attributed, complaints, inMethod } from './mini-library.ts';

/** Mistakes in statements, each with what is said about it. */
const inStatements: readonly (readonly [string, string])[] = [
  ['int x = "s";', 'incompatible types: String cannot be converted to int'],
  ['int x = 1.5;', 'incompatible types: possible lossy conversion from double to int'],
  ['byte b = 300;', 'incompatible types: possible lossy conversion from int to byte'],
  ['Long l = 1;', 'incompatible types: int cannot be converted to Long'],
  ['foo();', 'cannot find symbol: method foo() in class T'],
  ['"a".lenght();', 'cannot find symbol: method lenght() in class String'],
  ['int y = x;', 'cannot find symbol: variable x in class T'],
  ['Strin s;', 'cannot find symbol: class Strin'],
  ['int x; int x;', 'variable x is already defined in method main(String[])'],
  ['final int k = 1; k = 2;', 'cannot assign a value to final variable k'],
  ['field = 1;', 'non-static variable field cannot be referenced from a static context'],
  ['method();', 'non-static method method() cannot be referenced from a static context'],
  ['this.field = 1;', 'non-static variable this cannot be referenced from a static context'],
  [
    'int k = 1; k++; Runnable r = () -> System.out.println(k);',
    'local variables referenced from a lambda expression must be final or effectively final',
  ],
  ['Runnable r = x -> { };', 'incompatible types: incompatible parameter types in lambda expression'],
  ['Object o = () -> { };', 'incompatible types: Object is not a functional interface'],
  ['var v = null;', 'cannot infer type for local variable v'],
  ['if (1) { }', 'incompatible types: int cannot be converted to boolean'],
  ['boolean b = 1 + true;', "bad operand types for binary operator '+'"],
  ['Integer i = 1; String s = ""; boolean b = i == s;', 'incomparable types: Integer and String'],
  ['"a".charAt();', 'method charAt in class String cannot be applied to given types'],
  ['"a".substring("b");', 'incompatible types: String cannot be converted to int'],
  ['new Runnable();', 'Runnable is abstract; cannot be instantiated'],
  [
    'new Thread() { @Override public void rnu() { } };',
    'method does not override or implement a method from a supertype',
  ],
  ['int[] a = {1}; a["x"] = 2;', 'incompatible types: String cannot be converted to int'],
  ['String s = (String) 5;', 'incompatible types: int cannot be converted to String'],
  ['return 1;', 'incompatible types: unexpected return value'],
  ['for (String s : 5) { }', 'for-each not applicable to expression type'],
  ['switch (1) { case 1: case 1: }', 'duplicate case label'],
  ['int x = switch (1) { case 1 -> 2; };', 'the switch expression does not cover all possible input values'],
  [
    'List<String> l = new ArrayList<Integer>();',
    'incompatible types: ArrayList<Integer> cannot be converted to List<String>',
  ],
  ['List<String> l = new ArrayList<>(); l.add(1);', 'incompatible types: int cannot be converted to String'],
  ['Map<String> m;', 'wrong number of type arguments; required 2'],
  ['throw "a";', 'incompatible types: String cannot be converted to Throwable'],
  ['String s = null; s.foo = 1;', 'cannot find symbol: variable foo in class String'],
  ['switch (1L) { }', 'incompatible types: a switch over long is not possible'],
];

/** Mistakes in declarations. */
const inClasses: readonly (readonly [string, string])[] = [
  ['class Q implements Runnable { }', 'Q is not abstract and does not override abstract method run() in Runnable'],
  [
    'class Q implements Comparable<Q> { public int compareTo(String s) { return 0; } }',
    'Q is not abstract and does not override abstract method compareTo(Q) in Comparable',
  ],
  ['class Q extends Q { }', 'cyclic inheritance involving Q'],
  ['class Q extends Runnable { }', 'no interface expected here'],
  ['class Q extends String { }', 'cannot inherit from final String'],
  ['class Q { void a() { } void a() { } }', 'method a() is already defined in class Q'],
  ['class Q { int a; String a; }', 'variable a is already defined in class Q'],
  ['class Q { Q(int i) { } } class R extends Q { }', 'constructor Q in class Q cannot be applied to given types'],
  ['class Q implements Runnable { void run() { } }', 'run() in Q cannot implement run() in Runnable'],
  ['class Q<T> { static T t; }', 'non-static type variable T cannot be referenced from a static context'],
  [
    'class Q<T extends Number> { } class R { Q<String> q; }',
    'type argument String is not within bounds of type-variable T',
  ],
  ['class Q { private int p; } class R { int x = new Q().p; }', 'p has private access in Q'],
  ['class Q { void a(String s) { } void a(Integer i) { } void b() { a(null); } }', 'reference to a is ambiguous'],
  ['import java.utl.List; class Q { }', 'package java.utl does not exist'],
  [
    'class Q { class I { } static Object o = new I(); }',
    'non-static variable this cannot be referenced from a static context',
  ],
  ['sealed interface S permits A { } record A() { }', 'invalid permits clause'],
  ['class O { class I { } static class S extends I { } }', 'no enclosing instance of type O is in scope'],
  [
    'class O { class I { } static class S extends I { S() { super(); } } }',
    'no enclosing instance of type O is in scope',
  ],
  ['class O { class I { } enum E { A; class S extends I { } } }', 'no enclosing instance of type O is in scope'],
  ['class O { class I { } } class S extends O.I { }', 'an enclosing instance that contains O.I is required'],
  [
    'interface F { Object f(); } class O { class I { } static F f = I::new; }',
    'non-static variable this cannot be referenced from a static context',
  ],
];

describe('what attribution finds wrong', () => {
  it.each(inStatements)('says of %s: %s', (statements, message) => {
    expect(complaints(inMethod(statements))).toEqual([`2: ${message}`]);
  });

  it.each(inClasses)('says of %s: %s', (text, message) => {
    expect(complaints(`\n${text}`)).toEqual([`2: ${message}`]);
  });

  it('suggests the nearest name, and the import that is missing', () => {
    const hints = (text: string) => attributed(text).diagnostics.map(each => each.hint);
    expect(hints(inMethod('"a".lenght();'))).toEqual(['did you mean length?']);
    expect(hints(inMethod('Sytem.out.println();'))).toEqual(['did you mean System?']);
    expect(hints('class Q { List<String> l; }')).toEqual(['write import java.util.List;']);
  });

  it('complains once about a mistake, not about what follows from it', () => {
    expect(
      complaints(inMethod('int x = undefined1.foo().bar + 1; String s = x; Nope n = new Nope(); n.go(n.a, 1);')),
    ).toEqual([
      '2: cannot find symbol: variable undefined1 in class T',
      '2: incompatible types: int cannot be converted to String',
      '2: cannot find symbol: class Nope',
      '2: cannot find symbol: class Nope',
    ]);
  });
});
