/** Which modifiers may stand where, and together (JLS §8.1.1, §8.3.1, §8.4.3, §8.8.3, §9). Purely by the words written. */
import type { Modifiers, ModifierWord } from './syntax-tree.ts';

const access: readonly ModifierWord[] = ['public', 'protected', 'private'];

const allowed = {
  'top-level class': ['public', 'abstract', 'final', 'strictfp', 'sealed', 'non-sealed'],
  'member class': [...access, 'abstract', 'static', 'final', 'strictfp', 'sealed', 'non-sealed'],
  'member class of an interface': ['public', 'abstract', 'static', 'final', 'strictfp', 'sealed', 'non-sealed'],
  'local class': ['abstract', 'static', 'final', 'strictfp'],
  field: [...access, 'static', 'final', 'transient', 'volatile'],
  'field of an interface': ['public', 'static', 'final'],
  method: [...access, 'abstract', 'static', 'final', 'synchronized', 'native', 'strictfp'],
  'method of an interface': ['public', 'private', 'abstract', 'static', 'default', 'strictfp'],
  constructor: access,
  parameter: ['final'],
  'enum constant': [],
} satisfies Record<string, readonly ModifierWord[]>;

export type ModifierPlace = keyof typeof allowed;

const exclusive: readonly (readonly [ModifierWord, readonly ModifierWord[]])[] = [
  ['public', ['protected', 'private']],
  ['protected', ['private']],
  ['final', ['volatile', 'sealed', 'non-sealed']],
  ['sealed', ['non-sealed']],
];
const exclusiveWithAbstract: Readonly<Record<'class' | 'method', readonly ModifierWord[]>> = {
  class: ['final'],
  method: ['private', 'static', 'final', 'native', 'synchronized', 'strictfp', 'default'],
};
const exclusiveOfInterfaceMethods: readonly ModifierWord[] = ['static', 'private'];

/** Calls `report` for each modifier that cannot stand at `place`, and for each pair that excludes each other. */
export function checkModifiers(
  modifiers: Modifiers,
  place: ModifierPlace,
  report: (start: number, end: number, message: string) => void,
): void {
  const { words, wordStarts } = modifiers;
  const complain = (word: ModifierWord, message: string) => {
    const start = wordStarts[words.indexOf(word)]!;
    report(start, start + word.length, message);
  };
  const legal: readonly ModifierWord[] = allowed[place];
  const article = /^[aeiou]/.test(place) ? 'an' : 'a';
  for (const word of words)
    if (!legal.includes(word)) complain(word, `'${word}' is not allowed for ${article} ${place}`);
  const excludes = (first: ModifierWord, others: readonly ModifierWord[]) => {
    if (!words.includes(first) || !legal.includes(first)) return;
    for (const other of others)
      if (words.includes(other) && legal.includes(other))
        complain(other, `'${first}' and '${other}' exclude each other`);
  };
  for (const [first, others] of exclusive) excludes(first, others);
  if (place.startsWith('method')) {
    excludes('abstract', exclusiveWithAbstract.method);
    excludes('default', exclusiveOfInterfaceMethods);
  } else excludes('abstract', exclusiveWithAbstract.class);
}
