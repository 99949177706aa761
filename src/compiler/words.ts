/** The words of Java: keywords, modifiers, primitive types, operators (JLS §3.9, §3.12), and guessing which was meant. */

import { distance } from './suggestion.ts';

export type ModifierWord =
  | 'public'
  | 'protected'
  | 'private'
  | 'abstract'
  | 'static'
  | 'final'
  | 'strictfp'
  | 'transient'
  | 'volatile'
  | 'synchronized'
  | 'native'
  | 'default'
  | 'sealed'
  | 'non-sealed';

export type PrimitiveName = 'boolean' | 'byte' | 'short' | 'char' | 'int' | 'long' | 'float' | 'double' | 'void';

export type AssignmentOperator = '=' | '*=' | '/=' | '%=' | '+=' | '-=' | '<<=' | '>>=' | '>>>=' | '&=' | '^=' | '|=';

export type BinaryOperator =
  | '*'
  | '/'
  | '%'
  | '+'
  | '-'
  | '<<'
  | '>>'
  | '>>>'
  | '<'
  | '>'
  | '<='
  | '>='
  | '=='
  | '!='
  | '&'
  | '^'
  | '|'
  | '&&'
  | '||';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Reserved words, without the literals `true`, `false` and `null`. */
export const keywords = words(`
  abstract assert boolean break byte case catch char class const continue default do double else enum extends final
  finally float for goto if implements import instanceof int interface long native new package private protected
  public return short static strictfp super switch synchronized this throw throws transient try void volatile while _`);

export const primitiveNames = words('boolean byte short char int long float double');

/** Modifiers that are reserved words; `sealed` and `non-sealed` are recognised by what follows them. */
export const modifierKeywords = words(`
  public protected private abstract static final strictfp transient volatile synchronized native default`);

/** Contextual keywords that may not name a type (JLS §3.9). */
export const restrictedTypeNames = words('var yield record sealed permits');

/** Binary operators by precedence, higher binds tighter (JLS §15.17 to §15.24); `instanceof` stands with `<`. */
export const precedence: ReadonlyMap<string, number> = new Map([
  ['||', 1],
  ['&&', 2],
  ['|', 3],
  ['^', 4],
  ['&', 5],
  ['==', 6],
  ['!=', 6],
  ['<', 7],
  ['>', 7],
  ['<=', 7],
  ['>=', 7],
  ['instanceof', 7],
  ['<<', 8],
  ['>>', 8],
  ['>>>', 8],
  ['+', 9],
  ['-', 9],
  ['*', 10],
  ['/', 10],
  ['%', 10],
]);

export const assignmentOperators = words('= *= /= %= += -= <<= >>= >>>= &= ^= |=');

/** The candidate that a misspelt name most likely meant: one slip in up to five letters, two in more, or only the case. */
export function closest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length < 2) return undefined;
  let best: string | undefined;
  let bestDistance = name.length <= 2 ? 1 : name.length <= 5 ? 2 : 3;
  for (const candidate of candidates) {
    if (candidate === name || Math.abs(candidate.length - name.length) > 2) continue;
    const sameLetters = candidate.toLowerCase() === name.toLowerCase();
    const d = sameLetters ? 0.5 : distance(name, candidate);
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}
