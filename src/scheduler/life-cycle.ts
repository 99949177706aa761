/**
 * The thread machine as the runtime wants it: a plain array from (state, event, guard) to state, so that asking costs one
 * read. Made from the compiled table, which is made from the statechart: nobody writes transitions twice.
 */
import type { LifeCycle } from '../runtime/life-cycle.ts';
import { lifeCycleOf, THREAD_EVENTS, THREAD_STATES } from '../runtime/life-cycle.ts';
import { DecisionTable } from './decision-table.ts';
import { threadTable } from './machine-tables.ts';

let made: LifeCycle | undefined;

/** The life cycle of java.lang.Thread; made at the first call. */
export function lifeCycle(): LifeCycle {
  made ??= flatten();
  return made;
}

function flatten(): LifeCycle {
  const table = new DecisionTable(threadTable);
  const states = THREAD_STATES.map(name => table.state(name));
  const cells = new Int8Array(THREAD_STATES.length * THREAD_EVENTS.length * 2);
  THREAD_STATES.forEach((_, state) => {
    THREAD_EVENTS.forEach((name, event) => {
      for (const held of [0, 1]) {
        const next = table.next(states[state]!, table.event(name), () => held === 1);
        cells[(state * THREAD_EVENTS.length + event) * 2 + held] = states.indexOf(next);
      }
    });
  });
  return lifeCycleOf(cells);
}
