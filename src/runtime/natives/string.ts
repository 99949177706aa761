/** java.lang.String: inline UTF-16 units, one a word; see Vm.getString. */
import { ARRAY_WORDS, HEADER_WORDS } from '../memory.ts';
import type { JavaThrow, Vm } from '../vm.ts';
import { wellFormed } from '../well-formed.ts';
import type { NativeTable } from './native.ts';

const S = 'java/lang/String.';
const TEXT = 'Ljava/lang/String;';

const receiver = (vm: Vm, a: number): string => vm.getString(vm.H[a]!);
const argument = (vm: Vm, a: number, i: number): string => vm.getString(vm.H[a + i]!);

/** A native that answers a new string; the same object where nothing changed, as the JDK does. */
function text(compute: (vm: Vm, a: number, self: string) => string): NativeTable[string] {
  return (vm, a) => {
    const self = receiver(vm, a);
    const result = compute(vm, a, self);
    if (result !== self) vm.H[a] = vm.newString(result);
  };
}

function number(compute: (vm: Vm, a: number, self: string) => number): NativeTable[string] {
  return (vm, a) => {
    vm.H[a] = compute(vm, a, receiver(vm, a));
  };
}

const flag = (compute: (vm: Vm, a: number, self: string) => boolean): NativeTable[string] =>
  number((vm, a, self) => (compute(vm, a, self) ? 1 : 0));

function outOfRange(vm: Vm, message: string): JavaThrow {
  return vm.exception('java/lang/StringIndexOutOfBoundsException', message);
}

/** OpenJDK 17 says it in other words where a char of the string does not fit into a byte. */
function badIndex(text: string, index: number): string {
  return /[^\0-\xff]/.test(text) ? `index ${index}, length ${text.length}` : `String index out of range: ${index}`;
}

/** What Character.isWhitespace says: other than JavaScript, no no-break spaces and no byte order mark, but the separators of ASCII. */
const BLANK = '(?:[\\t-\\r\\x1c-\\x1f]|(?![\\xa0\\u2007\\u202f])[\\p{Zs}\\p{Zl}\\p{Zp}])+';
const LEADING = new RegExp(`^${BLANK}`, 'u');
const TRAILING = new RegExp(`${BLANK}$`, 'u');

/** Java compares with folding by unit: upper case, then lower case; what becomes several units stays as it is. */
function fold(s: string): string {
  return s.replace(/[\s\S]/g, foldUnit);
}

