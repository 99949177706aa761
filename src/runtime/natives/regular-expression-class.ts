/**
 * Character classes of java.util.regex.Pattern as host expressions that match one code point: unions, intersections (`&&`), negations,
 * ranges, `\d` and `\p{…}`, with case folding worked in.
 */

/** java.util.regex.Pattern's flags. */
export const FLAG = {
  UNIX_LINES: 1,
  CASE_INSENSITIVE: 2,
  COMMENTS: 4,
  MULTILINE: 8,
  LITERAL: 16,
  DOTALL: 32,
  UNICODE_CASE: 64,
  UNICODE_CHARACTER_CLASS: 256,
} as const;

/** The part of the parser that classes need. */
export interface PatternReader {
  at: number;
  has(flag: number): boolean;
  peek(offset?: number): string;
  take(): string;
  eat(text: string): boolean;
  /** @param offset of the place it names, from where the parser stands */
  fault(description: string, offset?: number): Error;
  /** The code point of an escape; the parser is behind the backslash. */
  escapedChar(): number;
}

export const WORD = 'a-zA-Z0-9_';
export const UNICODE_WORD = '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u200c\\u200d';

/** A set of code points: contents of a bracket, and expressions that match one more code point each. */
interface CharacterSet {
  contents: string;
  others: string[];
}

/** A code point as the host writes it, in and outside of brackets. */
export function hostChar(codePoint: number): string {
  const char = String.fromCodePoint(codePoint);
  return /^[a-zA-Z0-9 ]$/.test(char) ? char : `\\u{${codePoint.toString(16)}}`;
}

/** The code points that equal one when case does not matter, itself first. */
function foldings(codePoint: number, unicodeCase: boolean): number[] {
  if (!unicodeCase && codePoint > 127) return [codePoint];
  const char = String.fromCodePoint(codePoint);
  const forms = [char, char.toUpperCase(), char.toLowerCase(), char.toUpperCase().toLowerCase()];
  const points = forms.filter(form => [...form].length === 1).map(form => form.codePointAt(0)!);
  return [...new Set(points)].filter(point => unicodeCase || point <= 127);
}

/** One code point, whatever its case. */
export function foldedChar(codePoint: number, unicodeCase: boolean): string {
  const points = foldings(codePoint, unicodeCase);
  return points.length === 1 ? hostChar(codePoint) : `[${points.map(hostChar).join('')}]`;
}

/** Ranges wider than this are not folded one by one beyond ASCII. */
const WIDEST_FOLDED = 1024;

function rangeContents(reader: PatternReader, first: number, last: number): string {
  const plain = first === last ? hostChar(first) : `${hostChar(first)}-${hostChar(last)}`;
  if (!reader.has(FLAG.CASE_INSENSITIVE)) return plain;
  const unicodeCase = reader.has(FLAG.UNICODE_CASE);
  let contents = plain;
  const end = Math.min(last, unicodeCase ? first + WIDEST_FOLDED : 127);
  for (let point = first; point <= end; point++) {
    for (const form of foldings(point, unicodeCase).slice(1))
      if (form < first || form > last) contents += hostChar(form);
  }
  return contents;
}

function expression({ contents, others }: CharacterSet): string {
  const bracket = contents === '' ? [] : [`[${contents}]`];
  const all = [...bracket, ...others];
  if (all.length === 0) return '(?!)';
  return all.length === 1 ? all[0]! : `(?:${all.join('|')})`;
}

function negated(set: CharacterSet): string {
  if (set.others.length === 0) return `[^${set.contents}]`;
  return `(?:(?!${expression(set)})[\\s\\S])`;
}

