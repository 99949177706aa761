/** What every random program has: variables of each type, and a few classes, of which only what it mentions is written. */

const NUMBERS = ['int', 'byte', 'short', 'char', 'long', 'float', 'double'];

/** By type: local variables and the values they start with. */
const LOCALS = {
  boolean: { z0: 'false', z1: 'true' },
  int: { i0: '5', i1: '-3', i2: '1000' },
  byte: { b0: '(byte) 100' },
  short: { s0: '(short) -300' },
  char: { c0: "'q'" },
  long: { l0: '10_000_000_000L', l1: '-1L' },
  float: { f0: '1.5f' },
  double: { d0: '0.1', d1: '-1e9' },
  String: { t0: '"abc"', t1: '""' },
  Integer: { n0: '127', n1: 'null' },
  Double: { m0: '2.5' },
  Boolean: { y0: 'true' },
  Object: { o0: '"o"', o1: '7' },
  Pair: { p0: 'new Pair(1, "p")' },
  Color: { r0: 'Color.GREEN' },
  ...Object.fromEntries(NUMBERS.map(type => [`${type}s`, { [`${type}s0`]: `{ 1, 2, 3, 4 }` }])),
};

/** Fields that all methods share: static ones, and those of the one instance. */
const FIELDS = {
  boolean: { Z: 'true', 'self.fz': 'false' },
  int: { I: '42', 'self.fi': '-7' },
  byte: { B: '-1', 'self.fb': '9' },
  short: { S: '12345', 'self.fs': '-5' },
  char: { C: "'c'", 'self.fc': "'\\u00ff'" },
  long: { L: '1L << 40', 'self.fl': '99L' },
  float: { F: '0.25f', 'self.ff': '3e10f' },
  double: { D: '1e-3', 'self.fd': '7.0' },
  String: { T: '"text"', 'self.ft': '"12"' },
  Integer: { N: '128', 'self.fn': '-1' },
  Double: { M: '0.5' },
  Boolean: { Y: 'false' },
  Object: { O: '3L', 'self.fo': 'null' },
  Pair: { P: 'new Pair(-2, "q")' },
  Color: { R: 'Color.RED' },
  ...Object.fromEntries(NUMBERS.map(type => [`${type}s`, { [`${type.toUpperCase()}S`]: `{ 9, 8, 7, 6 }` }])),
};

export const VARIABLES = LOCALS;

const typeText = type => (type.endsWith('s') && NUMBERS.includes(type.slice(0, -1)) ? `${type.slice(0, -1)}[]` : type);

/** Variables of a type: in a lambda only fields, for its locals are assigned to. */
export function memberNames(type, _assigned, lambda) {
  return [...(lambda ? [] : Object.keys(LOCALS[type])), ...Object.keys(FIELDS[type])];
}

/** In the order in which they may call: each only those before it. */
export const METHODS = [
  { name: 'first', returns: 'int', modifiers: 'static ' },
  { name: 'second', returns: 'long', modifiers: 'static ' },
  { name: 'third', returns: 'String', modifiers: 'static ' },
  { name: 'fourth', returns: 'double', modifiers: 'static synchronized ' },
];

const mentions = (text, name) => new RegExp(`(?<![\\w."'$])${name.replace('.', '\\.')}(?![\\w"'(])`).test(text);

/** Declarations of the local variables that a text mentions, and statements that print them. */
export function declarations(text, head) {
  const declared = [];
  const names = [];
  for (const [type, variables] of Object.entries(LOCALS)) {
    for (const [name, value] of Object.entries(variables)) {
      if (!mentions(text, name)) continue;
      if (!mentions(head, name)) declared.push(`${typeText(type)} ${name} = ${value};`);
      names.push(type.endsWith('s') ? `Arrays.toString(${name})` : name);
    }
  }
  return { declared, printed: names.map(name => `print(${name});`) };
}

