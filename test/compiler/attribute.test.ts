import { describe, expect, it } from 'vitest';
import { typeToString } from '../../src/compiler/types.ts';
import { attributed, complaints, expressions, inMethod } from './mini-library.ts';

/** Static type of the first expression with that text in some statements. */
function typeOf(text: string, statements: string): string {
  const program = attributed(inMethod(statements));
  expect(program.diagnostics).toEqual([]);
  return typeToString(expressions(program, text)[0]!.type!);
}
function constantOf(text: string, statements: string): unknown {
  return expressions(attributed(inMethod(statements)), text)[0]!.constant;
}

describe('attribution of expressions', () => {
  it('promotes operands and says where they are converted', () => {
    const program = attributed(inMethod('byte b = 1; long l = b + 2; Integer i = 3; l = i * l;'));
    expect(program.diagnostics).toEqual([]);
    const sum = expressions(program, 'b + 2')[0]!;
    expect([typeToString(sum.type!), typeToString(sum.coerceTo!)]).toEqual(['int', 'long']);
    const boxed = expressions(program, 'i')[0]!;
    expect([typeToString(boxed.type!), typeToString(boxed.coerceTo!)]).toEqual(['Integer', 'long']);
  });

  it('types conditionals by the tables of JLS §15.25', () => {
    const c = 'boolean c = args.length > 0; Integer box = 1; ';
    expect(typeOf("c ? 'a' : 0", `${c}Object o = c ? 'a' : 0;`)).toBe('char');
    expect(typeOf('c ? 1 : 2L', `${c}Object o = c ? 1 : 2L;`)).toBe('long');
    expect(typeOf('c ? box : 1', `${c}Object o = c ? box : 1;`)).toBe('int');
    expect(typeOf('c ? 1 : "s"', `${c}Object o = c ? 1 : "s";`)).toBe('Object');
    expect(typeOf('c ? null : 1', `${c}var o = c ? null : 1;`)).toBe('Integer');
  });

  it('folds constant expressions, also through constant variables', () => {
    expect(
      constantOf('"k" + N + \'c\' + 1.5f + true', 'final int N = 1 << 33; String s = "k" + N + \'c\' + 1.5f + true;'),
    ).toBe('k2c1.5true');
    expect(constantOf('Integer.MAX_VALUE + 1', 'int x = Integer.MAX_VALUE + 1;')).toBe(-2147483648);
    expect(constantOf('(byte) 200', 'int x = (byte) 200;')).toBe(-56);
    expect(constantOf('1L << 40', 'long x = 1L << 40;')).toBe(1n << 40n);
    expect(constantOf('y + 1', 'int y = 1; int x = y + 1;')).toBeUndefined();
  });

  it('chooses overloads in three phases, the most specific first', () => {
    const calls = (argument: string): string => {
      const program = attributed(
        `class T { static void m(Object o) {} static void m(long l) {} static void m(Integer i) {} static void m(int... is) {} void t() { byte b = 0; m(${argument}); } }`,
      );
      expect(program.diagnostics).toEqual([]);
      const call = expressions(program, `m(${argument})`)[0]!;
      return call.kind === 'MethodInvocation' ? call.symbol!.descriptor : '';
    };
    expect(calls('1')).toBe('(J)V');
    expect(calls('b')).toBe('(J)V');
    expect(calls("'c'")).toBe('(J)V');
    expect(calls('1.5')).toBe('(Ljava/lang/Object;)V');
    expect(calls('Integer.valueOf(1)')).toBe('(Ljava/lang/Integer;)V');
    expect(calls('1, 2')).toBe('([I)V');
    expect(calls('')).toBe('([I)V');
  });

  it('infers type arguments from arguments, targets and lambdas together', () => {
    expect(typeOf('new ArrayList<>()', 'List<String> l = new ArrayList<>();')).toBe('ArrayList<String>');
    expect(typeOf('Collections.max(l)', 'List<Integer> l = null; int x = Collections.max(l);')).toBe('Integer');
    expect(
      typeOf(
        'm.computeIfAbsent("k", k -> new ArrayList<>())',
        'Map<String, List<Long>> m = new HashMap<>(); m.computeIfAbsent("k", k -> new ArrayList<>()).add(1L);',
      ),
    ).toBe('List<Long>');
    expect(typeOf('new ArrayList<>(List.of("a"))', 'List<Object> l = new ArrayList<>(List.of("a"));')).toBe(
      'ArrayList<Object>',
    );
    expect(typeOf('s', 'Comparator<String> c = Comparator.comparing(s -> s.length());')).toBe('String');
    expect(
      typeOf(
        'f.andThen(n -> n * 2.5)',
        'Function<String, Integer> f = String::length; var g = f.andThen(n -> n * 2.5);',
      ),
    ).toBe('Function<String,Double>');
    expect(
      typeOf(
        'Comparator.comparing(String::length).reversed()',
        'Comparator<String> c = Comparator.comparing(String::length).reversed();',
      ),
    ).toBe('Comparator<String>');
  });

  it('tells a Callable from a Runnable by what the lambda gives', () => {
    const submitted = (lambda: string): string => {
      const program = attributed(inMethod(`Executor e = null; e.submit(${lambda});`));
      expect(program.diagnostics).toEqual([]);
      const call = expressions(program, `e.submit(${lambda})`)[0]!;
      return call.kind === 'MethodInvocation' ? typeToString(call.symbol!.parameters[0]!) : '';
    };
    expect(submitted('() -> 1')).toBe('Callable<T>');
    expect(submitted('() -> System.out.println()')).toBe('Runnable');
    expect(submitted('() -> { }')).toBe('Runnable');
    expect(submitted('() -> { return "x"; }')).toBe('Callable<T>');
    expect(submitted('() -> { throw new IllegalStateException(""); }')).toBe('Callable<T>');
    expect(submitted('T::new')).toBe('Callable<T>');
  });

  it('brings pattern variables into scope exactly where the pattern matched', () => {
    expect(
      complaints(
        inMethod('Object o = ""; if (o instanceof String s && s.length() > 0) s.isEmpty(); else o.hashCode();'),
      ),
    ).toEqual([]);
    expect(complaints(inMethod('Object o = ""; if (!(o instanceof String s)) return;\ns.length();'))).toEqual([]);
    expect(complaints(inMethod('Object o = ""; if (o instanceof String s) { }\ns.length();'))).toEqual([
      '3: cannot find symbol: variable s in class T',
    ]);
    expect(complaints(inMethod('Object o = ""; boolean b = o instanceof String s || s.isEmpty();'))).toEqual([
      '2: cannot find symbol: variable s in class T',
    ]);
  });
});

