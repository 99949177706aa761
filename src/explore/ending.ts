/** How an execution ended, with the wait-for cycle of a deadlock. */
import type { Process } from '../runtime/process.ts';
import type { ExecutionEnd } from '../scheduler/execution-end.ts';
import type { TraceEnd } from '../trace/document.ts';
import { waitReason } from './names.ts';

/** One edge of the wait-for graph: `thread` waits for `object`, which `owner` holds. */
export interface WaitEdge {
  readonly thread: number;
  /** Address. */
  readonly object: number;
  readonly owner: number;
  /** `monitor`, `lock`, `join` …: the words of StateChange.on. */
  readonly on: string;
}

/** Live threads that cannot go on, ascending. */
export function stuckThreads(process: Process): number[] {
  const stuck: number[] = [];
  for (let t = 1; t <= process.threadCount; t++) {
    if (process.isAlive(t) && process.threadState(t) !== 'RUNNABLE') stuck.push(t);
  }
  return stuck;
}

/** The wait-for cycle through the lowest thread of any, or null. */
export function waitCycle(process: Process): readonly WaitEdge[] | null {
  for (const start of stuckThreads(process)) {
    const path: WaitEdge[] = [];
    let t = start;
    while (
      t !== 0 &&
      process.isAlive(t) &&
      process.threadState(t) !== 'RUNNABLE' &&
      path.length <= process.threadCount
    ) {
      const { object, owner, on } = waitReason(process, t);
      if (owner === 0) break;
      path.push({ thread: t, object, owner, on });
      if (owner === start) return path;
      t = owner;
    }
  }
  return null;
}

/** @param objectIndex index of an object in the document, by address */
export function endOf(process: Process, end: ExecutionEnd, objectIndex: (address: number) => number): TraceEnd {
  const kind = end.kind === 'paused' ? 'stopped' : end.kind;
  if (kind !== 'deadlock') return { kind, exit: end.exit };
  const cycle = waitCycle(process);
  return {
    kind,
    exit: null,
    blocked: stuckThreads(process),
    ...(cycle && {
      cycle: cycle.map(edge => ({ thread: edge.thread, object: objectIndex(edge.object), owner: edge.owner })),
    }),
  };
}