function foldUnit(unit: string): string {
  const upper = unit.toUpperCase();
  const lower = (upper.length === 1 ? upper : unit).toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** The char or pair of a code point; null where it is none. */
const codePointText = (codePoint: number): string | null =>
  codePoint >= 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : null;

/** String.trim: everything up to U+0020 at both ends. */
function trim(s: string): string {
  let start = 0;
  let end = s.length;
  while (start < end && s.charCodeAt(start) <= 32) start++;
  while (end > start && s.charCodeAt(end - 1) <= 32) end--;
  return s.slice(start, end);
}

export const stringNatives: NativeTable = {
  [`${S}copy(${TEXT})${TEXT}`]: (vm, a) => {
    vm.H[a] = vm.newString(receiver(vm, a));
  },
  [`${S}fromChars([CII)${TEXT}`]: (vm, a) => {
    const start = vm.H[a]! + ARRAY_WORDS + vm.H[a + 1]!;
    const length = vm.H[a + 2]!;
    const at = vm.allocate(vm.program.known.string, ARRAY_WORDS + length);
    vm.H[at + HEADER_WORDS] = length;
    vm.H.copyWithin(at + ARRAY_WORDS, start, start + length);
    vm.H[a] = at;
  },
  [`${S}fromUtf8([B)${TEXT}`]: (vm, a) => {
    const array = vm.H[a]!;
    const bytes = Uint8Array.from(
      vm.H.subarray(array + ARRAY_WORDS, array + ARRAY_WORDS + vm.H[array + HEADER_WORDS]!),
    );
    vm.H[a] = vm.newString(new TextDecoder().decode(bytes));
  },
  [`${S}length()I`]: (vm, a) => {
    vm.H[a] = vm.H[vm.H[a]! + HEADER_WORDS]!;
  },
  [`${S}isEmpty()Z`]: (vm, a) => {
    vm.H[a] = vm.H[vm.H[a]! + HEADER_WORDS] === 0 ? 1 : 0;
  },
  [`${S}charAt(I)C`]: (vm, a) => {
    const self = vm.H[a]!;
    const index = vm.H[a + 1]!;
    const length = vm.H[self + HEADER_WORDS]!;
    if (index < 0 || index >= length) throw outOfRange(vm, badIndex(receiver(vm, a), index));
    vm.H[a] = vm.H[self + ARRAY_WORDS + index]!;
  },
  [`${S}copyChars(II[CI)V`]: (vm, a) => {
    const start = vm.H[a]! + ARRAY_WORDS;
    vm.H.copyWithin(vm.H[a + 3]! + ARRAY_WORDS + vm.H[a + 4]!, start + vm.H[a + 1]!, start + vm.H[a + 2]!);
  },
  [`${S}getBytes()[B`]: (vm, a) => {
    const bytes = new TextEncoder().encode(wellFormed(receiver(vm, a)));
    const array = vm.newArray(vm.program.classByName.get('[B')!.id, bytes.length, 1);
    vm.H.set(Int8Array.from(bytes), array + ARRAY_WORDS);
    vm.H[a] = array;
  },
  [`${S}equals(Ljava/lang/Object;)Z`]: (vm, a) => {
    const { H } = vm;
    const x = H[a]!;
    const y = H[a + 1]!;
    let same = y !== 0 && H[y] === vm.program.known.string && H[x + HEADER_WORDS] === H[y + HEADER_WORDS];
    const words = ARRAY_WORDS + H[x + HEADER_WORDS]!;
    for (let i = ARRAY_WORDS; same && i < words; i++) same = H[x + i] === H[y + i];
    H[a] = same ? 1 : 0;
  },
  [`${S}equalsIgnoreCase(${TEXT})Z`]: flag(
    (vm, a, self) => vm.H[a + 1] !== 0 && fold(self) === fold(argument(vm, a, 1)),
  ),
  [`${S}compareTo(${TEXT})I`]: number((vm, a, self) => compare(self, argument(vm, a, 1))),
  [`${S}compareToIgnoreCase(${TEXT})I`]: number((vm, a, self) => compare(fold(self), fold(argument(vm, a, 1)))),
  [`${S}hashCode()I`]: (vm, a) => {
    const self = vm.H[a]!;
    const end = self + ARRAY_WORDS + vm.H[self + HEADER_WORDS]!;
    let hash = 0;
    for (let i = self + ARRAY_WORDS; i < end; i++) hash = (Math.imul(hash, 31) + vm.H[i]!) | 0;
    vm.H[a] = hash;
  },
  [`${S}startsWith(${TEXT}I)Z`]: flag(
    (vm, a, self) =>
      vm.H[a + 2]! >= 0 && vm.H[a + 2]! <= self.length && self.startsWith(argument(vm, a, 1), vm.H[a + 2]!),
  ),
  [`${S}endsWith(${TEXT})Z`]: flag((vm, a, self) => self.endsWith(argument(vm, a, 1))),
  [`${S}indexOf(II)I`]: number((vm, a, self) => {
    const sought = codePointText(vm.H[a + 1]!);
    return sought === null ? -1 : self.indexOf(sought, vm.H[a + 2]!);
  }),
  [`${S}indexOf(${TEXT}I)I`]: number((vm, a, self) => self.indexOf(argument(vm, a, 1), vm.H[a + 2]!)),
  [`${S}lastIndexOf(II)I`]: number((vm, a, self) => {
    const sought = codePointText(vm.H[a + 1]!);
    return sought === null || vm.H[a + 2]! < 0 ? -1 : self.lastIndexOf(sought, vm.H[a + 2]!);
  }),
  [`${S}lastIndexOf(${TEXT}I)I`]: number((vm, a, self) =>
    vm.H[a + 2]! < 0 ? -1 : self.lastIndexOf(argument(vm, a, 1), vm.H[a + 2]!),
  ),
  [`${S}substring(II)${TEXT}`]: text((vm, a, self) => {
    const begin = vm.H[a + 1]!;
    const end = vm.H[a + 2]!;
    if (begin < 0 || end > self.length || begin > end) {
      throw outOfRange(vm, `begin ${begin}, end ${end}, length ${self.length}`);
    }
    return self.slice(begin, end);
  }),
  [`${S}concat(${TEXT})${TEXT}`]: text((vm, a, self) => self + argument(vm, a, 1)),
  [`${S}replace(CC)${TEXT}`]: text((vm, a, self) =>
    self.replaceAll(String.fromCharCode(vm.H[a + 1]!), () => String.fromCharCode(vm.H[a + 2]!)),
  ),
  [`${S}replaceText(${TEXT}${TEXT})${TEXT}`]: text((vm, a, self) =>
    self.replaceAll(argument(vm, a, 1), () => argument(vm, a, 2)),
  ),
  [`${S}toLowerCase()${TEXT}`]: text((_vm, _a, self) => self.toLowerCase()),
  [`${S}toUpperCase()${TEXT}`]: text((_vm, _a, self) => self.toUpperCase()),
  [`${S}trim()${TEXT}`]: text((_vm, _a, self) => trim(self)),
  [`${S}strip()${TEXT}`]: text((_vm, _a, self) => self.replace(LEADING, '').replace(TRAILING, '')),
  [`${S}stripLeading()${TEXT}`]: text((_vm, _a, self) => self.replace(LEADING, '')),
  [`${S}stripTrailing()${TEXT}`]: text((_vm, _a, self) => self.replace(TRAILING, '')),
  [`${S}repeat0(I)${TEXT}`]: text((vm, a, self) => {
    if (self.length * vm.H[a + 1]! > 1 << 28) throw vm.exception('java/lang/OutOfMemoryError', 'Java heap space');
    return self.repeat(vm.H[a + 1]!);
  }),
  [`${S}toCharArray()[C`]: (vm, a) => {
    const self = vm.H[a]!;
    const length = vm.H[self + HEADER_WORDS]!;
    const array = vm.newArray(vm.program.known.charArray, length, 1);
    vm.H.copyWithin(array + ARRAY_WORDS, self + ARRAY_WORDS, self + ARRAY_WORDS + length);
    vm.H[a] = array;
  },
  [`${S}intern()${TEXT}`]: (vm, a) => {
    vm.H[a] = vm.intern(receiver(vm, a));
  },
  [`${S}valueOf(C)${TEXT}`]: (vm, a) => {
    vm.H[a] = vm.newString(String.fromCharCode(vm.H[a]!));
  },
};

/** String.compareTo: by UTF-16 units, else by length. */
function compare(x: string, y: string): number {
  const shorter = Math.min(x.length, y.length);
  for (let i = 0; i < shorter; i++) {
    const difference = x.charCodeAt(i) - y.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return x.length - y.length;
}
