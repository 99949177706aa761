/** The compiler from the outside: sources in, class files or diagnostics out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassPath } from '../../src/classfile/class-path.ts';
import { readClassFile } from '../../src/classfile/reader.ts';
import { type Compilation, compile } from '../../src/compiler/index.ts';
import { JavaProgram } from '../../src/explore/java-program.ts';
import { runProgram } from '../../src/explore/run.ts';
import { libraryClassPath } from '../../src/library/index.ts';

const library = libraryClassPath();
const one = (text: string, name = 'Test.java'): Compilation => compile([{ name, text }], library);
const messages = ({ diagnostics }: Compilation): string[] =>
  diagnostics.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);

/** The library with some classes before it. */
function withClasses({ classes }: Compilation): ClassPath {
  const own = new Map(classes.map(({ name, bytes }) => [name, bytes]));
  return {
    find: name => own.get(name) ?? library.find(name),
    names: () => [...own.keys(), ...library.names()],
  };
}

describe('sources', () => {
  it('may refer to each other, in any order', () => {
    const a = { name: 'A.java', text: 'package p; public class A { public static int f() { return B.g() + 1; } }' };
    const b = { name: 'B.java', text: 'package p; class B { static int g() { return 41; } static A a; }' };
    for (const sources of [
      [a, b],
      [b, a],
    ]) {
      const { classes, diagnostics } = compile(sources, library);
      expect(diagnostics).toEqual([]);
      expect(classes.map(each => each.name).sort()).toEqual(['p/A', 'p/B']);
    }
  });

  it('give one class file for each class, outer ones before those in them', () => {
    const { classes } = one(`
      interface First { class In { enum E { X { } } } }
      class Test { Runnable r = new Runnable() { public void run() { class Local { } } }; record R(int a) { } }`);
    expect(classes.map(each => each.name)).toEqual([
      'First',
      'First$In',
      'First$In$E',
      'First$In$E$1',
      'Test',
      'Test$1',
      'Test$1$1Local',
      'Test$R',
    ]);
    for (const { name, bytes } of classes) expect(readClassFile(bytes).thisClass).toBe(name);
  });

  it('that are empty are refused', () => {
    for (const text of ['', '   \n', '// only a comment']) {
      expect(one(text).classes).toEqual([]);
      expect(messages(one(text))).toEqual([expect.stringContaining('the file is empty')]);
    }
  });

  it('are the same every time: the bytes depend on nothing else', () => {
    const text =
      'class Test { java.util.List<String> l; void f() { Runnable r = () -> System.out.println(l + "x"); r.run(); } }';
    expect(one(text)).toEqual(one(text));
  });
});

