import { describe, expect, it } from 'vitest';
import { parse } from '../../src/compiler/parser.ts';

/** `LINE:COLUMN message`, and ` | hint` where there is one. */
function complaints(text: string): string[] {
  const { diagnostics } = parse({ name: 'A.java', text });
  return diagnostics.map(
    ({ line, column, message, hint }) => `${line}:${column} ${message}${hint === undefined ? '' : ` | ${hint}`}`,
  );
}
/** The same for one statement, which begins at column 1 of line 1. */
function inMethod(statement: string): string[] {
  const prefix = 'class A { void f() {';
  return complaints(`${prefix}\n${statement}\n} }`).map(each =>
    each.replace(/^(\d+)/, line => String(Number(line) - 1)),
  );
}
const inClass = (members: string): string[] => complaints(`class A {\n${members}\n}`);

describe('a slip gives one diagnostic, at its place', () => {
  it.each<[string, string[]]>([
    ['int x = 5\nint y = 6;', ["1:10 ';' expected after variable declaration, found 'int'"]],
    ['x = y\nf();', ["1:6 ';' expected after the statement, found 'f'"]],
    ['f()', ["1:4 ';' expected after the call, found '}'"]],
    ['return x + y z;', ["1:13 ';' expected after 'return', found 'z'"]],
    ['f():', ["1:4 ';' expected after the call, found ':' | a statement ends with ';', not ':'"]],
    ['if (x > 3 { f(); }', ["1:10 ')' expected after the condition, found '{'"]],
    ['if (x > 3 y) { f(); }', ["1:10 ')' expected after the condition, found 'y'"]],
    ['while x < 3 { f(); }', ["1:6 '(' expected after 'while', found 'x'"]],
    ['f(1;', ["1:4 ')' expected after the arguments, found ';'"]],
    ['f(1 2);', ["1:4 ')' expected after the arguments, found '2' | arguments are separated by ','"]],
    ['f(1, );', ["1:6 expression expected after ',', found ')'"]],
    [
      'f(int x);',
      ["1:3 expression expected, found 'int' | a type is written where a variable is declared, not where it is used"],
    ],
    ['int y = int(x);', ["1:9 expression expected, found 'int' | a cast is written (int) x"]],
    ['x = a[1;', ["1:8 ']' expected after the index, found ';'"]],
    ['x = a + ;', ["1:9 expression expected, found ';'"]],
    ['foo.\nbar();', []],
    ['foo.', ["1:5 name expected after '.', found '}'"]],
  ])('%s', (text, expected) => {
    expect(inMethod(text)).toEqual(expected);
  });

  it('and the statements after it are still read', () => {
    expect(inMethod('int x = 5\nx = ;\nf(;\nint y = 3;\ny ++ 2;')).toEqual([
      "1:10 ';' expected after variable declaration, found 'x'",
      "2:5 expression expected, found ';'",
      "3:3 expression expected, found ';'",
      "5:5 ';' expected after the statement, found '2'",
    ]);
  });
});