describe('what lambdas and local classes carry along', () => {
  it('captures locals through every lambda and class in between, but no constants', () => {
    const program = attributed(
      inMethod(
        'final int k = 1; int n = args.length; Runnable r = () -> { Runnable q = new Thread() { public void run() { int x = n + k; } }; };',
      ),
    );
    expect(program.diagnostics).toEqual([]);
    const lambda = program.unit.source.text.slice(
      program.unit.source.text.indexOf('() ->'),
      program.unit.source.text.lastIndexOf('; };') + 3,
    );
    const tree = expressions(program, lambda)[0]!;
    expect(tree.kind === 'Lambda' && tree.captures?.map(local => local.name)).toEqual(['n']);
    const anonymous = program.attribution.classes.find(each => each.symbol.internalName === 'T$1')!;
    expect(anonymous.symbol.captures.map(local => local.name)).toEqual(['n']);
    expect(anonymous.symbol.methods[0]!.name).toBe('run');
  });

  it('adds enclosing instance and captured values to the descriptor of a local class', () => {
    const program = attributed(
      'class T { void m(long a) { String s = "" + a; class L { int n; L(int i) { n = i; } long get() { return a + s.length(); } } new L(1); } class I { } }',
    );
    expect(program.diagnostics).toEqual([]);
    const constructors = program.attribution.classes.map(
      each => each.symbol.methods.find(method => method.name === '<init>')?.descriptor,
    );
    expect(constructors.slice(0, 3)).toEqual(['()V', '(LT;IJLjava/lang/String;)V', '(LT;)V']);
  });

  it('notes the use of this in lambdas', () => {
    const program = attributed(
      'class T { int f; Runnable a = () -> f++; Runnable b = () -> { }; static Runnable c = () -> new T(); }',
    );
    const captures = ['() -> f++', '() -> { }', '() -> new T()'].map(text => {
      const tree = expressions(program, text)[0]!;
      return tree.kind === 'Lambda' && tree.capturesThis;
    });
    expect(captures).toEqual([true, false, false]);
  });

  it('gives a local class what the local class it creates has captured', () => {
    const program = attributed(
      'class T { void m(int a) { class L { int get() { return a; } } class M { L make() { return new L(); } } } }',
    );
    expect(
      program.attribution.classes.map(each => [each.symbol.internalName, each.symbol.captures.length]),
    ).toContainEqual(['T$1M', 1]);
  });
});

describe('declarations', () => {
  it('adds what nobody writes to enums and records', () => {
    const program = attributed(
      'enum E { A, B { int x() { return 1; } }; int x() { return 0; } } record R(int a, String b) { R { } }',
    );
    expect(program.diagnostics).toEqual([]);
    const [e, body, r] = program.attribution.classes.map(each => each.symbol);
    expect(e!.methods.map(method => method.name + method.descriptor)).toEqual([
      'x()I',
      'values()[LE;',
      'valueOf(Ljava/lang/String;)LE;',
      '<init>(Ljava/lang/String;I)V',
    ]);
    expect([body!.internalName, typeToString(body!.superclass!)]).toEqual(['E$1', 'E']);
    expect(r!.methods.map(method => method.name + method.descriptor)).toEqual([
      '<init>(ILjava/lang/String;)V',
      'a()I',
      'b()Ljava/lang/String;',
      'toString()Ljava/lang/String;',
      'hashCode()I',
      'equals(Ljava/lang/Object;)Z',
    ]);
  });

  it('numbers anonymous classes by their place, a nested one by the class around it', () => {
    const program = attributed(
      'class T { Object a = new Object() { Object b = new Object() { }; }; class I { Object c = new Object() { }; } Object d = new Object() { }; }',
    );
    expect(
      program.attribution.classes.map(each => each.symbol.internalName).filter(name => name.startsWith('T$')),
    ).toEqual(['T$1', 'T$1$1', 'T$2', 'T$I', 'T$I$1']);
  });
});