describe('mistakes', () => {
  it('of every phase are told with their place, and no class file is given', () => {
    const cases: [string, string][] = [
      ['class Test { int f( { } }', 'Test.java:1:'],
      ['class Test { int f() { return "s"; } }', 'Test.java:1:31: '],
      ['class Test { int f() { } }', 'Test.java:1:'],
      ['class Test { int f() { int x; return x; } }', 'Test.java:1:'],
      ['class Test { void f() { throw new Exception(); } }', 'Test.java:1:'],
      ['class Test { void f() { while (true) { } int x; } }', 'Test.java:1:'],
    ];
    for (const [text, place] of cases) {
      const compilation = one(text);
      expect(compilation.classes).toEqual([]);
      expect(messages(compilation).length).toBeGreaterThan(0);
      expect(messages(compilation)[0]).toContain(place);
    }
  });

  it('come in the order of files and lines', () => {
    const text = 'class X {\n  int a = "s";\n  int b = unknown;\n}';
    const compilation = compile(
      [
        { name: 'Z.java', text: text.replace('X', 'Z') },
        { name: 'A.java', text: text.replace('X', 'A') },
      ],
      library,
    );
    expect(compilation.diagnostics.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'Z.java:2',
      'Z.java:3',
      'A.java:2',
      'A.java:3',
    ]);
  });

  it('that only the class file format has are told too', () => {
    const statement = 'x += x * 31 + 7; ';
    const compilation = one(`class Test {\n  int ok;\n  static void big(long x) { ${statement.repeat(9000)} }\n}`);
    expect(compilation.classes).toEqual([]);
    expect(messages(compilation)).toEqual(['Test.java:3:15: code too large']);
    const text = `class Test { String s = "${'é'.repeat(40_000)}"; }`;
    expect(messages(one(text))).toEqual(['Test.java:1:25: constant string too long']);
    // A folded constant has no literal to point at.
    const folded = `class Test { String s = "${'é'.repeat(20_000)}" + "${'è'.repeat(20_000)}"; }`;
    expect(messages(one(folded))).toEqual([expect.stringMatching(/^Test\.java:1:7: class too large: /)]);
  });

  it('are not what correct Java is that we do not translate, but that is told too', () => {
    const text = 'class Test { class In { String f() {\n    return Test.super.toString(); } } }';
    expect(messages(one(text))).toEqual(['Test.java:2:5: not supported: Test.super.toString(…) from an inner class']);
  });

  it('never make compile throw: any text is either compiled or explained', () => {
    const words =
      'class Test { } ( ) ; int x = 1 + "s" void f return new if else for while try catch finally switch case -> :: . , < > ? : lambda @ interface enum record var this super static \u0000 é 0x 1e \' "'.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), parts => {
        const { classes, diagnostics } = one(parts.join(' '));
        if (diagnostics.some(each => each.severity === 'error')) expect(classes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('made by deleting one token of a program never make compile throw', () => {
    const text = `class Test<T> { int a = 1; record R(int x) { R { x++; } } enum E { A { int f() { return 1; } }; int f() { return 0; } }
      <X> X g(X x, int... more) { for (var s : new String[] { "a" }) { int k = s.length(); Runnable r = () -> a += k; r.run(); }
      return switch (a) { case 1 -> x; default -> { try { yield x; } finally { a++; } } }; }
      boolean h(Object o) { return o instanceof String s && s.isEmpty() ? !true : a > 3; } }`;
    const tokens = text.match(/\w+|->|&&|\+\+|\+=|\.\.\.|\S/g)!;
    for (let i = 0; i < tokens.length; i++) {
      const { classes, diagnostics } = one(tokens.filter((_, index) => index !== i).join(' '));
      if (diagnostics.some(each => each.severity === 'error')) expect(classes).toEqual([]);
      else expect(classes.length).toBeGreaterThan(0);
    }
  });
});

describe('classes compiled before', () => {
  it('are used from their class files as from their sources', () => {
    const used = {
      name: 'Used.java',
      text: `package lib; import java.util.*; import java.util.function.*;
        public class Used<T extends Comparable<T>> {
          public static final int LIMIT = 3;
          public enum Level { LOW, HIGH { @Override public String toString() { return "high!"; } } }
          public record Pair<A, B>(A first, B second) { }
          public class Inner { public T get() { return value; } }
          public interface Sink<X> { void take(X x) throws java.io.IOException; default int weight() { return 7; } }
          private final T value;
          public Used(T value) { this.value = value; }
          public <R> R map(Function<? super T, ? extends R> f) { return f.apply(value); }
          public boolean less(T other) { return value.compareTo(other) < 0; }
          public static <E> List<E> list(E... items) { return new ArrayList<>(Arrays.asList(items)); }
          protected String hook() { return "used"; }
        }`,
    };
    const user = {
      name: 'User.java',
      text: `import lib.Used; import lib.Used.*; import java.util.*;
        public class User extends Used<String> {
          User() { super("base"); }
          @Override protected String hook() { return "user+" + super.hook(); }
          public static void main(String[] args) throws Exception {
            Used<Integer> u = new Used<>(5);
            int n = u.map(x -> x + LIMIT);
            Used<Integer>.Inner inner = u.new Inner();
            int v = inner.get();
            Level level = Level.HIGH;
            switch (level) { case LOW: n = 0; break; case HIGH: n += 100; }
            Pair<String, Integer> p = new Pair<>("k", v);
            StringBuilder b = new StringBuilder();
            Sink<String> sink = b::append;
            sink.take(p.first().concat("!"));
            for (String s : list("x", "y")) b.append(s.length());
            System.out.println(n + " " + v + " " + level + " " + p + " " + b + " " + sink.weight() + u.less(6) + new User().hook());
          }
        }`,
    };
    const together = compile([used, user], library);
    expect(messages(together)).toEqual([]);
    const first = compile([used], library);
    const second = compile([user], withClasses(first));
    expect(messages(second)).toEqual([]);
    const apart = { classes: [...first.classes, ...second.classes] };
    const expected = '108 5 high! Pair[first=k, second=5] k!11 7trueuser+used\n';
    for (const { classes } of [together, apart]) {
      const { stdout, exit } = runProgram(new JavaProgram({ classes, main: 'User' }, library));
      expect([stdout, exit]).toEqual([expected, 0]);
    }
    // Only what the user refers to differs in no way: the same bytes.
    const bytes = ({ classes }: Pick<Compilation, 'classes'>): Uint8Array =>
      classes.find(each => each.name === 'User')!.bytes;
    expect(bytes(second)).toEqual(bytes(together));
  });
});
