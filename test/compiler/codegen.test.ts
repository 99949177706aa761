/**
 * What the compiler writes into class files. Instructions are compared with those of javac 17 (`javac -g`), committed in
 * test/golden/bytecode for programs of the corpus: lessons count steps, so the sequence matters, not only the result.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attributeOf, type ClassFile, type InnerClass } from '../../src/classfile/class-file.ts';
import { readClassFile } from '../../src/classfile/reader.ts';
import { compile, formatDiagnostic } from '../../src/compiler/index.ts';
import { libraryClassPath } from '../../src/library/index.ts';
import { listing } from './instruction-listing.ts';

const corpus = join(import.meta.dirname, '../corpus/language');
const golden = join(import.meta.dirname, '../golden/bytecode');
const programs = new Map(
  readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.java'))
    .map(path => [path.replace(/^.*[/\\]|\.java$/g, ''), join(corpus, path)]),
);

function compiled(text: string, name = 'Test.java'): Map<string, Uint8Array> {
  const { classes, diagnostics } = compile([{ name, text }], libraryClassPath());
  expect(diagnostics.map(each => formatDiagnostic(each, text))).toEqual([]);
  return new Map(classes.map(each => [each.name, each.bytes]));
}
function classFileOf(text: string, name: string): ClassFile {
  return readClassFile(compiled(text).get(name)!);
}
/** Mnemonics and operands of one method, joined by `; `. */
function code(text: string, method: string, name = 'Test'): string {
  const lines = listing(compiled(text).get(name)!).split('\n');
  const start = lines.findIndex(line => line.startsWith(method.includes('(') ? `  ${method}` : `  ${method}(`));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('    '));
  return lines
    .slice(start + 1, end)
    .map(line =>
      line
        .trim()
        .replace(/^\d+ /, '')
        .replace(/ {2}\/\/ line \d+$/, ''),
    )
    .join('; ');
}

describe('instructions, handlers and lines are those of javac 17', () => {
  for (const file of readdirSync(golden)) {
    const name = file.replace('.javac17.txt', '');
    it(`in ${name}`, () => {
      const classes = compiled(readFileSync(programs.get(name)!, 'utf8'), `${name}.java`);
      const text = [...classes.keys()]
        .sort((a, b) => (`${a}.class` < `${b}.class` ? -1 : 1))
        .map(each => listing(classes.get(each)!))
        .join('');
      expect(text).toBe(readFileSync(join(golden, file), 'utf8'));
    });
  }
});

describe('the sequences that lessons show', () => {
  it('a shared counter is read, incremented and written back', () => {
    expect(code('class Test { int n; void f(Test c) { c.n++; } }', 'f')).toBe(
      'aload_1; dup; getfield Test.n:I; iconst_1; iadd; putfield Test.n:I; return',
    );
  });

  it('a local counter is one instruction', () => {
    expect(code('class Test { int f() { int i = 0; i++; i += 5; return i; } }', 'f')).toBe(
      'iconst_0; istore_1; iinc 1 1; iinc 1 5; iload_1; ireturn',
    );
  });

  it('a loop tests at the top and jumps back', () => {
    expect(code('class Test { void f(int n) { for (int i = 0; i < n; i++) { } } }', 'f')).toBe(
      'iconst_0; istore_2; iload_2; iload_1; if_icmpge 7; iinc 2 1; goto 2; return',
    );
  });

  it('a condition never becomes a boolean', () => {
    expect(code('class Test { int f(int a, Object o) { if (a > 0 && o != null) return 1; return 2; } }', 'f')).toBe(
      'iload_1; ifle 6; aload_2; ifnull 6; iconst_1; ireturn; iconst_2; ireturn',
    );
  });

  it('a synchronized block unlocks on both ways out', () => {
    expect(code('class Test { int n; void f() { synchronized (this) { n = 1; } } }', 'f')).toBe(
      'aload_0; dup; astore_1; monitorenter; aload_0; iconst_1; putfield Test.n:I; aload_1; monitorexit; goto 15; ' +
        'astore_2; aload_1; monitorexit; aload_2; athrow; return; 4..9 -> 10 any; 10..13 -> 10 any',
    );
  });

  it('unreachable code is not written', () => {
    expect(code('class Test { int f() { while (true) { } } }', 'f')).toBe('goto 0');
  });

  it('an enum switch goes by the ordinal', () => {
    const text = 'class Test { enum E { A, B } int f(E e) { switch (e) { case B: return 1; default: return 2; } } }';
    expect(code(text, 'f')).toBe(
      'aload_1; invokevirtual Test$E.ordinal:()I; lookupswitch 1:3 default:5; iconst_1; ireturn; iconst_2; ireturn',
    );
  });
});

