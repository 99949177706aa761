/**
 * Source text → tokens (JLS ch. 3). Unicode escapes are translated first (§3.3); tokens still carry offsets of the text
 * as written. What is wrong is reported and replaced by the likeliest token, so that the parser can go on: one slip of
 * the keyboard gives one diagnostic.
 */
import type { Report } from './diagnostic.ts';
import { numberLiteral, replaceEscapes, stripIndentation } from './literals.ts';
import type { LiteralKind, Token } from './token.ts';
import { keywords } from './words.ts';

// Character.isJavaIdentifierStart and isJavaIdentifierPart.
const identifierStart = /[\p{L}\p{Nl}\p{Sc}\p{Pc}]/u;
const identifierParts = /[\p{L}\p{Nl}\p{Sc}\p{Pc}\p{Nd}\p{Mn}\p{Mc}\p{Cf}]*/uy;

const symbols = [
  ['...', '<<='],
  ['->', '::', '++', '--', '&&', '||', '==', '!=', '<=', '>=', '+=', '-=', '*=', '/=', '&=', '|=', '^=', '%=', '<<'],
  [...'(){}[];,.@=><!~?:+-*/&|^%'],
];
const symbolsOfLength: ReadonlyMap<number, ReadonlySet<string>> = new Map(
  symbols.map((list, index) => [3 - index, new Set(list)]),
);

/** Characters that an input method or word processor puts where Java wants plain ones. */
const lookalikes: Readonly<Record<string, string>> = {
  '；': ';',
  '，': ',',
  '。': '.',
  '：': ':',
  '（': '(',
  '）': ')',
  '【': '[',
  '】': ']',
  '［': '[',
  '］': ']',
  '｛': '{',
  '｝': '}',
  '＝': '=',
  '＋': '+',
  '－': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '＊': '*',
  '×': '*',
  '／': '/',
  '＜': '<',
  '＞': '>',
  '《': '<',
  '》': '>',
  '！': '!',
  '？': '?',
  '＆': '&',
  '｜': '|',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '→': '->',
};
const curlyQuotes = '“”„‟＂';

export function tokenize(text: string, report: Report): Token[] {
  return new Lexer(text, report).tokens();
}

class Lexer {
  readonly #text: string;
  /** Offsets as written of the characters of #text; absent where there was no unicode escape. */
  readonly #origins: readonly number[] | undefined;
  readonly #report: Report;
  readonly #tokens: Token[] = [];
  #at = 0;

  constructor(written: string, report: Report) {
    this.#report = report;
    const { text, origins } = translateUnicodeEscapes(written, report);
    this.#text = text;
    this.#origins = origins;
  }

