/** How an execution ended, as far as detectors care: who could not go on, and what each of them waits for. */

/** A thread that lives and can't go on. */
export interface BlockedThread {
  readonly thread: number;
  /** The words of StateChange.on (trace/document.ts). */
  readonly on:
    | 'monitor'
    | 'wait set'
    | 'lock'
    | 'condition'
    | 'permit'
    | 'latch'
    | 'join'
    | 'sleep'
    | 'park'
    | 'class'
    | 'synchronizer'
    | 'carrier';
  /** Name of the object, 0 for none. */
  readonly object: number;
  /** Thread that has what it waits for (the owner; for join the thread itself), 0 for nobody. */
  readonly owner: number;
  /** Where it stands. */
  readonly pc: number;
  readonly daemon: boolean;
  /** A virtual thread that keeps its carrier while it waits. */
  readonly pinned?: boolean;
}

export interface FinalState {
  /** True where nobody could go on and the program was not over. */
  readonly deadlock: boolean;
  readonly blocked: readonly BlockedThread[];
}

/** The cycles of "waits for something that the next one has", each from its lowest thread id, in ascending order. */
export function waitForCycles(blocked: readonly BlockedThread[]): readonly (readonly BlockedThread[])[] {
  const byThread = new Map(blocked.map(each => [each.thread, each]));
  const cycles: BlockedThread[][] = [];
  const done = new Set<number>();
  for (const start of [...blocked].sort((a, b) => a.thread - b.thread)) {
    // Each thread waits for one thing, so from each there is one way on.
    const path: BlockedThread[] = [];
    let each: BlockedThread | undefined = start;
    while (each && !done.has(each.thread)) {
      done.add(each.thread);
      path.push(each);
      each = byThread.get(each.owner);
    }
    const from = each ? path.indexOf(each) : -1;
    if (from >= 0) cycles.push(lowestFirst(path.slice(from)));
  }
  return cycles.sort((a, b) => a[0]!.thread - b[0]!.thread);
}

function lowestFirst(cycle: BlockedThread[]): BlockedThread[] {
  const lowest = cycle.reduce((a, b) => (b.thread < a.thread ? b : a));
  const at = cycle.indexOf(lowest);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}