describe('what beginners mean is guessed', () => {
  it.each<[string, string[]]>([
    ['if (x = 5) { }', ["1:7 '=' assigns, it does not compare | compare with '=='"]],
    ['while (x = "a") { }', ["1:10 '=' assigns, it does not compare | compare with '=='"]],
    ['if (x = true) { }', []],
    ['x == 6;', ["1:1 this expression is not a statement: its value is not used | a value is assigned with '='"]],
    ['x + 1;', ['1:1 this expression is not a statement: its value is not used']],
    ['int y == 3;', ["1:7 '=' expected after 'y', found '==' | a value is given with '='"]],
    ['if (x => 5) { }', ["1:8 expression expected after '=', found '>' | write '>='"]],
    ['if (x === 5) { }', ["1:9 '===' is not an operator of Java | write '=='"]],
    ['if (x <> 5) { }', ["1:8 '<>' is not an operator of Java | write '!='"]],
    ['if (x > 1 and x < 3) { }', ["1:11 'and' is not an operator of Java | write '&&'"]],
    ['5 = x;', ["1:1 the left side of '=' must be a variable"]],
    ['f()++;', ["1:1 the operand of '++' must be a variable"]],
    ['esle { }', ["1:1 'esle' is not a statement | did you mean 'else'?"]],
    ['if (x) { } elif (y) { }', ["1:12 'elif' is not a word of Java | write 'else if'"]],
    ['if (x) then f();', ["1:8 'then' is not a word of Java | leave it out"]],
    ['else { }', ["1:1 'else' without 'if' | is there a ';' behind the 'if (…)', or are the braces wrong?"]],
    ['catch (E e) { }', ["1:1 'catch' without 'try'"]],
    ['case 1: f();', ["1:1 'case' outside of a switch"]],
    ['try { }', ["1:1 'try' without 'catch', 'finally' or resources | add: catch (Exception e) { … }"]],
    ['try { } catch (E) { }', ["1:17 name expected after type 'E', found ')' | write: catch (E e)"]],
    [
      'for (int i = 0, i < 5, i++) { }',
      [
        "1:18 ';' expected after the first part of 'for', found '<' | the three parts of 'for (…)' are separated by ';'",
      ],
    ],
    ['for (x in xs) { }', ["1:6 type expected before 'x' | write: for (var x : …)"]],
    ['for (int x in xs) { }', ["1:12 ':' expected, found 'in' | write: for (int x : xs)"]],
    ['if (x) int y = 1;', ["1:8 a declaration cannot be the body of 'if' | put it in braces: { … }"]],
    ['int[5] a;', ['1:4 the size of an array does not belong to its type | write: int[] a = new int[5];']],
    ['int b[5];', ["1:7 ']' expected, found '5' | the size stands behind 'new': int[] a = new int[5];"]],
    ['int[] a = new int[];', ['1:19 the size of the array is missing | write new int[5] or new int[] {1, 2, 3}']],
    ['a = {1, 2};', ['1:5 a list of elements can only stand where the array is declared | write: new int[] {1, 2, 3}']],
    [
      'int x, int y;',
      ["1:8 name expected after ',', found 'int' | write the type once (int x, y;) or end with ';' first"],
    ],
    [
      'public int x = 5;',
      [
        "1:1 'public' is not allowed for a local variable | only a field can have it; inside a method the variable is local anyway",
      ],
    ],
    [
      'Foo x = new Foo;',
      ["1:16 '(' or '[' expected after 'new Foo', found ';' | a constructor is called with parentheses: new Foo()"],
    ],
    ['var x = 1, y = 2;', ["1:12 'var' declares one variable at a time"]],
    [
      'int class = 1;',
      ["1:5 name expected after type 'int', found 'class' | 'class' is a word of Java and cannot be a name"],
    ],
    ['int x = 2147483648;', ['1:9 integer number too large: 2147483648 | it is legal only behind a minus sign']],
    ['List<int> x;', ["1:6 a type argument cannot be the primitive type 'int' | write Integer"]],
    ['List<> x;', ["1:6 type argument expected, found '>' | '<>' can only stand behind 'new'"]],
    [
      'synchronized () { }',
      ["1:15 the object to lock is missing in 'synchronized ()' | write: synchronized (this) { … }"],
    ],
    ['const int x = 1;', ["1:1 'const' is reserved but means nothing in Java | write 'final'"]],
    [
      'void g() { }',
      ["1:1 a method cannot be declared inside another method | is a '}' missing above, or one too many below?"],
    ],
    ['this(1);', ["1:1 'this(…)' must be the first statement of a constructor"]],
    ['switch (x) { case 1: f(); case 2 -> f(); }', ["1:27 'case … :' and 'case … ->' cannot be mixed in one switch"]],
    ['switch (x) { f(); }', ["1:14 'case', 'default' or '}' expected, found 'f'"]],
    [
      'int y = switch (x) { default -> return 1; };',
      ["1:33 expression, block or 'throw' expected after '->', found 'return' | put the statement in braces: { … }"],
    ],
  ])('%s', (text, expected) => {
    expect(inMethod(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'pubic static void main(String[] a) { }',
      ["2:1 name expected after type 'pubic', found 'static' | did you mean 'public'?"],
    ],
    [
      'main(String[] a) { }',
      ["2:1 the method 'main' has no return type | write 'void main(…)', or name the constructor like the class: A"],
    ],
    ['void f();', ["2:6 the method 'f' has no body | write { … }, or make it 'abstract'"]],
    ['void f(); { g(); }', ["2:6 the method 'f' has no body | take the ';' away"]],
    [
      'abstract void f() { }',
      ["2:15 the abstract method 'f' cannot have a body | end it with ';', or take the modifier away"],
    ],
    [
      'int f(x) { return 1; }',
      ["2:8 name expected after type 'x', found ')' | a parameter is written with its type: int x"],
    ],
    [
      'int f { return 1; }',
      ["2:7 ';' expected after the field, found '{' | a method is written with parentheses: int size() { … }"],
    ],
    [
      'void f { }',
      ["2:7 '(' expected after the name of the method, found '{' | a method is written with parentheses: void run()"],
    ],
    ['void f() throw E { }', ["2:10 '{' expected, found 'throw' | did you mean 'throws'?"]],
    [
      'x = 5;',
      [
        "2:1 'x' begins a statement, which cannot stand directly in a class | put it in a method; is there a '}' too many above?",
      ],
    ],
    [
      'System.out.println("x");',
      [
        "2:1 'System.out.println' begins a statement, which cannot stand directly in a class | put it in a method; is there a '}' too many above?",
      ],
    ],
    [
      'for (int i = 0; i < 3; i++) { }',
      [
        "2:1 'for' begins a statement, which cannot stand directly in a class | put it in a method; is there a '}' too many above?",
      ],
    ],
    ['clas B { }', ["2:1 'class' or 'interface' expected, found 'clas' | did you mean 'class'?"]],
    ['public private int x;', ["2:8 'public' and 'private' exclude each other"]],
    ['static static int x;', ["2:8 'static' is written twice"]],
    ['final volatile int x;', ["2:7 'final' and 'volatile' exclude each other"]],
    ['synchronized int x;', ["2:1 'synchronized' is not allowed for a field"]],
    ['enum E { A B }', ["2:11 ',' or ';' expected after the constant, found 'B' | the constants are separated by ','"]],
    [
      'interface I { void f() { } int x; }',
      [
        "2:20 the interface method 'f' cannot have a body | write 'default' before it, or end it with ';'",
        "2:33 '=' expected after 'x' | a field of an interface is a constant: it needs its value",
      ],
    ],
    ['class B extends C, D { }', ["2:20 a class extends one class only | interfaces stand after 'implements'"]],
    [
      'interface I implements J { }',
      ["2:13 'implements' is not allowed for an interface | an interface 'extends' others"],
    ],
    ['void f(int... a, int b) { }', ["2:8 only the last parameter can have '...'"]],
  ])('%s', (text, expected) => {
    expect(inClass(text)).toEqual(expected);
  });
});

describe('braces', () => {
  it('a missing one is looked for by indentation', () => {
    expect(
      complaints('class A {\n  void f(int x) {\n    if (x > 3) {\n      f(1);\n  }\n  public void g() { }\n}\n'),
    ).toEqual(["5:4 missing '}' to close the block opened at line 3 | what begins at line 6 cannot stand inside it"]);
  });
  it('a method that begins inside another closes it', () => {
    expect(complaints('class A {\n  void f() {\n    f();\n\n  void g() { int x = ; }\n}\n')).toEqual([
      "3:9 missing '}' to close the block opened at line 2 | what begins at line 5 cannot stand inside it",
      "5:22 expression expected, found ';'",
    ]);
  });
  it('at the end of the file', () => {
    expect(complaints('class A {\n  void f() {\n')).toEqual([
      "2:13 missing '}' to close the block opened at line 2 | the end of the file was reached; '{' at line 2 has no '}' that fits its indentation",
    ]);
  });
  it('one too many ends the class, and is said once', () => {
    expect(
      complaints(
        'class A {\n  void f() {\n    }\n  }\n  public void g() { int y; }\n  int z;\n}\nclass B { int x = ; }\n',
      ),
    ).toEqual([
      "5:3 a method must stand inside a class | class 'A' ended at line 4: is there a '}' too many?",
      "8:19 expression expected, found ';'",
    ]);
  });
});

describe('the file as a whole', () => {
  it.each<[string, string, string[]]>([
    ['an empty file', '', ["1:1 the file is empty: it holds no class | a program begins with 'public class Name {'"]],
    [
      'only comments',
      '// nothing\n',
      ["1:1 the file is empty: it holds no class | a program begins with 'public class Name {'"],
    ],
    ['bytes', '\0\u0001\u0002', ['1:1 this is not Java source but binary data']],
    [
      'a class file',
      '\ufffd\ufffd\ufffd\ufffd\0\0\0\u003d',
      ['1:1 this is not Java source but binary data | it looks like a compiled class: name it .class'],
    ],
    ['an image', '\ufffdPNG\r\n\ufffd\ufffd\ufffd', ['1:1 this is not Java source but binary data']],
    [
      'a method without class',
      'void main() { }',
      ['1:1 a method must stand inside a class | everything stands inside a class: public class Main { … }'],
    ],
    ['a module', 'module a.b { }', ['1:1 not supported: module declarations']],
    [
      'an import without end',
      'import java.util\nimport java.io.*;\nclass A { }',
      ["1:17 ';' expected after the import, found 'import'"],
    ],
    ['an import too late', 'class A { }\nimport java.io.*;', ["2:1 'import' must stand before the classes"]],
    [
      'a class misspelt',
      'clas A { }',
      ["1:1 'class', 'interface', 'enum' or 'record' expected, found 'clas' | did you mean 'class'?"],
    ],
    [
      'an unclosed comment, and nothing else',
      'class A {\n/* void f() { }\n}',
      ["2:1 unclosed comment: '*/' is missing"],
    ],
    ['a private class', 'private class A { }', ["1:1 'private' is not allowed for a top-level class"]],
  ])('%s', (_, text, expected) => {
    expect(complaints(text)).toEqual(expected);
  });

  it.each([
    ['parentheses', `int x = ${'('.repeat(100_000)}1${')'.repeat(100_000)};`],
    ['blocks', `void f() { ${'{'.repeat(5000)}${'}'.repeat(5000)} }`],
    ['an endless sum', `int x = ${'1 + '.repeat(5000)}1;`],
    ['an endless chain', `Object x = f()${'.f()'.repeat(5000)};`],
  ])('%s nested too deep are refused, not crashed on', (_, member) => {
    const found = complaints(`class A { ${member} }`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/not supported: nesting this deep$/);
  });

  it('a sum of a thousand terms is not too deep', () => {
    expect(complaints(`class A { int x = ${'1 + '.repeat(1000)}1; }`)).toEqual([]);
  });

  it('full-width punctuation: one complaint for each character, none about the rest', () => {
    expect(complaints('class A { void f（） { x = 1； } }').map(each => each.replace(/ \|.*/, ''))).toEqual([
      "1:17 '（' (U+FF08) is not a character of Java",
      "1:18 '）' (U+FF09) is not a character of Java",
      "1:27 '；' (U+FF1B) is not a character of Java",
    ]);
  });
});

describe('what later versions of Java allow is refused by name', () => {
  it.each<[string, string[]]>([
    [
      'switch (o) { case String s -> f(); default -> g(); }',
      ["1:19 not supported: patterns in 'switch' (Java 21) | use if (x instanceof Type name) … else …"],
    ],
    [
      'switch (o) { case Point(int x) -> f(); }',
      ["1:19 not supported: patterns in 'switch' (Java 21) | use if (x instanceof Type name) … else …"],
    ],
    [
      'switch (o) { case null -> f(); default -> g(); }',
      ["1:19 not supported: 'case null' (Java 21) | test for null before the switch"],
    ],
    ['int _ = 1;', ["1:5 not supported: '_' for a variable without a name (Java 22) | give it a name"]],
  ])('%s', (text, expected) => {
    expect(inMethod(text)).toEqual(expected);
  });
});