/** `[…]`; the parser is at the opening bracket. */
export function characterClass(reader: PatternReader): string {
  reader.at++;
  const negative = reader.eat('^');
  const operands = [unionOf(reader, true)];
  while (reader.eat('&&')) {
    while (reader.eat('&'));
    const next = unionOf(reader, false);
    if (next.contents !== '' || next.others.length > 0) operands.push(next);
    else if (reader.peek() !== '&') throw reader.fault('Bad class syntax', -1);
  }
  if (!reader.eat(']')) throw reader.fault('Unclosed character class', -1);
  const last = operands.pop()!;
  if (operands.length === 0) return negative ? negated(last) : expression(last);
  const both = `(?:${operands.map(operand => `(?=${expression(operand)})`).join('')}${expression(last)})`;
  return negative ? `(?:(?!${both})[\\s\\S])` : both;
}

function unionOf(reader: PatternReader, atStart: boolean): CharacterSet {
  const set: CharacterSet = { contents: '', others: [] };
  for (let first = atStart; ; first = false) {
    const char = reader.peek();
    if (char === '' || (char === ']' && !first) || (char === '&' && reader.peek(1) === '&')) return set;
    if (reader.has(FLAG.COMMENTS) && /^\s$/.test(char)) reader.at++;
    else if (char === '[') set.others.push(characterClass(reader));
    else if (char === '\\' && reader.peek(1) === 'Q') quoted(reader, set);
    else if (!shorthand(reader, set)) range(reader, set);
  }
}

function quoted(reader: PatternReader, set: CharacterSet): void {
  reader.at += 2;
  while (reader.peek() !== '' && !reader.eat('\\E')) {
    const point = reader.take().codePointAt(0)!;
    set.contents += rangeContents(reader, point, point);
  }
}

function shorthand(reader: PatternReader, set: CharacterSet): boolean {
  if (reader.peek() !== '\\') return false;
  reader.at++;
  const found = escapedClass(reader);
  if (found !== null) set.others.push(found);
  else reader.at--;
  return found !== null;
}

function single(reader: PatternReader): number {
  const char = reader.take();
  return char === '\\' ? reader.escapedChar() : char.codePointAt(0)!;
}

function range(reader: PatternReader, set: CharacterSet): void {
  const first = single(reader);
  let last = first;
  if (reader.peek() === '-' && reader.peek(1) !== '[' && reader.peek(1) !== ']' && reader.peek(1) !== '') {
    reader.at++;
    last = single(reader);
    if (last < first) throw reader.fault('Illegal character range', -1);
  }
  set.contents += rangeContents(reader, first, last);
}

/** `\d`, `\p{…}` and their kin, or null where the escape is no class; the parser is behind the backslash. */
export function escapedClass(reader: PatternReader): string | null {
  const char = reader.peek();
  const unicode = reader.has(FLAG.UNICODE_CHARACTER_CLASS);
  const sets: Readonly<Record<string, string>> = {
    d: unicode ? '\\p{Nd}' : '0-9',
    s: unicode ? '\\p{White_Space}' : ' \\t\\n\\x0b\\f\\r',
    h: ' \\t\\xa0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000',
    v: '\\n\\x0b\\f\\r\\u0085\\u2028\\u2029',
    w: unicode ? UNICODE_WORD : WORD,
  };
  const contents = sets[char.toLowerCase()];
  if (contents !== undefined) {
    reader.at++;
    return char === char.toLowerCase() ? `[${contents}]` : `[^${contents}]`;
  }
  if (char !== 'p' && char !== 'P') return null;
  reader.at++;
  return propertyClass(reader, char === 'P');
}

