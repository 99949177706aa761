/**
 * The syntax of java.util.regex.Pattern, translated to the host's regular expressions: parsed as Java does, written out char by
 * char, so that classes, flags and line ends mean what they mean in Java. Flags are worked into the text as they are met.
 * Deviates from the JDK: \G, \X and \N{…} are refused; a reference to a group that took no part matches nothing instead of failing;
 * a group in a loop forgets its text when the loop goes round without it.
 */
import type { PatternReader } from './regular-expression-class.ts';
import {
  characterClass,
  escapedClass,
  FLAG,
  foldedChar,
  hostChar,
  UNICODE_WORD,
  WORD,
} from './regular-expression-class.ts';

const FLAG_LETTERS: Readonly<Record<string, number>> = {
  d: FLAG.UNIX_LINES,
  i: FLAG.CASE_INSENSITIVE,
  x: FLAG.COMMENTS,
  m: FLAG.MULTILINE,
  s: FLAG.DOTALL,
  u: FLAG.UNICODE_CASE,
  U: FLAG.UNICODE_CHARACTER_CLASS | FLAG.UNICODE_CASE,
};

const ANY = '[\\s\\S]';
const AT_START = `(?<!${ANY})`;
const AT_END = `(?!${ANY})`;

/** What java.util.regex.PatternSyntaxException says. */
export class PatternFault extends Error {
  /** In UTF-16 units. */
  readonly index: number;

  constructor(description: string, index: number) {
    super(description);
    this.index = index;
  }
}

export interface Translation {
  /** Group n of Java is named `gN`. */
  readonly source: string;
  /** Capturing groups, without group 0. */
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

/** @throws {PatternFault} where Java would refuse it, or where this translation does not know it */
export function translate(pattern: string, flags: number): Translation {
  return new Translator(pattern, flags).translate();
}

class Translator implements PatternReader {
  at = 0;
  private readonly chars: readonly string[];
  private flags: number;
  private groups = 0;
  private atomics = 0;
  private readonly names = new Map<string, number>();

  constructor(pattern: string, flags: number) {
    this.chars = [...pattern];
    this.flags = flags;
  }

  translate(): Translation {
    let source = '';
    if (this.has(FLAG.LITERAL)) for (const char of this.chars) source += this.literal(char);
    else source = this.alternatives();
    if (!this.has(FLAG.LITERAL) && this.at < this.chars.length) throw this.fault("Unmatched closing ')'", -1);
    return { source, groups: this.groups, names: this.names };
  }

  has(flag: number): boolean {
    return (this.flags & flag) !== 0;
  }

  fault(description: string, offset = 0): PatternFault {
    const at = Math.max(0, Math.min(this.at + offset, this.chars.length));
    return new PatternFault(description, this.chars.slice(0, at).join('').length);
  }

  peek(offset = 0): string {
    return this.chars[this.at + offset] ?? '';
  }

  take(): string {
    return this.chars[this.at++] ?? '';
  }

  eat(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.peek(i) !== text[i]) return false;
    this.at += text.length;
    return true;
  }

  private skipComments(): void {
    if (!this.has(FLAG.COMMENTS)) return;
    for (;;) {
      if (/^[ \t\n\v\f\r]$/.test(this.peek())) this.at++;
      else if (this.peek() === '#') while (this.peek() !== '' && !/[\n\r]/.test(this.take()));
      else return;
    }
  }

  // Alternatives: Sequence {`|` Sequence}. Flags set inside end with it.
  private alternatives(): string {
    const kept = this.flags;
    let source = this.sequence();
    while (this.eat('|')) source += `|${this.sequence()}`;
    this.flags = kept;
    return source;
  }

  // Sequence: {Atom [Quantifier]}
  private sequence(): string {
    let source = '';
    for (;;) {
      this.skipComments();
      const char = this.peek();
      if (char === '' || char === '|' || char === ')') return source;
      source += this.eat('\\Q') ? this.quoted() : this.quantified(this.atom());
    }
  }

  /** `\Q…\E`: a quantifier behind it repeats its last char. */
  private quoted(): string {
    const atoms: string[] = [];
    while (this.peek() !== '' && !this.eat('\\E')) atoms.push(this.literal(this.take()));
    const last = atoms.pop();
    return atoms.join('') + (last === undefined ? '' : this.quantified(last));
  }