describe('attributes of class files', () => {
  const nested = `
    class Test {
      static class Member { private int p; }
      interface Inner { }
      Runnable f(int k) {
        class Local { int v = k; }
        return new Runnable() { public void run() { System.out.println(new Local().v); } };
      }
      int peek(Member m) { return m.p; }
    }`;
  const inner = (classFile: ClassFile): InnerClass[] => [...attributeOf(classFile, 'InnerClasses')!.classes];

  it('the nest joins all classes of an outermost class', () => {
    expect(attributeOf(classFileOf(nested, 'Test'), 'NestMembers')!.classes.toSorted()).toEqual([
      'Test$1',
      'Test$1Local',
      'Test$Inner',
      'Test$Member',
    ]);
    expect(attributeOf(classFileOf(nested, 'Test$1'), 'NestHost')).toEqual({ kind: 'NestHost', host: 'Test' });
  });

  it('InnerClasses tells members, local and anonymous classes apart', () => {
    const rows = new Map(inner(classFileOf(nested, 'Test')).map(row => [row.inner, row]));
    expect(rows.get('Test$Member')).toMatchObject({ outer: 'Test', name: 'Member', access: 8 });
    expect(rows.get('Test$1Local')).toMatchObject({ outer: null, name: 'Local' });
    expect(rows.get('Test$1')).toMatchObject({ outer: null, name: null });
  });

  it('a class of the library that is nested is listed too', () => {
    const text =
      'class Test { Object f(java.util.Map<String, String> m) { for (java.util.Map.Entry<String, String> e : m.entrySet()) return e.getKey(); return null; } }';
    expect(inner(classFileOf(text, 'Test'))).toContainEqual({
      inner: 'java/util/Map$Entry',
      outer: 'java/util/Map',
      name: 'Entry',
      access: 0x609,
    });
  });

  it('a local class names the method around it', () => {
    expect(attributeOf(classFileOf(nested, 'Test$1Local'), 'EnclosingMethod')).toEqual({
      kind: 'EnclosingMethod',
      owner: 'Test',
      name: 'f',
      descriptor: '(I)Ljava/lang/Runnable;',
    });
  });

  it('generic declarations keep their signatures', () => {
    const text = `class Test<T extends Comparable<? super T>> implements Comparable<Test<T>> {
      java.util.List<? extends T[]> list;
      <X extends Exception> T f(java.util.Map<String, int[]> m, T... more) throws X { return null; }
      public int compareTo(Test<T> o) { return 0; }
      void plain(String s) { } }`;
    const classFile = classFileOf(text, 'Test');
    const signature = (holder: Parameters<typeof attributeOf>[0] | undefined) =>
      holder && (attributeOf(holder, 'Signature') as { signature: string } | undefined)?.signature;
    expect(signature(classFile)).toBe(
      '<T::Ljava/lang/Comparable<-TT;>;>Ljava/lang/Object;Ljava/lang/Comparable<LTest<TT;>;>;',
    );
    expect(signature(classFile.fields[0])).toBe('Ljava/util/List<+[TT;>;');
    expect(signature(classFile.methods.find(each => each.name === 'f'))).toBe(
      '<X:Ljava/lang/Exception;>(Ljava/util/Map<Ljava/lang/String;[I>;[TT;)TT;^TX;',
    );
    expect(signature(classFile.methods.find(each => each.name === 'plain'))).toBeUndefined();
  });

  it('locals are named, with the range in which they have a value', () => {
    const classFile = classFileOf(
      'class Test { int f(int a) { int b = a; { String c = ""; b++; } return b; } }',
      'Test',
    );
    const { localVariables } = attributeOf(classFile.methods.find(each => each.name === 'f')!, 'Code')!;
    expect(
      localVariables.map(each => `${each.index} ${each.name} ${each.descriptor} ${each.start}+${each.length}`),
    ).toEqual(['0 this LTest; 0+10', '1 a I 0+10', '2 b I 2+8', '3 c Ljava/lang/String; 5+3']);
  });

  it('constants, exceptions, the source file and the version are there', () => {
    const text =
      'class Test { static final int K = 6 * 7; static final String S = "a" + K; void f() throws InterruptedException { } }';
    const classFile = classFileOf(text, 'Test');
    expect([classFile.major, classFile.minor]).toEqual([61, 0]);
    expect(attributeOf(classFile, 'SourceFile')).toMatchObject({ file: 'Test.java' });
    const constants = classFile.fields.map(field => attributeOf(field, 'ConstantValue')!.constantIndex);
    expect(classFile.constantPool.integer(constants[0]!)).toBe(42);
    expect(classFile.constantPool.string(constants[1]!)).toBe('a42');
    expect(classFile.methods.some(each => each.name === '<clinit>')).toBe(false);
    const exceptions = attributeOf(classFile.methods.find(each => each.name === 'f')!, 'Exceptions');
    expect(exceptions!.classes).toEqual(['java/lang/InterruptedException']);
  });

  it('a generic override gets a bridge', () => {
    const text = 'class Test implements Comparable<Test> { public int compareTo(Test o) { return 1; } }';
    expect(code(text, 'compareTo(Ljava/lang/Object;)I')).toMatch(
      /^aload_0; aload_1; checkcast Test; invokevirtual Test.compareTo:\(LTest;\)I; ireturn$/,
    );
    const bridge = classFileOf(text, 'Test').methods.find(each => each.descriptor === '(Ljava/lang/Object;)I')!;
    // ACC_PUBLIC, ACC_BRIDGE, ACC_SYNTHETIC
    expect(bridge.access).toBe(0x1041);
  });
});
