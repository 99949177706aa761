/** A token of Java (JLS §3.5), as the lexer hands it to the parser. */

export type LiteralKind = 'int' | 'long' | 'float' | 'double' | 'boolean' | 'char' | 'string' | 'null';

export interface Token {
  /** `symbol` is a separator or operator; a run of `>` comes as single `>` tokens, so that `List<List<X>>` needs no care. */
  readonly kind: 'name' | 'keyword' | 'literal' | 'symbol' | 'end';
  /** As written, unicode escapes translated; empty at the end of the file. No literal's text equals a word or symbol. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly literal?: LiteralKind;
  /** As of syntax-tree.ts's Literal. */
  readonly value?: number | bigint | string | boolean | null;
  /** The literal 2147483648 or 9223372036854775808L: an error unless it stands directly under unary minus. */
  readonly onlyNegated?: boolean;
}
