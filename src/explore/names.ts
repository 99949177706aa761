/** Readable, schedule-independent names of objects, variables and waits, for documents, findings and dumps. */
import { wordsToDouble } from '../runtime/arithmetic.ts';
import { ARRAY_WORDS } from '../runtime/memory.ts';
import type { Process } from '../runtime/process.ts';
import type { TraceObject, TraceValue } from '../trace/document.ts';
import { OP } from '../trace/operation.ts';
import { namedClass, nameText } from '../trace/record.ts';

/** `Counter#1.3`: the third object that thread 1 made; `Counter.class` for a class's own object. */
export function objectName(process: Process, address: number): TraceObject {
  const { vm, program } = process;
  const cls = vm.classOf(address);
  const serial = vm.H[address + 2]!;
  if (cls.id === program.known.class) {
    const mirrored = program.classes[namedClass(serial)];
    if (mirrored) {
      const type = javaTypeName(cls.name);
      return { name: `${javaTypeName(mirrored.name).replace(/^.*\./, '')}.class`, type };
    }
  }
  return namedObject(cls.name, serial);
}

/** The name of an object that was collected; null where nobody noted it. */
export function buriedName(process: Process, name: number): TraceObject | null {
  const cls = process.program.classes[process.vm.buried.get(name) ?? -1];
  return cls ? namedObject(cls.name, name) : null;
}

function namedObject(internal: string, name: number): TraceObject {
  const type = javaTypeName(internal);
  const simple = type.slice(type.lastIndexOf('.') + 1).replace(/^.*\$(?=\p{L})/u, '');
  return { name: `${simple}#${nameText(name)}`, type };
}

const PRIMITIVES: Readonly<Record<string, string>> = {
  B: 'byte',
  C: 'char',
  D: 'double',
  F: 'float',
  I: 'int',
  J: 'long',
  S: 'short',
  Z: 'boolean',
};

/** Java's spelling of an internal class name: `java.lang.String`, `int[]`. */
export function javaTypeName(internal: string): string {
  const dimensions = /^\[*/.exec(internal)![0].length;
  if (dimensions === 0) return internal.replaceAll('/', '.');
  const element = internal.slice(dimensions);
  const name = element[0] === 'L' ? element.slice(1, -1).replaceAll('/', '.') : PRIMITIVES[element]!;
  return name + '[]'.repeat(dimensions);
}

/** `count` for an instance field, `Counter.total` for a static one, `[3]` for an element. */
export function variableName(process: Process, slot: number): string {
  if (slot < 0) return `[${~slot}]`;
  const field = process.program.fields[slot]!;
  if ((field.access & 8) === 0) return field.name;
  return `${javaTypeName(process.program.classes[field.owner]!.name)}.${field.name}`;
}

/**
 * The value of a variable as it is now.
 * @param address the object, 0 for a static field
 * @param refer how a reference is shown
 */
export function memoryValue(
  process: Process,
  address: number,
  slot: number,
  refer: (address: number) => TraceValue,
): TraceValue {
  const { vm, program } = process;
  let at: number;
  let letter: string;
  if (slot < 0) {
    const { array } = vm.classOf(address);
    if (!array) return null;
    at = address + ARRAY_WORDS + ~slot * array.words;
    letter = array.letter;
  } else {
    const field = program.fields[slot]!;
    at = (field.access & 8) !== 0 ? field.offset : address + field.offset;
    letter = field.descriptor[0]!;
  }
  return wordValue(process, at, letter, refer);
}

/**
 * The value in one or two words of memory.
 * @param letter first of its descriptor
 * @param refer how a reference is shown
 */
export function wordValue(
  process: Process,
  at: number,
  letter: string,
  refer: (address: number) => TraceValue,
): TraceValue {
  const { vm, program } = process;
  const { H } = vm;
  switch (letter) {
    case 'Z':
      return H[at] !== 0;
    case 'C':
      return String.fromCharCode(H[at]!);
    case 'J': {
      const value = vm.getLong(at);
      return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
    }
    case 'F':
      return jsonNumber(vm.getFloat(at));
    case 'D':
      return jsonNumber(wordsToDouble(H[at]!, H[at + 1]!));
    case 'L':
    case '[': {
      const ref = H[at]!;
      if (ref === 0) return null;
      return H[ref] === program.known.string ? vm.getString(ref) : refer(ref);
    }
    default:
      return H[at]!;
  }
}

/**
 * The value of a variable as a record tells it.
 * @param letter first of its descriptor
 * @param refer how a reference is shown, by the name of the object
 */
export function recordedValue(
  low: number,
  high: number,
  letter: string,
  refer: (name: number) => TraceValue,
): TraceValue {
  switch (letter) {
    case 'Z':
      return low !== 0;
    case 'C':
      return String.fromCharCode(low);
    case 'J': {
      const value = (BigInt(high) << 32n) | BigInt(low >>> 0);
      return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
    }
    case 'F':
      return jsonNumber(new Float32Array(Int32Array.of(low).buffer)[0]!);
    case 'D':
      return jsonNumber(wordsToDouble(low, high));
    case 'L':
    case '[':
      return low === 0 ? null : refer(low);
    default:
      return low;
  }
}

function jsonNumber(value: number): number | string {
  return Number.isFinite(value) && !Object.is(value, -0) ? value : Object.is(value, -0) ? '-0.0' : String(value);
}

export interface WaitReason {
  /** The words of StateChange.on. */
  readonly on: string;
  /** Address, 0 none. */
  readonly object: number;
  /** Thread id, 0 none. */
  readonly owner: number;
}

/** Why a live thread that is not enabled cannot go on. */
export function waitReason(process: Process, t: number): WaitReason {
  const { kind, object, owner } = process.waiting(t);
  if (process.lacksCarrier(t)) return { on: 'carrier', object: 0, owner: 0 };
  switch (kind) {
    case OP.monitorenter:
      return { on: 'monitor', object, owner };
    case OP.wake:
      if (process.inConditionWait(t)) {
        const condition = process.conditionOf(t);
        return process.wasChosen(t) ? { on: 'lock', object, owner } : { on: 'condition', object: condition, owner: 0 };
      }
      return process.wasChosen(t) ? { on: 'monitor', object, owner } : { on: 'wait set', object, owner: 0 };
    case OP.lock:
    case OP.tryLock:
      return { on: 'lock', object, owner };
    case OP.join:
      return { on: 'join', object, owner };
    case OP.awake:
      return { on: 'sleep', object: 0, owner: 0 };
    case OP.park:
      return owner === 0 ? { on: 'park', object: 0, owner: 0 } : { on: 'lock', object, owner };
    // System.exit, while shutdown hooks run.
    case OP.exit:
      return { on: 'park', object: 0, owner: 0 };
    case OP.acquire:
      return { on: 'permit', object, owner: 0 };
    case OP.awaitLatch:
      return { on: 'latch', object, owner: 0 };
    case OP.call:
      return owner === 0 ? { on: 'synchronizer', object, owner: 0 } : { on: 'lock', object, owner };
    case OP.initialize:
      return { on: 'class', object, owner };
    default:
      return { on: 'monitor', object, owner };
  }
}