  private quantified(atom: string | null): string {
    if (atom === null) return '';
    let source = atom;
    for (;;) {
      this.skipComments();
      const char = this.peek();
      if (char !== '*' && char !== '+' && char !== '?' && char !== '{') return source;
      const bounds = char === '{' ? this.bounds() : this.take();
      if (this.eat('?')) source = `(?:${source})${bounds}?`;
      else if (this.eat('+')) source = this.atomic(`(?:${source})${bounds}`);
      else source = `(?:${source})${bounds}`;
    }
  }

  private bounds(): string {
    const match = /^\{(\d+)(,(\d*))?\}/.exec(this.chars.slice(this.at, this.at + 30).join(''));
    if (!match) {
      if (!/^\d$/.test(this.peek(1))) throw this.fault('Illegal repetition');
      while (/^[{\d,]$/.test(this.peek())) this.at++;
      throw this.fault('Unclosed counted closure');
    }
    this.at += match[0].length;
    if (match[3] && Number(match[3]) < Number(match[1])) throw this.fault('Illegal repetition range', -1);
    return match[0];
  }

  /** The host has no atomic groups: a lookahead gives nothing back, and a reference takes what it saw. */
  private atomic(source: string): string {
    const name = `a${++this.atomics}`;
    return `(?:(?=(?<${name}>${source}))\\k<${name}>)`;
  }

  /** One atom; null for what matches nothing and cannot be repeated, such as `(?i)`. */
  private atom(): string | null {
    const char = this.take();
    switch (char) {
      case '(':
        return this.group();
      case '[':
        this.at--;
        return characterClass(this);
      case '\\':
        return this.escape();
      case '.':
        if (this.has(FLAG.DOTALL)) return ANY;
        return this.has(FLAG.UNIX_LINES) ? '[^\\n]' : '[^\\n\\r\\u0085\\u2028\\u2029]';
      case '^':
        return this.has(FLAG.MULTILINE) ? this.lineStart() : AT_START;
      case '$':
        return this.lineEnd(this.has(FLAG.MULTILINE));
      case '*':
      case '+':
      case '?':
        throw this.fault(`Dangling meta character '${char}'`, -1);
      case '{':
        throw this.fault('Illegal repetition');
      default:
        return this.literal(char);
    }
  }

  private lineStart(): string {
    const before = this.has(FLAG.UNIX_LINES) ? '(?<=\\n)' : '(?:(?<=[\\n\\u0085\\u2028\\u2029])|(?<=\\r)(?!\\n))';
    return `(?:${AT_START}|${before}(?=${ANY}))`;
  }

  private lineEnd(everyLine: boolean): string {
    if (this.has(FLAG.UNIX_LINES)) return everyLine ? `(?:(?=\\n)|${AT_END})` : `(?=\\n?${AT_END})`;
    if (everyLine) return `(?:(?=[\\r\\u0085\\u2028\\u2029])|(?<!\\r)(?=\\n)|${AT_END})`;
    return `(?:(?=(?:\\r\\n|[\\r\\u0085\\u2028\\u2029])${AT_END})|(?<!\\r)(?=\\n${AT_END})|${AT_END})`;
  }

  private literal(char: string): string {
    const codePoint = char.codePointAt(0)!;
    return this.has(FLAG.CASE_INSENSITIVE) ? foldedChar(codePoint, this.has(FLAG.UNICODE_CASE)) : hostChar(codePoint);
  }

  private group(): string | null {
    if (!this.eat('?')) return this.capture();
    for (const opening of [':', '=', '!', '<=', '<!']) if (this.eat(opening)) return this.closed(`(?${opening}`);
    if (this.eat('>')) return this.atomic(this.closed('(?:'));
    if (!this.eat('<')) return this.inlineFlags();
    const name = this.groupName();
    if (this.names.has(name)) throw this.fault(`Named capturing group <${name}> is already defined`, -1);
    this.names.set(name, this.groups + 1);
    return this.capture();
  }

  private capture(): string {
    return this.closed(`(?<g${++this.groups}>`);
  }

  private closed(opening: string): string {
    const inside = this.alternatives();
    if (!this.eat(')')) throw this.fault('Unclosed group');
    return `${opening}${inside})`;
  }

  private groupName(): string {
    let name = '';
    if (!/^[a-zA-Z]$/.test(this.peek())) throw this.fault('capturing group name does not start with a Latin letter');
    while (/^[a-zA-Z0-9]$/.test(this.peek())) name += this.take();
    if (!this.eat('>')) throw this.fault("named capturing group is missing trailing '>'");
    return name;
  }

  /** `(?i-s)` for the rest of the group, `(?i-s:…)` for its own contents. */
  private inlineFlags(): string | null {
    const before = this.flags;
    for (let on = true; ; ) {
      const letter = this.take();
      if (letter === ')') return null;
      if (letter === '-' && on) on = false;
      else if (letter === ':') {
        const inside = this.closed('(?:');
        this.flags = before;
        return inside;
      } else {
        const flag = FLAG_LETTERS[letter];
        if (flag === undefined) throw this.fault('Unknown inline modifier', -1);
        this.flags = on ? this.flags | flag : this.flags & ~flag;
      }
    }
  }

  private escape(): string | null {
    const char = this.peek();
    if (/^[1-9]$/.test(char)) return this.backReference();
    const simple = this.simpleEscape(char);
    if (simple !== null) {
      this.at++;
      return simple;
    }
    if (char === 'E') {
      this.at++;
      return null;
    }
    if (char === 'k') return this.namedReference();
    if (char !== '' && 'GXN'.includes(char)) throw this.fault(`Not supported: \\${char}`);
    return escapedClass(this) ?? this.literal(String.fromCodePoint(this.escapedChar()));
  }

  private simpleEscape(char: string): string | null {
    // Java's boundary counts all letters and digits, whatever \w means.
    const word = `[${WORD}${UNICODE_WORD}]`;
    const boundary = `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`;
    switch (char) {
      case 'b':
        return boundary;
      case 'B':
        return `(?!${boundary})`;
      case 'A':
        return AT_START;
      case 'z':
        return AT_END;
      case 'Z':
        return this.lineEnd(false);
      case 'R':
        return '(?:\\r\\n|[\\n\\x0b\\f\\r\\u0085\\u2028\\u2029])';
      default:
        return null;
    }
  }

  private backReference(): string {
    let group = Number(this.take());
    while (/^\d$/.test(this.peek()) && group * 10 + Number(this.peek()) <= this.groups) {
      group = group * 10 + Number(this.take());
    }
    return group <= this.groups ? `\\k<g${group}>` : '(?!)';
  }

  private namedReference(): string {
    this.at++;
    if (!this.eat('<')) throw this.fault("\\k is not followed by '<' for named capturing group");
    const name = this.groupName();
    const group = this.names.get(name);
    if (group === undefined) throw this.fault(`named capturing group <${name}> does not exist`, -1);
    return `\\k<g${group}>`;
  }

  escapedChar(): number {
    const char = this.take();
    const index = 'ntrfae'.indexOf(char);
    if (char !== '' && index >= 0) return [10, 9, 13, 12, 7, 27][index]!;
    switch (char) {
      case '':
        throw this.fault('Unexpected internal error');
      case '0':
        return this.octal();
      case 'c':
        if (this.peek() === '') throw this.fault('Illegal control escape sequence', -1);
        return this.take().codePointAt(0)! ^ 64;
      case 'x':
        return this.peek() === '{' ? this.braced() : this.hexadecimal(2, 'Illegal hexadecimal escape sequence');
      case 'u':
        return this.hexadecimal(4, 'Illegal Unicode escape sequence');
      default:
        if (/^[a-zA-Z]$/.test(char)) throw this.fault('Illegal/unsupported escape sequence', -1);
        return char.codePointAt(0)!;
    }
  }

  private octal(): number {
    let text = '';
    while (/^[0-7]$/.test(this.peek()) && text.length < 3 && (text.length < 2 || text[0]! <= '3')) text += this.take();
    if (text === '') throw this.fault('Illegal octal escape sequence');
    return Number.parseInt(text, 8);
  }

  private hexadecimal(digits: number, complaint: string): number {
    let text = '';
    while (text.length < digits && /^[0-9a-fA-F]$/.test(this.peek())) text += this.take();
    if (text.length < digits) throw this.fault(complaint);
    return Number.parseInt(text, 16);
  }

  private braced(): number {
    this.at++;
    let text = '';
    while (/^[0-9a-fA-F]$/.test(this.peek())) text += this.take();
    if (!this.eat('}')) throw this.fault('Unclosed hexadecimal escape sequence');
    const codePoint = Number.parseInt(text, 16);
    if (!(codePoint <= 0x10ffff)) throw this.fault('Hexadecimal codepoint is too big');
    return codePoint;
  }
}
