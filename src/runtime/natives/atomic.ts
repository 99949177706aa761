/** java.util.concurrent.atomic: each update is one visible operation on the field `value` (or an element). */
import { OP } from '../../trace/operation.ts';
import { ARRAY_WORDS, HEADER_WORDS, SHARED } from '../memory.ts';
import type { Vm } from '../vm.ts';
import { pend } from '../waiting.ts';
import type { Operation, OperationTable } from './native.ts';
import { DONE } from './native.ts';

const PACKAGE = 'java/util/concurrent/atomic/';

/** Where an atomic update works: the object that is named in the record, the slot, and the address of the word. */
interface Place {
  object(vm: Vm, a: number): number;
  slot(vm: Vm, a: number): number;
  address(vm: Vm, a: number): number;
  /** Words before the first operand, after `a`. */
  readonly operands: number;
}

/** The field `value`, by contract with the Java source the first of its class. */
function fieldPlace(className: string): Place {
  return {
    object: (vm, a) => vm.H[a]!,
    slot: vm => vm.field(className, 'value').id,
    address: (vm, a) => vm.H[a]! + HEADER_WORDS,
    operands: 1,
  };
}

const elementPlace: Place = {
  object: (vm, a) => vm.H[vm.H[a]! + vm.fieldOffset(`${PACKAGE}AtomicIntegerArray`, 'array')]!,
  slot: (vm, a) => ~vm.H[a + 1]!,
  address: (vm, a) => {
    const array = elementPlace.object(vm, a);
    const index = vm.H[a + 1]!;
    const length = vm.H[array + HEADER_WORDS]!;
    if (index < 0 || index >= length) {
      const message = `Index ${index} out of bounds for length ${length}`;
      throw vm.exception('java/lang/ArrayIndexOutOfBoundsException', message);
    }
    return array + ARRAY_WORDS + index;
  },
  operands: 2,
};

/** A read-modify-write; `update` answers the words to store, low then high, or null to store nothing. */
function atomic(
  place: Place,
  kind: number,
  perform: (vm: Vm, at: number, operands: number, a: number) => void,
): Operation {
  return {
    kind,
    local: (vm, _t, a) => (vm.H[place.object(vm, a) + 1]! & SHARED) === 0,
    arrive: (vm, t, a) => pend(vm, t, kind, place.object(vm, a), place.slot(vm, a)),
    perform: (vm, _t, a) => {
      perform(vm, place.address(vm, a), a + place.operands, a);
      return DONE;
    },
  };
}

const rmw = OP['read-modify-write'];
const cas = OP['compare-and-set'];

function intOperations(className: string, place: Place, index: string, type: string): OperationTable {
  const key = (name: string, args: string, returns: string): string =>
    `${PACKAGE}${className}.${name}(${index}${args})${returns}`;
  const reference = type[0] === 'L';
  const named = (vm: Vm, value: number): number => (reference && value !== 0 ? vm.H[value + 2]! : value);
  const table: Record<string, Operation> = {
    [key('getAndSet', type, type)]: atomic(place, rmw, (vm, at, operands, a) => {
      const next = vm.H[operands]!;
      if (reference) vm.share(next);
      vm.value = named(vm, next);
      vm.H[a] = Atomics.exchange(vm.H, at, next);
    }),
    [key('compareAndSet', type + type, 'Z')]: atomic(place, cas, (vm, at, operands, a) => {
      const next = vm.H[operands + 1]!;
      if (reference && (vm.H[vm.H[a]! + 1]! & SHARED) !== 0) vm.share(next);
      const expected = vm.H[operands]!;
      const success = Atomics.compareExchange(vm.H, at, expected, next) === expected;
      vm.value = success ? 1 : 0;
      vm.H[a] = vm.value;
    }),
  };
  if (type === 'I') {
    table[key('getAndAdd', 'I', 'I')] = atomic(place, rmw, (vm, at, operands, a) => {
      const before = Atomics.add(vm.H, at, vm.H[operands]!);
      vm.value = vm.H[at]!;
      vm.H[a] = before;
    });
  }
  return table;
}

function longOperations(): OperationTable {
  const place = fieldPlace(`${PACKAGE}AtomicLong`);
  const key = (name: string, descriptor: string): string => `${PACKAGE}AtomicLong.${name}${descriptor}`;
  // Two words: one operation under turn-taking; free-running carriers perform operations one at a time.
  const store = (vm: Vm, at: number, value: bigint): void => {
    vm.putLong(at, value);
    vm.value = vm.H[at]!;
    vm.valueHigh = vm.H[at + 1]!;
  };
  return {
    [key('getAndAdd', '(J)J')]: atomic(place, rmw, (vm, at, operands, a) => {
      const before = vm.getLong(at);
      store(vm, at, BigInt.asIntN(64, before + vm.getLong(operands)));
      vm.putLong(a, before);
    }),
    [key('getAndSet', '(J)J')]: atomic(place, rmw, (vm, at, operands, a) => {
      const before = vm.getLong(at);
      store(vm, at, vm.getLong(operands));
      vm.putLong(a, before);
    }),
    [key('compareAndSet', '(JJ)Z')]: atomic(place, cas, (vm, at, operands, a) => {
      const success = vm.getLong(at) === vm.getLong(operands);
      if (success) vm.putLong(at, vm.getLong(operands + 2));
      vm.value = success ? 1 : 0;
      vm.H[a] = vm.value;
    }),
  };
}

function arrayAccess(): OperationTable {
  const key = (name: string, descriptor: string): string => `${PACKAGE}AtomicIntegerArray.${name}${descriptor}`;
  return {
    [key('get', '(I)I')]: atomic(elementPlace, OP['volatile-read'], (vm, at, _operands, a) => {
      vm.value = Atomics.load(vm.H, at);
      vm.H[a] = vm.value;
    }),
    [key('set', '(II)V')]: atomic(elementPlace, OP['volatile-write'], (vm, at, operands) => {
      vm.value = vm.H[operands]!;
      Atomics.store(vm.H, at, vm.value);
    }),
  };
}

const reference = 'Ljava/lang/Object;';

export const atomicOperations: OperationTable = {
  ...intOperations('AtomicInteger', fieldPlace(`${PACKAGE}AtomicInteger`), '', 'I'),
  ...intOperations('AtomicBoolean', fieldPlace(`${PACKAGE}AtomicBoolean`), '', 'I'),
  ...intOperations('AtomicBoolean', fieldPlace(`${PACKAGE}AtomicBoolean`), '', 'Z'),
  ...intOperations('AtomicReference', fieldPlace(`${PACKAGE}AtomicReference`), '', reference),
  ...intOperations('AtomicIntegerArray', elementPlace, 'I', 'I'),
  ...longOperations(),
  ...arrayAccess(),
};