const PARTS = [
  {
    mention: /\bPair\b/,
    text: `  record Pair(int a, String b) {
    Pair {
      if (a == 1000) throw new IllegalArgumentException("a thousand");
    }

    Pair swap(int n) {
      return new Pair(b.length() + n, b + a);
    }
  }
`,
  },
  {
    mention: /\bColor\b/,
    text: `  enum Color {
    RED, GREEN { @Override Color next() { return BLUE; } }, BLUE;

    Color next() {
      return values()[(ordinal() + 1) % 3];
    }
  }
`,
  },
  {
    mention: /\bResource\b/,
    text: `  record Resource(String name) implements AutoCloseable {
    Resource {
      print("open " + name);
    }

    @Override
    public void close() {
      print("close " + name);
      if (name.length() > 2) throw new IllegalStateException("close " + name);
    }
  }
`,
  },
  {
    mention: /\bBox</,
    text: `  static class Box<T extends Comparable<T>> {
    private final T value;

    Box(T value) {
      this.value = value;
    }

    <U extends T> T max(U other) {
      return value.compareTo(other) >= 0 ? value : other;
    }
  }
`,
  },
  {
    mention: /\bInner\(/,
    text: `  class Inner {
    final int own;

    Inner(int own) {
      this.own = own + self.fi++;
    }

    int sum() {
      return own * 31 + self.fi;
    }
  }
`,
  },
  {
    mention: /\bTwice\b/,
    text: `  interface Twice {
    int once(int n);

    default int twice(int n) {
      return once(once(n));
    }
  }
`,
  },
  {
    mention: /\bsum\((?!\);? *$)/,
    text: `  static int sum(int... numbers) {
    int all = numbers.length;
    for (int each : numbers) all = all * 3 + each;
    return all;
  }
`,
  },
  {
    mention: /\bover\(/,
    text: `  static String over(int n) {
    return "int " + n;
  }

  static String over(long n) {
    return "long " + n;
  }

  static String over(double n) {
    return "double " + n;
  }

  static String over(Integer n) {
    return "Integer " + n;
  }

  static String over(Object o) {
    return "Object " + o;
  }

  static String over(Comparable<?>... all) {
    return "many " + all.length;
  }
`,
  },
  {
    mention: /\bpick\(/,
    text: `  static <T> T pick(boolean first, T a, T b) {
    return first ? a : b;
  }
`,
  },
  {
    mention: /\bburn\(/,
    text: `  static int fuel = 3000;

  static void burn() {
    if (--fuel < 0) throw new Error("too long");
  }
`,
  },
];

/** The whole text of a program. */
export function SKELETON(className, methods) {
  let text = methods;
  const missing = new Set(PARTS);
  const addParts = mentioned => {
    for (const part of missing) {
      if (!part.mention.test(mentioned)) continue;
      text += `\n${part.text}`;
      missing.delete(part);
    }
  };
  addParts(methods);
  const fields = [];
  const printed = [];
  for (const [type, variables] of Object.entries(FIELDS)) {
    for (const [name, value] of Object.entries(variables)) {
      if (!mentions(text, name)) continue;
      const own = name.startsWith('self.');
      fields.push(`  ${own ? '' : 'static '}${typeText(type)} ${name.replace('self.', '')} = ${value};\n`);
      printed.push(`    print(${type.endsWith('s') ? `Arrays.toString(${name})` : name});\n`);
    }
  }
  addParts(fields.join(''));
  if (/\bself\./.test(text)) fields.unshift(`  static final ${className} self = new ${className}();\n`);
  const streams = /\b(?:Int)?Stream\b|\bCollectors\b/.test(text) ? 'import java.util.stream.*;\n' : '';
  const functions = /\(\) ->|-> |::|Supplier/.test(text) ? 'import java.util.function.*;\n' : '';
  const util = 'import java.util.*;\n';
  return `${util}${functions}${streams}
public class ${className} {
${fields.join('')}${fields.length > 0 ? '\n' : ''}${text}
  static int printed;
  static int sum;

  /** Prints the first lines; all of them are in the sum. */
  static void print(Object o) {
    StringBuilder line = new StringBuilder();
    for (char c : String.valueOf(o).toCharArray()) line.append(c < ' ' || c > '~' ? "<" + (int) c + ">" : c);
    if (line.length() > 80) line.setLength(80);
    sum = 31 * sum + line.toString().hashCode();
    if (printed++ < 20) System.out.println(line);
  }

  /** What is null inside of the class library is its own matter. */
  static Object thrown(Throwable e) {
    boolean own = e.getStackTrace()[0].getClassName().startsWith("${className}");
    return e instanceof NullPointerException && !own ? e.getClass() : e;
  }

  public static void main(String[] args) {
    try {
      body();
    } catch (Throwable e) {
      print(thrown(e));
    }
${printed.join('')}    System.out.println(printed + " lines, sum " + sum);
  }
}
`;
}