  tokens(): Token[] {
    const text = this.#text;
    // A byte order mark, which many editors write.
    if (text.charCodeAt(0) === 0xfeff) this.#at = 1;
    for (;;) {
      this.#skipBlanksAndComments();
      if (this.#at >= text.length) break;
      this.#next();
    }
    const end = this.#origin(text.length);
    this.#tokens.push({ kind: 'end', text: '', start: end, end });
    return this.#tokens;
  }

  #origin(offset: number): number {
    return this.#origins ? this.#origins[offset]! : offset;
  }
  #error(start: number, end: number, message: string, hint?: string): void {
    this.#report(this.#origin(start), this.#origin(end), message, hint);
  }
  #push(kind: Token['kind'], start: number, text = this.#text.slice(start, this.#at)): void {
    this.#tokens.push({ kind, text, start: this.#origin(start), end: this.#origin(this.#at) });
  }
  #pushLiteral(start: number, literal: LiteralKind, value: Token['value'], onlyNegated = false): void {
    const text = this.#text.slice(start, this.#at);
    const token = { kind: 'literal', text, start: this.#origin(start), end: this.#origin(this.#at), literal } as const;
    this.#tokens.push({ ...token, value: value as NonNullable<typeof value>, ...(onlyNegated && { onlyNegated }) });
  }

  #skipBlanksAndComments(): void {
    const text = this.#text;
    for (;;) {
      const c = text.charCodeAt(this.#at);
      if (c === 32 || (c >= 9 && c <= 13 && c !== 11)) this.#at++;
      else if (c === 0x1a && this.#at === text.length - 1) this.#at++;
      else if (c === 47 && text.charCodeAt(this.#at + 1) === 47) this.#at = this.#endOfLine(this.#at);
      else if (c === 47 && text.charCodeAt(this.#at + 1) === 42) {
        const start = this.#at;
        const close = text.indexOf('*/', start + 2);
        if (close < 0) this.#error(start, start + 2, "unclosed comment: '*/' is missing");
        this.#at = close < 0 ? text.length : close + 2;
      } else return;
    }
  }

  #endOfLine(from: number): number {
    const text = this.#text;
    let at = from;
    while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
    return at;
  }

  #next(): void {
    const text = this.#text;
    const start = this.#at;
    const first = String.fromCodePoint(text.codePointAt(start)!);
    if (identifierStart.test(first)) this.#word(start);
    else if (/\d/.test(first) || (first === '.' && /\d/.test(text[start + 1] ?? ''))) this.#number(start);
    else if (first === "'") this.#character(start);
    else if (text.startsWith('"""', start)) this.#textBlock(start);
    else if (first === '"') this.#string(start);
    else if (!this.#symbol(start)) this.#illegal(start, first);
  }

  #symbol(start: number): boolean {
    for (let length = 3; length > 0; length--) {
      if (symbolsOfLength.get(length)!.has(this.#text.slice(start, start + length))) {
        this.#at += length;
        this.#push('symbol', start);
        return true;
      }
    }
    return false;
  }

  #word(start: number): void {
    const text = this.#text;
    this.#skipIdentifierParts();
    const word = text.slice(start, this.#at);
    if (word === 'true' || word === 'false') this.#pushLiteral(start, 'boolean', word === 'true');
    else if (word === 'null') this.#pushLiteral(start, 'null', null);
    else this.#push(keywords.has(word) ? 'keyword' : 'name', start);
  }

  #skipIdentifierParts(): void {
    identifierParts.lastIndex = this.#at;
    this.#at += identifierParts.exec(this.#text)![0].length;
  }

  #number(start: number): void {
    const text = this.#text;
    // Everything that could be meant as one number; the sign belongs to it only after an exponent letter.
    const hexadecimal = /0[xX](?:[\da-fA-F_.]|[pP][+-]?)*[fFdDlL]?/y;
    const binary = /0[bB][\d_]*[lL]?/y;
    const decimal = /(?:\d[\d_]*)?(?:\.(?:\d[\d_]*)?)?(?:[eE][+-]?[\d_]+)?[fFdDlL]?/y;
    for (const form of [hexadecimal, binary, decimal]) {
      form.lastIndex = start;
      const match = form.exec(text);
      if (match && match[0] !== '') {
        this.#at = start + match[0].length;
        break;
      }
    }
    const written = text.slice(start, this.#at);
    this.#skipIdentifierParts();
    if (this.#at > start + written.length) {
      const whole = text.slice(start, this.#at);
      if (/^\d+e$/i.test(whole)) this.#error(start, this.#at, `malformed floating-point number '${whole}'`);
      else this.#error(start, this.#at, `malformed number '${whole}'`, 'a name cannot begin with a digit');
      this.#push('name', start);
      return;
    }
    const number = numberLiteral(written);
    if (number.error !== undefined) this.#error(start, this.#at, number.error, number.hint);
    this.#pushLiteral(start, number.literal, number.value, number.onlyNegated);
  }

  /** Index after the closing quote on this line, or -1. */
  #closing(start: number, quotes: string): number {
    const text = this.#text;
    // Not up to the end of the line, which may be very long.
    for (let at = start + 1; at < text.length; at++) {
      const c = text[at]!;
      if (c === '\n' || c === '\r') return -1;
      if (quotes.includes(c)) return at + 1;
      if (c === '\\' && text[at + 1] !== '\n' && text[at + 1] !== '\r') at++;
    }
    return -1;
  }

  #unescaped(content: string, start: number): string {
    return replaceEscapes(content, (offset, written) => {
      const at = start + offset;
      const hint = written === '\\' ? undefined : 'a backslash itself is written \\\\';
      this.#error(at, at + written.length, `illegal escape '${written}'`, hint);
    });
  }

  #string(start: number, quotes = '"'): void {
    const text = this.#text;
    const close = this.#closing(start, quotes);
    if (close < 0) {
      const end = this.#endOfLine(start);
      // What follows on the line most likely was meant to stand after the string.
      const rest = /[\s);}]*$/.exec(text.slice(start + 1, end))![0];
      this.#at = end - rest.length;
      this.#error(start, this.#at, "unclosed string literal: '\"' is missing");
      this.#pushLiteral(start, 'string', text.slice(start + 1, this.#at));
      return;
    }
    this.#at = close;
    this.#pushLiteral(start, 'string', this.#unescaped(text.slice(start + 1, close - 1), start + 1));
  }

  #textBlock(start: number): void {
    const text = this.#text;
    const opening = /"""[ \t\f]*(\r\n|\r|\n)/y;
    opening.lastIndex = start;
    const match = opening.exec(text);
    if (!match) {
      // javac refuses this too: """ only opens a text block.
      this.#error(start, start + 3, 'the opening """ of a text block must be followed by a new line');
    }
    const from = match ? opening.lastIndex : start + 3;
    let at = from;
    while (at < text.length && !text.startsWith('"""', at)) at += text[at] === '\\' ? 2 : 1;
    if (at >= text.length) {
      this.#at = text.length;
      this.#error(start, start + 3, 'unclosed text block: \'"""\' is missing');
      this.#pushLiteral(start, 'string', '');
      return;
    }
    this.#at = at + 3;
    const stripped = stripIndentation(text.slice(from, at));
    // Offsets inside the stripped text are lost: a bad escape is shown at the block's start.
    const value = replaceEscapes(stripped, (_, written) =>
      this.#error(start, start + 3, `illegal escape '${written}' in a text block`),
    );
    this.#pushLiteral(start, 'string', value);
  }

  #character(start: number): void {
    const text = this.#text;
    const close = text[start + 1] === "'" && text[start + 2] !== "'" ? start + 2 : this.#closing(start, "'");
    if (text.startsWith("'''", start)) {
      this.#at = start + 3;
      this.#error(start, this.#at, "a quote itself is written '\\''");
      this.#pushLiteral(start, 'char', 39);
      return;
    }
    if (close < 0) {
      this.#at = Math.min(this.#endOfLine(start), start + 2);
      this.#error(start, this.#at, "unclosed character literal: ''' is missing");
      this.#pushLiteral(start, 'char', 0);
      return;
    }
    this.#at = close;
    const content = text.slice(start + 1, close - 1);
    const value = this.#unescaped(content, start + 1);
    if (content === '') this.#error(start, close, 'empty character literal', 'an empty string is written ""');
    else if (value.length > 1) {
      this.#error(
        start,
        close,
        'a character literal holds one character',
        `text is written in double quotes: "${content}"`,
      );
      // Most likely a string was meant: with that type no second error follows.
      this.#pushLiteral(start, 'string', value);
      return;
    }
    this.#pushLiteral(start, 'char', value.length === 0 ? 0 : value.charCodeAt(0));
  }

  #illegal(start: number, character: string): void {
    const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    const replacement = lookalikes[character];
    if (replacement !== undefined) {
      this.#at += character.length;
      const hint = `write the plain '${replacement}' (switch the input method to English punctuation)`;
      this.#error(start, this.#at, `'${character}' (${code}) is not a character of Java`, hint);
      this.#push('symbol', start, replacement);
      return;
    }
    if (curlyQuotes.includes(character)) {
      this.#error(
        start,
        start + 1,
        `'${character}' (${code}) is not a character of Java`,
        'strings stand in plain quotes: "',
      );
      if (this.#closing(start, `${curlyQuotes}"`) > 0) this.#string(start, `${curlyQuotes}"`);
      else this.#at++;
      return;
    }
    this.#at += character.length;
    // One report for a run of the same kind of rubbish.
    while (this.#at < this.#text.length && this.#text[this.#at] === character) this.#at++;
    const shown = /[\p{C}\p{Z}]/u.test(character) ? code : `'${character}'`;
    const hint =
      character === '\ufffd'
        ? 'the file is not UTF-8: save it with the encoding UTF-8'
        : character === '#'
          ? 'a comment begins with //'
          : /[\p{Z}\u00a0\u3000]/u.test(character)
            ? 'it looks like a blank: replace it by a plain one'
            : undefined;
    this.#error(start, this.#at, `illegal character ${shown}`, hint);
  }
}

/** JLS §3.3: `\` with an even number of backslashes before it and one or more `u` begins an escape. */
function translateUnicodeEscapes(written: string, report: Report): { text: string; origins?: number[] } {
  if (!written.includes('\\u')) return { text: written };
  let text = '';
  const origins: number[] = [];
  let backslashes = 0;
  for (let at = 0; at < written.length; ) {
    const start = at;
    let character = written[at++]!;
    if (character === '\\' && backslashes % 2 === 0 && written[at] === 'u') {
      while (written[at] === 'u') at++;
      const digits = written.slice(at, at + 4);
      if (/^[\da-fA-F]{4}$/.test(digits)) {
        character = String.fromCharCode(Number.parseInt(digits, 16));
        at += 4;
      } else report(start, at, "illegal unicode escape: '\\u' takes four hexadecimal digits");
      // What an escape stands for does not count among the backslashes before the next.
      backslashes = 0;
    } else backslashes = character === '\\' ? backslashes + 1 : 0;
    origins.push(start);
    text += character;
  }
  origins.push(written.length);
  return { text, origins };
}
