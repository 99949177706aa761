/** java.util.regex: patterns are compiled to the host's regular expressions, and kept; see regular-expression.ts. */
import { ARRAY_WORDS } from '../memory.ts';
import type { Vm } from '../vm.ts';
import type { NativeTable } from './native.ts';
import type { Translation } from './regular-expression.ts';
import { PatternFault, translate } from './regular-expression.ts';

const TEXT = 'Ljava/lang/String;';
const P = 'java/util/regex/Pattern.';

interface Compiled extends Translation {
  /** find, matches, lookingAt. */
  readonly expressions: readonly [RegExp, RegExp, RegExp];
}

/** Derived from pattern and flags alone, so processes may share them. */
const compiled = new Map<string, Compiled>();
const MOST_KEPT = 500;

/** @throws {PatternFault} */
function compile(pattern: string, flags: number): Compiled {
  const key = `${flags}:${pattern}`;
  let found = compiled.get(key);
  if (!found) {
    const translation = translate(pattern, flags);
    const { source } = translation;
    const expressions = [source, `(?:${source})(?![\\s\\S])`, source] as const;
    try {
      found = {
        ...translation,
        expressions: [
          new RegExp(expressions[0], 'dgu'),
          new RegExp(expressions[1], 'dyu'),
          new RegExp(expressions[2], 'dyu'),
        ],
      };
    } catch {
      throw new PatternFault('Not supported', 0);
    }
    if (compiled.size >= MOST_KEPT) compiled.clear();
    compiled.set(key, found);
  }
  return found;
}

function newIntArray(vm: Vm, numbers: readonly number[]): number {
  const array = vm.newArray(vm.program.known.intArray, numbers.length, 1);
  vm.H.set(numbers, array + ARRAY_WORDS);
  return array;
}

/** Starts and ends of group 0, 1, …, in the text; −1 where a group took no part. */
function bounds(match: RegExpExecArray, groups: number, offset: number): number[] {
  const result: number[] = [];
  for (let g = 0; g <= groups; g++) {
    const range = g === 0 ? match.indices![0] : match.indices!.groups![`g${g}`];
    result.push(range ? range[0] + offset : -1, range ? range[1] + offset : -1);
  }
  return result;
}

/** Up to `limit` matches, one behind the other as Matcher.find finds them. */
function matches(pattern: Compiled, mode: number, text: string, from: number, offset: number, limit: number): number[] {
  const expression = pattern.expressions[mode]!;
  const found: number[] = [];
  let at = from;
  for (let n = 0; n < limit && at <= text.length; n++) {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (!match) break;
    found.push(...bounds(match, pattern.groups, offset));
    const [start, end] = match.indices![0]!;
    at = end === start ? end + 1 : end;
  }
  return found;
}

export const patternNatives: NativeTable = {
  // null, or where and why it is refused: `INDEX:TEXT`.
  [`${P}fault(${TEXT}I)${TEXT}`]: (vm, a) => {
    try {
      compile(vm.getString(vm.H[a]!), vm.H[a + 1]!);
      vm.H[a] = 0;
    } catch (fault) {
      if (!(fault instanceof PatternFault)) throw fault;
      vm.H[a] = vm.newString(`${fault.index}:${fault.message}`);
    }
  },
  [`${P}groupCount(${TEXT}I)I`]: (vm, a) => {
    vm.H[a] = compile(vm.getString(vm.H[a]!), vm.H[a + 1]!).groups;
  },
  [`${P}groupNumber(${TEXT}I${TEXT})I`]: (vm, a) => {
    const { names } = compile(vm.getString(vm.H[a]!), vm.H[a + 1]!);
    vm.H[a] = names.get(vm.getString(vm.H[a + 2]!)) ?? -1;
  },
  // pattern, flags, mode, text, region start, region end, from, limit
  [`${P}matches(${TEXT}II${TEXT}IIII)[I`]: (vm, a) => {
    const { H } = vm;
    const pattern = compile(vm.getString(H[a]!), H[a + 1]!);
    const start = H[a + 4]!;
    const text = vm.getString(H[a + 3]!).slice(start, H[a + 5]!);
    H[a] = newIntArray(vm, matches(pattern, H[a + 2]!, text, H[a + 6]! - start, start, H[a + 7]!));
  },
};
