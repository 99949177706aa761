/** How an execution ended, with the wait-for cycle of a deadlock. */
import { waitForCycles } from '../detect/final-state.ts';
import type { Process } from '../runtime/process.ts';
import type { ExecutionEnd } from '../scheduler/execution-end.ts';
import type { TraceEnd } from '../trace/document.ts';
import { addressOf, finalState, stuckThreads } from './finding-names.ts';

/** @param objectIndex index of an object in the document, by address */
export function endOf(process: Process, end: ExecutionEnd, objectIndex: (address: number) => number): TraceEnd {
  const kind = end.kind === 'paused' ? 'stopped' : end.kind;
  if (kind !== 'deadlock') return { kind, exit: end.exit };
  const cycle = waitForCycles(finalState(process, true).blocked)[0];
  return {
    kind,
    exit: null,
    blocked: stuckThreads(process),
    ...(cycle && {
      cycle: cycle.map(({ thread, object, owner }) => ({
        thread,
        object: objectIndex(addressOf(process, object)),
        owner,
      })),
    }),
  };
}