/** Contents of a bracket by Java's names: POSIX, java.lang.Character's methods, binary properties. */
const PROPERTIES: Readonly<Record<string, string>> = {
  Lower: 'a-z',
  Upper: 'A-Z',
  ASCII: '\\x00-\\x7f',
  Alpha: 'a-zA-Z',
  Digit: '0-9',
  Alnum: 'a-zA-Z0-9',
  Punct: '!-\\/:-@\\[-`\\{-~',
  Graph: '!-~',
  Print: ' -~',
  Blank: ' \\t',
  Cntrl: '\\x00-\\x1f\\x7f',
  XDigit: '0-9a-fA-F',
  Space: ' \\t\\n\\x0b\\f\\r',
  javaLowerCase: '\\p{Lowercase}',
  javaUpperCase: '\\p{Uppercase}',
  javaAlphabetic: '\\p{Alphabetic}',
  javaTitleCase: '\\p{Lt}',
  javaDigit: '\\p{Nd}',
  javaLetter: '\\p{L}',
  javaLetterOrDigit: '\\p{L}\\p{Nd}',
  javaWhitespace: '\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000',
  javaSpaceChar: '\\p{Z}',
  javaJavaIdentifierStart: '\\p{L}\\p{Nl}\\p{Sc}\\p{Pc}',
  javaJavaIdentifierPart: '\\p{L}\\p{Nl}\\p{Sc}\\p{Pc}\\p{Nd}\\p{Mn}\\p{Mc}\\p{Cf}\\x00-\\x08\\x0e-\\x1b\\x7f-\\x9f',
  L1: '\\x00-\\xff',
  all: '\\u{0}-\\u{10ffff}',
  IsAlphabetic: '\\p{Alphabetic}',
  IsLetter: '\\p{L}',
  IsDigit: '\\p{Nd}',
  IsPunctuation: '\\p{P}',
  IsControl: '\\p{Cc}',
  IsUppercase: '\\p{Uppercase}',
  IsLowercase: '\\p{Lowercase}',
  IsWhite_Space: '\\p{White_Space}',
  IsIdeographic: '\\p{Ideographic}',
  IsTitlecase: '\\p{Lt}',
};

/** The few Unicode blocks that programs name. */
const BLOCKS: Readonly<Record<string, string>> = {
  BasicLatin: '\\x00-\\x7f',
  Greek: '\\u0370-\\u03ff',
  Cyrillic: '\\u0400-\\u04ff',
  CJKUnifiedIdeographs: '\\u4e00-\\u9fff',
};

function known(text: string): string | null {
  try {
    new RegExp(`[${text}]`, 'u');
    return text;
  } catch {
    return null;
  }
}

function propertyContents(name: string): string | null {
  const named = PROPERTIES[name];
  if (named !== undefined) return named;
  const pair = /^(\w+)=(\w+)$/.exec(name);
  if (pair) return pair[1] === 'block' || pair[1] === 'blk' ? (BLOCKS[pair[2]!] ?? null) : known(`\\p{${name}}`);
  if (name.startsWith('In')) return BLOCKS[name.slice(2).replace(/[_ ]/g, '')] ?? null;
  const bare = name.startsWith('Is') ? name.slice(2) : name;
  if (/^([LMNPSZC][a-z]?|LC)$/.test(bare)) return known(`\\p{${bare}}`);
  return name.startsWith('Is') ? known(`\\p{Script=${bare[0]!.toUpperCase()}${bare.slice(1).toLowerCase()}}`) : null;
}

function propertyClass(reader: PatternReader, negative: boolean): string {
  let name = reader.take();
  if (name === '{') {
    name = '';
    while (reader.peek() !== '' && reader.peek() !== '}') name += reader.take();
    if (!reader.eat('}')) throw reader.fault('Unclosed character family');
    if (name === '') throw reader.fault('Empty character family', -1);
  }
  const folds =
    reader.has(FLAG.CASE_INSENSITIVE) &&
    /^(Lower|Upper|javaLowerCase|javaUpperCase|IsLowercase|IsUppercase|L[ult])$/.test(name);
  const contents = propertyContents(name);
  if (contents === null) throw reader.fault(`Unknown character property name {${name}}`, -1);
  const both = folds ? (name.length === 5 ? 'a-zA-Z' : '\\p{Lowercase}\\p{Uppercase}\\p{Lt}') : contents;
  return negative ? `[^${both}]` : `[${both}]`;
}
