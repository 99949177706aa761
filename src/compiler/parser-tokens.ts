/**
 * The parser's view of the tokens: looking ahead, expecting, reporting, recovering.
 *
 * Two rules keep one mistake from giving several diagnostics: nothing is reported at or before the token of the last
 * report, and nothing on a line where the lexer has already complained. What is missing is reported and taken as
 * written where the parser can go on; otherwise it panics to the nearest statement or member, which resumes.
 */
import { type Diagnostic, errorAt } from './diagnostic.ts';
import { tokenize } from './lexer.ts';
import { lineAt, positionAt, type SourceFile } from './source-file.ts';
import type { Token } from './token.ts';
import { closest, keywords } from './words.ts';

/** Unwinds the parser to the statement or member that knows how to go on; has been reported already. */
class Panic extends Error {}

export abstract class TokenStream {
  readonly source: SourceFile;
  readonly tokens: readonly Token[];
  readonly diagnostics: Diagnostic[] = [];
  /** Index of the current token. */
  index = 0;
  #lastErrorIndex = -1;
  /** Where the token of the last report begins. */
  #lastErrorStart = -1;
  readonly #linesWithLexicalErrors = new Set<number>();
  /** Whether something that was written may be missing from the tree. */
  isTreeIncomplete = false;
  #endIsUnreliable = false;
  /** More `{` than `}` in the file: where a block holds what it cannot, its `}` is missing. */
  readonly bracesMissing: boolean;

  constructor(source: SourceFile) {
    this.source = source;
    this.tokens = tokenize(source.text, (start, end, message, hint) => {
      this.diagnostics.push(errorAt(source, start, end, message, hint));
      this.isTreeIncomplete = true;
      this.#linesWithLexicalErrors.add(lineAt(source, start));
      if (message.startsWith('unclosed comment') || message.startsWith('unclosed text')) this.#endIsUnreliable = true;
    });
    let open = 0;
    for (const { text } of this.tokens) open += text === '{' ? 1 : text === '}' ? -1 : 0;
    this.bracesMissing = open > 0;
  }

  get token(): Token {
    return this.tokens[this.index]!;
  }
  get start(): number {
    return this.token.start;
  }
  /** Where the last consumed token ended. */
  get previousEnd(): number {
    return this.index === 0 ? 0 : this.tokens[this.index - 1]!.end;
  }
  get atEnd(): boolean {
    return this.token.kind === 'end';
  }
  /** The end token stands for everything after it, and for -1: what looking ahead did not find. */
  tokenAt(index: number): Token {
    return this.tokens[index] ?? this.tokens.at(-1)!;
  }
  peek(distance = 1): Token {
    return this.tokenAt(this.index + distance);
  }
  at(text: string): boolean {
    return this.token.text === text;
  }
  get atName(): boolean {
    return this.token.kind === 'name';
  }
  advance(): Token {
    const { token } = this;
    if (token.kind !== 'end') this.index++;
    return token;
  }
  accept(text: string): boolean {
    if (!this.at(text)) return false;
    this.advance();
    return true;
  }
  lineOf(token: Token): number {
    return lineAt(this.source, token.start);
  }
  isFirstOnLine(index: number): boolean {
    return index === 0 || this.lineOf(this.tokenAt(index)) !== this.lineOf(this.tokenAt(index - 1));
  }

  /** How a message names a token. */
  describe(token: Token): string {
    if (token.kind === 'end') return 'end of file';
    return token.text.length <= 40 ? `'${token.text}'` : `'${token.text.slice(0, 37)}…'`;
  }
  get found(): string {
    return `found ${this.describe(this.token)}`;
  }

