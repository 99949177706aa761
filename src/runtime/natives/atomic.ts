/**
 * Variables that are read and written by methods: java.util.concurrent.atomic, and heddle.runtime.Variable, which VarHandle, the field
 * updaters and the glass-box synchronisers stand on. Each call is one visible operation on a field or an element.
 */
import { OP } from '../../trace/operation.ts';
import { ARRAY_WORDS, HEADER_WORDS, SHARED } from '../memory.ts';
import type { Vm } from '../vm.ts';
import { pend } from '../waiting.ts';
import { BITS, type Letter, update } from './atomic-update.ts';
import type { Operation, OperationTable } from './native.ts';
import { DONE } from './native.ts';

const PACKAGE = 'java/util/concurrent/atomic/';

/** Where an atomic operation works: the object that is named in the record, the slot, and the address of the word. */
interface Place {
  /** 0 for a static field. */
  object(vm: Vm, a: number): number;
  slot(vm: Vm, a: number): number;
  /** @throws {JavaThrow} ArrayIndexOutOfBoundsException */
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

function elementAddress(vm: Vm, array: number, index: number, words: number): number {
  const length = vm.H[array + HEADER_WORDS]!;
  if (index < 0 || index >= length) {
    const message = `Index ${index} out of bounds for length ${length}`;
    throw vm.exception('java/lang/ArrayIndexOutOfBoundsException', message);
  }
  return array + ARRAY_WORDS + index * words;
}

/** An element of the field `array`, by contract the first of its class. */
function elementPlace(words: number): Place {
  const array = (vm: Vm, a: number): number => vm.H[vm.H[a]! + HEADER_WORDS]!;
  return {
    object: array,
    slot: (vm, a) => ~vm.H[a + 1]!,
    address: (vm, a) => elementAddress(vm, array(vm, a), vm.H[a + 1]!, words),
    operands: 2,
  };
}

/** The first fields of heddle.runtime.Variable, by contract with its source. */
const VARIABLE = { kind: HEADER_WORDS, offset: HEADER_WORDS + 1, slot: HEADER_WORDS + 2 } as const;
const INSTANCE = 0;
const ELEMENT = 2;

/** Arguments: the Variable, the object or array (null for a static field), the index. */
function variablePlace(words: number): Place {
  return {
    object: (vm, a) => vm.H[a + 1]!,
    slot: (vm, a) => (vm.H[vm.H[a]! + VARIABLE.kind] === ELEMENT ? ~vm.H[a + 2]! : vm.H[vm.H[a]! + VARIABLE.slot]!),
    address: (vm, a) => {
      const variable = vm.H[a]!;
      const kind = vm.H[variable + VARIABLE.kind]!;
      if (kind === ELEMENT) return elementAddress(vm, vm.H[a + 1]!, vm.H[a + 2]!, words);
      const offset = vm.H[variable + VARIABLE.offset]!;
      return kind === INSTANCE ? vm.H[a + 1]! + offset : offset;
    },
    operands: 3,
  };
}

const hidden = (vm: Vm, object: number): boolean => object !== 0 && (vm.H[object + 1]! & SHARED) === 0;

function operation(
  place: Place,
  kind: number,
  perform: (vm: Vm, at: number, operands: number, a: number) => void,
): Operation {
  return {
    kind,
    local: (vm, _t, a) => hidden(vm, place.object(vm, a)),
    arrive: (vm, t, a) => pend(vm, t, kind, place.object(vm, a), place.slot(vm, a)),
    perform: (vm, _t, a) => {
      perform(vm, place.address(vm, a), a + place.operands, a);
      return DONE;
    },
  };
}

/** What the record says was read or written: references by their names. */
function note(vm: Vm, letter: Letter, at: number): void {
  const word = vm.H[at]!;
  vm.value = letter === 'L' && word !== 0 ? vm.H[word + 2]! : word;
  if (BITS[letter] === 64) vm.valueHigh = vm.H[at + 1]!;
}

/** Operations on a variable of the type `letter`, by what they do. */
type Accesses = Readonly<
  Record<
    'get' | 'set' | 'getPlain' | 'setPlain' | 'getAndSet' | 'getAndAdd' | 'compareAndSet' | 'compareAndExchange',
    Operation
  >
>;

function accesses(place: Place, letter: Letter): Accesses {
  const wide = BITS[letter] === 64;
  const words = wide ? 2 : 1;
  const copy = (vm: Vm, from: number, to: number): void => {
    vm.H[to] = vm.H[from]!;
    if (wide) vm.H[to + 1] = vm.H[from + 1]!;
  };
  const store = (vm: Vm, at: number, from: number, a: number): void => {
    if (letter === 'L' && !hidden(vm, place.object(vm, a))) vm.share(vm.H[from]!);
    if (wide) copy(vm, from, at);
    else Atomics.store(vm.H, at, vm.H[from]!);
  };
  const read = (kind: number): Operation =>
    operation(place, kind, (vm, at, _operands, a) => {
      note(vm, letter, at);
      copy(vm, at, a);
    });
  const write = (kind: number): Operation =>
    operation(place, kind, (vm, at, operands, a) => {
      note(vm, letter, operands);
      store(vm, at, operands, a);
    });
  /** Stores where the variable holds the first operand; `answer` gets the address of what it held. */
  const compare = (answer: (vm: Vm, held: number, success: boolean, a: number) => void): Operation =>
    operation(place, OP['compare-and-set'], (vm, at, operands, a) => {
      const { H } = vm;
      const success = H[at] === H[operands] && (!wide || H[at + 1] === H[operands + 1]);
      const held = [H[at]!, wide ? H[at + 1]! : 0];
      if (success) store(vm, at, operands + words, a);
      vm.value = success ? 1 : 0;
      H[a] = held[0]!;
      if (wide) H[a + 1] = held[1]!;
      answer(vm, a, success, a);
    });
  return {
    get: read(OP['volatile-read']),
    set: write(OP['volatile-write']),
    getPlain: read(OP.read),
    setPlain: write(OP.write),
    getAndSet: operation(place, OP['read-modify-write'], (vm, at, operands, a) => {
      note(vm, letter, operands);
      const [low, high] = [vm.H[at]!, wide ? vm.H[at + 1]! : 0];
      store(vm, at, operands, a);
      vm.H[a] = low;
      if (wide) vm.H[a + 1] = high;
    }),
    getAndAdd: operation(place, OP['read-modify-write'], (vm, at, operands, a) => {
      update(vm, letter, 'add', at, operands, a);
      note(vm, letter, at);
    }),
    compareAndSet: compare((vm, _held, success, a) => {
      vm.H[a] = success ? 1 : 0;
    }),
    compareAndExchange: compare(() => {}),
  };
}

const VALUE: Readonly<Record<Letter, string>> = {
  Z: 'Z',
  B: 'B',
  S: 'S',
  C: 'C',
  I: 'I',
  F: 'F',
  J: 'J',
  D: 'D',
  L: 'Ljava/lang/Object;',
};

/** Descriptors of the methods: `v` stands for the type of the variable. */
const DESCRIPTORS: Readonly<Record<keyof Accesses, string>> = {
  get: '()v',
  set: '(v)V',
  getPlain: '()v',
  setPlain: '(v)V',
  getAndSet: '(v)v',
  getAndAdd: '(v)v',
  compareAndSet: '(vv)Z',
  compareAndExchange: '(vv)v',
};

/** The methods of a class. `coordinates` are the descriptors of the parameters before the values. */
function methods(
  className: string,
  place: Place,
  letter: Letter,
  coordinates: string,
  names: readonly (keyof Accesses)[],
): OperationTable {
  const all = accesses(place, letter);
  const key = (name: keyof Accesses): string =>
    `${className}.${name}${DESCRIPTORS[name].replaceAll('v', VALUE[letter]).replace('(', `(${coordinates}`)}`;
  return Object.fromEntries(names.map(name => [key(name), all[name]]));
}

const FIELD = ['getPlain', 'setPlain', 'getAndSet', 'compareAndSet', 'compareAndExchange'] as const;
const ELEMENTS = ['get', 'set', ...FIELD] as const;
const field = (name: string, letter: Letter, names: readonly (keyof Accesses)[]): OperationTable =>
  methods(`${PACKAGE}${name}`, fieldPlace(`${PACKAGE}${name}`), letter, '', names);
const elements = (name: string, letter: Letter, names: readonly (keyof Accesses)[]): OperationTable =>
  methods(`${PACKAGE}${name}`, elementPlace(BITS[letter] === 64 ? 2 : 1), letter, 'I', names);

/** heddle.runtime.Variable: the values of types smaller than int, and of float, go as int; those of double as long. */
function variables(name: 'Int' | 'Long' | 'Reference', letter: Letter): OperationTable {
  const variable = 'heddle/runtime/Variable';
  const place = variablePlace(BITS[letter] === 64 ? 2 : 1);
  const all = accesses(place, letter);
  const table: Record<string, Operation> = {};
  for (const access of ELEMENTS) {
    const descriptor = DESCRIPTORS[access].replaceAll('v', VALUE[letter]).replace('(', '(Ljava/lang/Object;I');
    table[`${variable}.${access}${name}${descriptor}`] = all[access];
  }
  if (letter !== 'L') {
    // The letter of the type and what to do come before the operand.
    const key = `${variable}.update${name}(Ljava/lang/Object;ICC${letter})${letter}`;
    table[key] = operation(place, OP['read-modify-write'], (vm, at, operands, a) => {
      const type = String.fromCharCode(vm.H[operands]!) as Letter;
      const how = ({ '+': 'add', '|': 'or', '&': 'and', '^': 'xor' } as const)[
        String.fromCharCode(vm.H[operands + 1]!)
      ]!;
      update(vm, type, how, at, operands + 2, a);
      note(vm, type, at);
    });
  }
  return table;
}

export const atomicOperations: OperationTable = {
  ...field('AtomicInteger', 'I', [...FIELD, 'getAndAdd']),
  ...field('AtomicLong', 'J', [...FIELD, 'getAndAdd']),
  ...field('AtomicBoolean', 'Z', FIELD),
  ...field('AtomicReference', 'L', FIELD),
  ...field('LongAdder', 'J', ['getAndSet', 'getAndAdd']),
  ...field('DoubleAdder', 'D', ['getAndSet', 'getAndAdd']),
  ...field('LongAccumulator', 'J', ['getAndSet', 'compareAndSet']),
  ...field('DoubleAccumulator', 'D', ['getAndSet', 'compareAndSet']),
  ...elements('AtomicIntegerArray', 'I', [...ELEMENTS, 'getAndAdd']),
  ...elements('AtomicLongArray', 'J', [...ELEMENTS, 'getAndAdd']),
  ...elements('AtomicReferenceArray', 'L', ELEMENTS),
  ...variables('Int', 'I'),
  ...variables('Long', 'J'),
  ...variables('Reference', 'L'),
};
