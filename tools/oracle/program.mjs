/**
 * Random Java programs as values of fast-check: trees of forms of the grammar, made text in a second step, in which names are resolved
 * by what is in scope. So any part of a tree can be replaced by a simpler one, and a failing program shrinks well.
 */
import fc from 'fast-check';
import { GRAMMAR } from './grammar.mjs';
import { declarations, METHODS, memberNames, SKELETON, VARIABLES } from './skeleton.mjs';

/** @typedef {{ form: string, holes: Tree[], pick: number }} Tree pick chooses among what is in scope */

const HOLE = /\{(\w+)((?: [\w#:!]+)*)\}/g;
const LITERALS = {
  int: fc.oneof(
    fc.constantFrom(0, 1, -1, 2, 3, 7, 31, 32, 63, 127, 128, -128, 255, 32767, 65535, 2 ** 31 - 1, -(2 ** 31)),
    fc.integer(),
  ),
  long: fc.oneof(
    fc.constantFrom(0n, 1n, -1n, 33n, 64n, 2n ** 31n, -(2n ** 31n), 2n ** 32n - 1n, 2n ** 63n - 1n, -(2n ** 63n)),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  ),
  double: fc.oneof(
    fc.constantFrom(
      0,
      1,
      -1,
      0.5,
      -0,
      0.1,
      3.7,
      -2.5,
      1e10,
      -1e-5,
      1e18,
      1e300,
      NaN,
      Infinity,
      -Infinity,
      2 ** 31,
      5e-324,
    ),
    fc.integer({ min: -999_999, max: 999_999 }).map(n => n / 64),
  ),
  char: fc.oneof(
    fc.constantFrom('a', 'B', '0', 'z', ' ', '\n', 'é', '日', '\uffff'),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
  String: fc.oneof(
    fc.constantFrom('', 'a', 'b', 'Aa', 'BB', 'RED', '12', '-7', '7f', ' x ', '3.5', 'hello', 'naïve 日本'),
    fc.string({ maxLength: 5 }),
  ),
  boolean: fc.boolean(),
};

/** @returns {string} a literal as Java spells it */
function literal(type, value) {
  switch (type) {
    case 'int':
    case 'byte':
    case 'short':
      return value < 0 ? `(${value})` : `${value}`;
    case 'long':
      return value < 0n ? `(${value}L)` : `${value}L`;
    case 'double':
      return floating(value, 'Double', Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : `${value}`);
    case 'float':
      return floating(Math.fround(value), 'Float', `${Math.fround(value)}f`);
    case 'char':
      if (/['\\\n\r]/.test(value)) return `'${JSON.stringify(value).slice(1, -1).replace("'", "\\'")}'`;
      return /^[ -&(-[\]-~]$/.test(value) ? `'${value}'` : `'\\u${value.charCodeAt(0).toString(16).padStart(4, '0')}'`;
    default:
      return JSON.stringify(value);
  }
}

function floating(value, box, text) {
  if (Number.isNaN(value)) return `${box}.NaN`;
  if (Math.abs(value) === Infinity) return `${box}.${value < 0 ? 'NEGATIVE' : 'POSITIVE'}_INFINITY`;
  return value < 0 || Object.is(value, -0) ? `(-${text.toString().replace('-', '')})` : `${text}`;
}

/** A leaf: a literal, or a variable of that type. `nothing` is for types that have no literals. */
function leaf(type) {
  const variable = { scoped: `${type}Var`, holes: [] };
  const base = { byte: 'int', short: 'int', float: 'double' }[type] ?? type;
  const values = LITERALS[base];
  const named = fc.nat(30).map(pick => ({ ...variable, pick }));
  if (values === undefined) return named;
  const narrow = type === 'byte' || type === 'short' ? `(${type}) ` : '';
  const spelled = each => (narrow ? `((${type}) ${literal(type, each)})` : literal(type, each));
  return fc.oneof(
    { withCrossShrink: true },
    values.map(each => ({ form: '', text: spelled(each), holes: [], pick: 0 })),
    named,
  );
}

/** All kinds of the grammar as arbitraries of trees. */
function trees() {
  const depthIdentifier = fc.createDepthIdentifier();
  return fc.letrec(tie => {
    const kind = name => {
      const leafOf = /^(\w+)Leaf$/.exec(name)?.[1];
      if (leafOf) return leaf(leafOf);
      if (/(?:Var|Place)$/.test(name) || name === 'jump' || /[cC]all$/.test(name)) {
        const holes = { jump: ['int'], call: ['int', 'String'] }[/Call$/.test(name) ? 'call' : name] ?? [];
        return fc
          .record({ pick: fc.nat(30), holes: fc.tuple(...holes.map(each => tie(each))) })
          .map(each => ({ scoped: name, ...each }));
      }
      const forms = GRAMMAR[name].map(form => {
        const holes = [...form.matchAll(HOLE)].map(match => tie(match[1]));
        return fc.record({ form: fc.constant(form), holes: fc.tuple(...holes), pick: fc.constant(0) });
      });
      const [simplest, ...others] = forms;
      if (others.length === 0) return simplest;
      const options = {
        depthIdentifier,
        withCrossShrink: true,
        maxDepth: name === 'block' ? 5 : 7,
        depthSize: 'small',
      };
      return fc.oneof(
        options,
        { arbitrary: simplest, weight: Math.ceil(others.length / 8) },
        ...others.map(arbitrary => ({ arbitrary, weight: 1 })),
      );
    };
    const names = new Set(Object.keys(GRAMMAR));
    for (const form of Object.values(GRAMMAR).flat()) for (const [, name] of form.matchAll(HOLE)) names.add(name);
    for (const type of Object.keys(VARIABLES)) names.add(`${type}Leaf`);
    return Object.fromEntries([...names].map(name => [name, kind(name)]));
  });
}

/** @returns {fc.Arbitrary<{ text: (className: string) => string }>} */
export function programs() {
  const { block, ...kinds } = trees();
  const body = fc.array(kinds.statement, { minLength: 1, maxLength: 7, size: 'max' });
  const method = fc.record({ body, result: fc.nat(3), values: fc.tuple(kinds.intLeaf, kinds.StringLeaf) });
  void block;
  return fc
    .record({
      methods: fc.array(method, { maxLength: METHODS.length, size: 'max' }),
      main: body,
      results: fc.tuple(...METHODS.map(({ returns }) => kinds[returns])),
    })
    .map(parts => ({ parts, toString: () => programText(parts, 'P'), text: name => programText(parts, name) }));
}

/** The scope of a method or of a hole in it. */
const METHOD_SCOPE = {
  variables: [],
  lambda: false,
  loop: false,
  breakable: false,
  labels: [],
  returns: undefined,
  calls: 0,
};

class Renderer {
  // From 10: the variables of the skeleton have one digit.
  #next = 10;

  /** @returns {string} */
  text(tree, scope) {
    if (tree.text !== undefined) return tree.text;
    const own = this.#next++;
    if (tree.scoped) return this.#scoped(tree.scoped, tree, scope);
    let hole = 0;
    return tree.form
      .replace(HOLE, (_, _kind, words) => this.text(tree.holes[hole++], within(scope, words.trim().split(' '), own)))
      .replace(/\b(\w+)#/g, `$1${own}`);
  }

  /** Kinds that depend on the scope. */
  #scoped(kind, tree, scope) {
    const [, type, way] = /^(\w*?)(Var|Place|Call)$/.exec(kind) ?? [];
    if (way === 'Call' || kind === 'call') return this.#call(type, tree, scope);
    if (kind === 'jump') return this.#jump(tree, scope);
    const usable = [
      ...scope.variables.filter(each => each.type === type && (way === 'Var' || each.assigned)).reverse(),
      ...memberNames(type, way === 'Place', scope.lambda).map(name => ({ name })),
    ];
    return usable[tree.pick % usable.length].name;
  }

  /** Methods call those before them, so that every program ends. */
  #call(type, tree, scope) {
    const callable = METHODS.slice(0, scope.calls).filter(({ returns }) => !type || returns === type);
    if (callable.length === 0) {
      if (type === 'String') return this.text(tree.holes[1], scope);
      return `((${type || 'int'}) ${this.text(tree.holes[0], scope)})`;
    }
    const { name } = callable[tree.pick % callable.length];
    return `${name}(${this.text(tree.holes[0], scope)}, ${this.text(tree.holes[1], scope)})`;
  }

  #jump(tree, scope) {
    const choices = ['burn();'];
    if (scope.breakable) choices.push('break;');
    if (scope.loop) choices.push('continue;');
    for (const { name, loop } of scope.labels) choices.push(`break ${name};`, ...(loop ? [`continue ${name};`] : []));
    if (scope.returns)
      choices.push(`return ${scope.returns === 'void' ? '' : `(${scope.returns}) ${this.#returned(tree, scope)}`};`);
    return choices[tree.pick % choices.length];
  }

  #returned(tree, scope) {
    const value = this.text(tree.holes[0], scope);
    return scope.returns === 'String' ? `("" + ${value})` : value;
  }
}

/** The scope inside of a hole. */
function within(scope, words, own) {
  let { variables, lambda, loop, breakable, labels, returns } = scope;
  const added = [];
  let enters;
  for (const word of words) {
    const [, name, type, assigned] = /^(\w+)#:(\w+)(!?)$/.exec(word) ?? [];
    const label = /^(\w+)#$/.exec(word)?.[1];
    if (name) added.push({ name: `${name}${own}`, type, assigned: assigned === '!' });
    else if (label) enters = `${label}${own}`;
    else if (word === 'loop') loop = breakable = true;
    else if (word === 'switch') breakable = true;
    else if (word === 'lambda' || word === 'closed') {
      if (word === 'lambda') {
        lambda = true;
        variables = variables.filter(each => each.constant);
      }
      [loop, breakable, labels, returns] = [false, false, [], undefined];
    }
  }
  if (enters) labels = [...labels, { name: enters, loop: words.includes('loop') }];
  return { ...scope, variables: [...variables, ...added], lambda, loop, breakable, labels, returns };
}

function programText({ methods, main, results }, className) {
  const renderer = new Renderer();
  const written = methods.map((method, i) => {
    const { name, returns, modifiers } = METHODS[i];
    const scope = { ...METHOD_SCOPE, returns, calls: i };
    const body = method.body.map(statement => renderer.text(statement, scope));
    const result = renderer.text(results[i], scope);
    return methodText(`${modifiers}${returns} ${name}(int i0, String t0)`, body, `return ${result};`);
  });
  const scope = { ...METHOD_SCOPE, returns: 'void', calls: methods.length };
  const body = main.map(statement => renderer.text(statement, scope));
  const called = methods.map((method, i) => {
    const [number, text] = method.values.map(each => renderer.text(each, { ...METHOD_SCOPE, lambda: true }));
    return `print(${METHODS[i].name}(${number}, ${text}));`;
  });
  written.push(methodText('static void body()', [...body, ...called], ''));
  return SKELETON(className, written.join('\n'));
}

/** A method with the local variables that it mentions, whose values it prints at its end. */
function methodText(head, body, end) {
  const text = `${body.join('\n')}\n${end}`;
  const { declared, printed } = declarations(text, head);
  const lines = [...declared, ...body, ...printed, end].filter(Boolean);
  return `  ${head} {\n${lines.map(line => `    ${line}`).join('\n')}\n  }\n`;
}