  /** Reports about a range, unless it would repeat what was already said about the current token. */
  error(start: number, end: number, message: string, hint?: string): void {
    this.isTreeIncomplete = true;
    if (this.index <= this.#lastErrorIndex || start <= this.#lastErrorStart) return;
    this.#lastErrorIndex = this.index;
    this.#lastErrorStart = this.start;
    const atEnd = this.atEnd && this.#endIsUnreliable;
    if (atEnd || this.#linesWithLexicalErrors.has(lineAt(this.source, start))) return;
    this.diagnostics.push(errorAt(this.source, start, end, message, hint ?? this.#misspeltHint()));
  }
  errorHere(message: string, hint?: string): void {
    this.error(this.token.start, this.token.end, message, hint);
  }
  /** Reports about something complete, which is in the tree: independent of where the parser stands. */
  errorAbout(start: number, end: number, message: string, hint?: string): void {
    if (this.#linesWithLexicalErrors.has(lineAt(this.source, start))) return;
    const { line, column } = positionAt(this.source, start);
    if (!this.diagnostics.some(known => known.line === line && known.column === column))
      this.diagnostics.push(errorAt(this.source, start, end, message, hint));
  }
  /** @throws {Panic} always */
  fail(message: string, hint?: string): never {
    this.errorHere(message, hint);
    return this.panic();
  }
  panic(): never {
    throw new Panic();
  }
  isPanic(thrown: unknown): boolean {
    return thrown instanceof Panic;
  }

  // A name beside the trouble that is one slip away from a keyword.
  #misspeltHint(): string | undefined {
    for (const token of [this.token, this.tokens[this.index - 1]]) {
      if (token?.kind !== 'name' || token.text.length < 3) continue;
      const meant = closest(token.text, keywords);
      if (meant !== undefined && meant.length > 2) return `did you mean '${meant}'?`;
    }
    return undefined;
  }

  /**
   * The token `text`, after `context` ("'if'", "the condition"). Where it is missing that is reported at the end of the
   * previous token, and parsing goes on as if it were there.
   */
  expect(text: string, context = '', hint?: string): void {
    if (this.accept(text)) return;
    this.#missing(text, context, hint);
    if (text === ')' || text === ']') this.#skipToClosing(text);
  }
  #missing(text: string, context: string, hint?: string): void {
    const after = context === '' ? '' : ` after ${context}`;
    this.error(this.previousEnd, this.previousEnd, `'${text}' expected${after}, ${this.found}`, hint);
  }
  expectSemicolon(context: string): void {
    if (this.accept(';')) return;
    let hint: string | undefined;
    if (this.at(':')) hint = "a statement ends with ';', not ':'";
    this.#missing(';', context, hint);
    if (hint !== undefined) this.advance();
  }
  /** Like `expect`, where nothing sensible can follow. */
  require(text: string, context = '', hint?: string): void {
    if (this.at(text)) this.advance();
    else this.fail(`'${text}' expected${context === '' ? '' : ` after ${context}`}, ${this.found}`, hint);
  }
  /** A name; `expected` says which: "name of the class expected". */
  name(expected: string, hint?: string): Token {
    if (this.atName) return this.advance();
    const { token } = this;
    if (token.text === '_') this.fail("not supported: '_' for a variable without a name (Java 22)", 'give it a name');
    const reserved = token.kind === 'keyword' ? `'${token.text}' is a word of Java and cannot be a name` : undefined;
    return this.fail(`${expected}, ${this.found}`, hint ?? reserved);
  }

  // Where the closing bracket stands further on in the same line, it closes what was open here.
  #skipToClosing(text: string): void {
    const line = this.lineOf(this.token);
    const open = text === ')' ? '(' : '[';
    let depth = 0;
    for (let i = this.index; ; i++) {
      const token = this.tokenAt(i);
      if (token.kind === 'end' || ';{}'.includes(token.text) || this.lineOf(token) !== line) return;
      if (token.text === open) depth++;
      else if (token.text === text && depth-- === 0) {
        this.index = i + 1;
        return;
      }
    }
  }

  /** Index after the bracket that closes the one at `index`, or -1. */
  afterClosing(index: number): number {
    const open = this.tokenAt(index).text;
    const close = open === '(' ? ')' : open === '[' ? ']' : '}';
    let depth = 0;
    for (let i = index; i < this.tokens.length; i++) {
      const { text } = this.tokens[i]!;
      if (text === open) depth++;
      else if (text === close && --depth === 0) return i + 1;
    }
    return -1;
  }

  /** After a panic: behind the next `;` or block, or before a `}` or a line that begins with one of `starters`. */
  resume(from: number, starters: ReadonlySet<string>): void {
    while (!this.atEnd) {
      if (this.at('}')) break;
      if (this.index > from && starters.has(this.token.text) && this.isFirstOnLine(this.index)) return;
      if (this.accept(';')) return;
      if (this.at('{')) {
        const after = this.afterClosing(this.index);
        this.index = after < 0 ? this.tokens.length - 1 : after;
        return;
      }
      this.advance();
    }
  }

  /** Closes the block opened by the token `open`; at the end of the file, says which `}` is missing. */
  closeBlock(open: Token): void {
    if (this.accept('}')) return;
    this.reportUnclosed(open);
  }
  reportUnclosed(open: Token): void {
    const culprit = this.#suspect() ?? open;
    const line = this.lineOf(culprit);
    const message = `missing '}' to close the block opened at line ${line}`;
    const hint = this.atEnd
      ? `the end of the file was reached; '{' at line ${line} has no '}' that fits its indentation`
      : undefined;
    this.error(
      this.previousEnd,
      this.previousEnd,
      message,
      hint ?? `what begins at line ${this.lineOf(this.token)} cannot stand inside it`,
    );
  }

  // The first `{` whose `}` stands further left than the line that opened it: its own `}` is missing.
  #suspect(): Token | undefined {
    const open: { token: Token; indentation: number }[] = [];
    let indentation = 0;
    for (const [index, token] of this.tokens.entries()) {
      const first = this.isFirstOnLine(index);
      if (first) indentation = positionAt(this.source, token.start).column;
      if (token.text === '{') open.push({ token, indentation });
      else if (token.text === '}') {
        const top = open.pop();
        if (top && first && indentation < top.indentation) return top.token;
      }
    }
    return open.at(-1)?.token;
  }
}
