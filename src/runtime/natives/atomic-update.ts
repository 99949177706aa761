/** Read-modify-writes of VarHandle and java.util.concurrent.atomic: what is written, by the type of the variable. */
import type { Vm } from '../vm.ts';

/** Descriptor letter of a variable's type; `L` stands for all references. */
export type Letter = 'Z' | 'B' | 'S' | 'C' | 'I' | 'F' | 'J' | 'D' | 'L';

export const BITS: Readonly<Record<Letter, 32 | 64>> = {
  Z: 32,
  B: 32,
  S: 32,
  C: 32,
  I: 32,
  F: 32,
  J: 64,
  D: 64,
  L: 32,
};

export type Change = 'add' | 'or' | 'and' | 'xor';

const floats = new Float32Array(2);
const floatWords = new Int32Array(floats.buffer);

/** An int made to fit the type, as a Java cast does it. */
const FIT: Readonly<Partial<Record<Letter, (value: number) => number>>> = {
  Z: value => value & 1,
  B: value => (value << 24) >> 24,
  S: value => (value << 16) >> 16,
  C: value => value & 0xffff,
};

function changedWord(letter: Letter, change: Change, held: number, operand: number): number {
  if (letter === 'F') {
    floatWords[0] = held;
    floatWords[1] = operand;
    floats[0] = floats[0]! + floats[1]!;
    return floatWords[0];
  }
  const next =
    change === 'add'
      ? held + operand
      : change === 'or'
        ? held | operand
        : change === 'and'
          ? held & operand
          : held ^ operand;
  return FIT[letter]?.(next) ?? next | 0;
}

/** Changes the variable at the address `at` by the operand at `operand`; what it held goes to `answer`, which may be over the operand. */
export function update(vm: Vm, letter: Letter, change: Change, at: number, operand: number, answer: number): void {
  const { H } = vm;
  if (BITS[letter] === 32) {
    const by = H[operand]!;
    let held: number;
    // Free-running carriers may store into a volatile field meanwhile.
    do held = Atomics.load(H, at);
    while (Atomics.compareExchange(H, at, held, changedWord(letter, change, held, by)) !== held);
    H[answer] = held;
    return;
  }
  const [low, high] = [H[at]!, H[at + 1]!];
  if (letter === 'D') vm.putDouble(at, vm.getDouble(at) + vm.getDouble(operand));
  else {
    const [held, by] = [vm.getLong(at), vm.getLong(operand)];
    vm.putLong(
      at,
      change === 'add' ? held + by : change === 'or' ? held | by : change === 'and' ? held & by : held ^ by,
    );
  }
  H[answer] = low;
  H[answer + 1] = high;
}
