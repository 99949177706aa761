/** java.lang.management: what ThreadMXBean tells of the JVM's own threads (boot-profile.ts) and of the program's. */
import { OP } from '../../trace/operation.ts';
import type { JvmThread } from '../boot-profile.ts';
import { bootProfileOf, destroyerThread } from '../boot-profile.ts';
import { NEW, TERMINATED, THREAD_STATES } from '../life-cycle.ts';
import { ARRAY_WORDS, GLOBAL, T, threadRecord } from '../memory.ts';
import { blockerClass } from '../park-blocker.ts';
import { setBacktrace, stackPcs } from '../thread-stack.ts';
import type { WaitManner } from '../thread-waits.ts';
import { deadlockedThreads, javaThreadState, threadWait } from '../thread-waits.ts';
import type { Vm } from '../vm.ts';
import { monitorOwner, pend } from '../waiting.ts';
import type { NativeTable, OperationTable } from './native.ts';
import { DONE } from './native.ts';

const BEAN = 'java/lang/management/VmThreads.';
const INFO = 'java/lang/management/ThreadInfo';

/** A row of the listing: a thread of the JVM, or the number of one of the program's. */
export type ListedThread = JvmThread | number;

/** Thread.getId. */
export function threadIdOf(vm: Vm, t: number): bigint {
  return vm.getLong(vm.H[threadRecord(t) + T.thread]! + vm.fieldOffset('java/lang/Thread', 'tid'));
}

function alive(vm: Vm, t: number): boolean {
  const state = vm.H[threadRecord(t) + T.state]!;
  return state !== NEW && state !== TERMINATED;
}

/** Main has returned, and others keep the JVM up. */
function hasDestroyer(vm: Vm): boolean {
  return vm.H[threadRecord(1) + T.state] === TERMINATED && vm.H[GLOBAL.userThreads]! > 0;
}

/**
 * All live threads in the order of the profile's JDK.
 * @param hidden with those that JMX leaves out
 */
export function listThreads(vm: Vm, hidden: boolean): ListedThread[] {
  const profile = bootProfileOf(vm);
  const count = vm.H[GLOBAL.threadCount]!;
  const shown = profile.threads.filter(each => hidden || !each.hidden);
  const rows: ListedThread[] = [...(alive(vm, 1) ? [1] : []), ...shown.filter(({ id }) => id > 0)];
  for (let t = 2; t <= count; t++) if (alive(vm, t) && vm.H[threadRecord(t) + T.virtual] === 0) rows.push(t);
  if (hasDestroyer(vm)) rows.push(destroyerThread(profile.firstUserId + count - 1));
  if (profile.newestFirst) rows.reverse();
  return [...rows, ...shown.filter(({ id }) => id === 0)];
}

/** The numbers count the JVM's own threads too. */
function bornThreads(vm: Vm): number {
  return bootProfileOf(vm).threads.filter(({ hidden }) => !hidden).length;
}

/** `java.lang.Object@1b6d3586`. */
function lockName(vm: Vm, object: number, manner: WaitManner): string {
  return `${blockerClass(vm, object, manner)}@${vm.identityHash(object).toString(16)}`;
}

/** Address of the monitor number `index` that the thread with this Thread.getId owns, objects of the heap first; 0 none. */
function ownedMonitor(vm: Vm, id: bigint, index: number): number {
  const { H } = vm;
  let t = H[GLOBAL.threadCount]!;
  while (t > 0 && threadIdOf(vm, t) !== id) t--;
  if (t === 0) return 0;
  let left = index;
  for (let at = vm.heapBase; at < H[GLOBAL.heapTop]!; at += vm.wordsOf(at)) {
    if (monitorOwner(vm, at) === t && left-- === 0) return at;
  }
  const outside = [...vm.imageLocks, ...vm.program.classes.map(({ mirror }) => mirror)];
  return outside.filter(at => at > 0 && monitorOwner(vm, at) === t)[left] ?? 0;
}

interface Details {
  readonly id: bigint;
  readonly name: string;
  readonly daemon: boolean;
  readonly priority: number;
  readonly state: number;
  readonly lockName: string | null;
  /** 0 none. */
  readonly lockOwner: number;
  readonly blockedCount: number;
  readonly waitedCount: number;
  /** Innermost frame first. */
  readonly pcs: readonly number[];
}

