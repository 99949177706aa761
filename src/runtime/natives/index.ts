/** The registry of native methods. A new file of natives is one line here. */
import { atomicOperations } from './atomic.ts';
import { bigIntegerNatives } from './big-integer.ts';
import { classNatives } from './class.ts';
import { formatNatives } from './format.ts';
import { inputNatives } from './input.ts';
import { lockNatives, lockOperations } from './lock.ts';
import { managementNatives, managementOperations } from './management.ts';
import { mathNatives } from './math.ts';
import type { Native, NativeTable, Operation, OperationTable } from './native.ts';
import { numberNatives } from './number.ts';
import { objectNatives, objectOperations } from './object.ts';
import { outputOperations } from './output.ts';
import { patternNatives } from './pattern.ts';
import { stepOperations } from './step.ts';
import { stringNatives } from './string.ts';
import { synchronizerOperations } from './synchronizer.ts';
import { threadNatives, threadOperations } from './thread.ts';
import { throwableNatives } from './throwable.ts';
import { variableNatives } from './variable.ts';
import { waitersNatives } from './waiters.ts';

const nativeTables: readonly NativeTable[] = [
  objectNatives,
  classNatives,
  stringNatives,
  numberNatives,
  formatNatives,
  patternNatives,
  inputNatives,
  mathNatives,
  bigIntegerNatives,
  threadNatives,
  throwableNatives,
  lockNatives,
  managementNatives,
  variableNatives,
  waitersNatives,
];

const operationTables: readonly OperationTable[] = [
  objectOperations,
  threadOperations,
  outputOperations,
  atomicOperations,
  lockOperations,
  synchronizerOperations,
  stepOperations,
  managementOperations,
];

/** @throws {Error} if two tables claim the same method */
function merge<V>(tables: readonly Readonly<Record<string, V>>[]): ReadonlyMap<string, V> {
  const all = new Map<string, V>();
  for (const table of tables) {
    for (const [key, value] of Object.entries(table)) {
      if (all.has(key)) throw new Error(`native method ${key} is registered twice`);
      all.set(key, value);
    }
  }
  return all;
}

export const natives: ReadonlyMap<string, Native> = merge(nativeTables);
export const operations: ReadonlyMap<string, Operation> = merge(operationTables);
