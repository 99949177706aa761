/** The default answers: a thread runs until it must wait or ends, then the lowest id. Every deviation in a schedule is a deviation from this. */
import type { Policy } from '../policy.ts';

export function runOn(): Policy {
  return { name: 'run-on', begin: () => {}, choose: point => point.usual, pick: () => 0 };
}