function detailsOf(vm: Vm, row: ListedThread): Details {
  if (typeof row !== 'number') {
    const { id, name, daemon, priority, state, waitsFor } = row;
    // Any hash code will do: nobody else can see the object.
    const lock = waitsFor === undefined ? null : `${waitsFor}@${(0x1b6d3586 + id * 0x9e37).toString(16)}`;
    const number = THREAD_STATES.indexOf(state);
    const counts = { blockedCount: 0, waitedCount: waitsFor === undefined ? 0 : 1, pcs: [] };
    return { id: BigInt(id), name, daemon, priority, state: number, lockName: lock, lockOwner: 0, ...counts };
  }
  const thread = vm.H[threadRecord(row) + T.thread]!;
  const field = (name: string): number => vm.H[thread + vm.fieldOffset('java/lang/Thread', name)]!;
  const { manner, object, owner } = threadWait(vm, row);
  return {
    id: threadIdOf(vm, row),
    name: vm.getString(field('name')),
    daemon: field('daemon') === 1,
    priority: field('priority'),
    state: javaThreadState(vm, row),
    lockName: object === 0 || manner === 'initializes' ? null : lockName(vm, object, manner),
    lockOwner: manner === 'initializes' ? 0 : owner,
    blockedCount: vm.H[threadRecord(row) + T.blockedCount]!,
    waitedCount: vm.H[threadRecord(row) + T.waitedCount]!,
    pcs: stackPcs(vm, row),
  };
}

function fill(vm: Vm, info: number, details: Details): void {
  const { H } = vm;
  const at = (field: string): number => info + vm.fieldOffset(INFO, field);
  // The text first: it may be the last that the heap holds.
  H[at('threadName')] = vm.newString(details.name);
  if (details.lockName !== null) H[at('lockName')] = vm.newString(details.lockName);
  const { lockOwner } = details;
  if (lockOwner !== 0) H[at('lockOwnerName')] = vm.newString(detailsOf(vm, lockOwner).name);
  vm.putLong(at('lockOwnerId'), lockOwner === 0 ? -1n : threadIdOf(vm, lockOwner));
  vm.putLong(at('threadId'), details.id);
  H[at('daemon')] = details.daemon ? 1 : 0;
  H[at('priority')] = details.priority;
  H[at('state')] = details.state;
  H[at('blockedCount')] = details.blockedCount;
  H[at('waitedCount')] = details.waitedCount;
  setBacktrace(vm, H[at('stack')]!, details.pcs);
}

export const managementNatives: NativeTable = {
  [`${BEAN}fill0([Ljava/lang/management/ThreadInfo;)V`]: (vm, a) => {
    const array = vm.H[a]!;
    listThreads(vm, false).forEach((row, i) => {
      fill(vm, vm.H[array + ARRAY_WORDS + i]!, detailsOf(vm, row));
    });
  },
  [`${INFO}.owned0(JI)Ljava/lang/String;`]: (vm, a) => {
    const object = ownedMonitor(vm, vm.getLong(a), vm.H[a + 2]!);
    vm.H[a] = object === 0 ? 0 : vm.newString(lockName(vm, object, 'enters'));
  },
  [`${BEAN}getPeakThreadCount()I`]: (vm, a) => {
    vm.H[a] = bornThreads(vm) + vm.H[GLOBAL.peakThreads]!;
  },
  [`${BEAN}resetPeakThreadCount()V`]: vm => {
    vm.H[GLOBAL.peakThreads] = listThreads(vm, false).length - bornThreads(vm);
  },
  [`${BEAN}getTotalStartedThreadCount()J`]: (vm, a) => {
    vm.putLong(a, BigInt(bornThreads(vm) + vm.H[GLOBAL.startedThreads]!));
  },
  [`${BEAN}deadlockedId0(ZI)J`]: (vm, a) => {
    const thread = deadlockedThreads(vm, vm.H[a] === 1).flat()[vm.H[a + 1]!];
    vm.putLong(a, thread === undefined ? -1n : threadIdOf(vm, thread));
  },
};

/** Looking at the threads is a step: what it sees depends on all that was done before. */
function lookingAtThreads(answer: (vm: Vm, a: number) => void): OperationTable[string] {
  return {
    kind: OP.inspect,
    arrive: (vm, t) => pend(vm, t, OP.inspect, 0, 0),
    perform: (vm, _t, a) => {
      answer(vm, a);
      vm.value = vm.H[a]!;
      return DONE;
    },
  };
}

export const managementOperations: OperationTable = {
  [`${BEAN}getThreadCount()I`]: lookingAtThreads((vm, a) => {
    vm.H[a] = listThreads(vm, false).length;
  }),
  [`${BEAN}countDeadlocked0(Z)I`]: lookingAtThreads((vm, a) => {
    vm.H[a] = deadlockedThreads(vm, vm.H[a] === 1).flat().length;
  }),
};
