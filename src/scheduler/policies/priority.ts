/**
 * The thread with the highest Java priority goes; among equals each gets a quantum of steps in turn. A thread of low
 * priority starves as long as a higher one can go: no JVM promises that, it is the extreme case to learn from.
 */
import type { Point, Policy } from '../policy.ts';

/**
 * @param quantum steps that a thread may take in a row while an equal waits
 * @throws {RangeError} if the quantum is not a positive whole number
 */
export function priority(quantum: number): Policy {
  if (!Number.isInteger(quantum) || quantum < 1)
    throw new RangeError(`quantum ${quantum} is not a positive whole number`);
  return { name: 'priority', begin: () => {}, choose: point => chooseHighest(point, quantum), pick: () => 0 };
}

function chooseHighest(point: Point, quantum: number): number {
  const { enabled, count, previous, subject } = point;
  let highest = 0;
  for (let i = 0; i < count; i++) highest = Math.max(highest, subject.threadPriority(enabled[i]!));
  const stays = point.previousEnabled && point.inARow < quantum && subject.threadPriority(previous) === highest;
  if (stays) return previous;
  let first = 0;
  for (let i = 0; i < count; i++) {
    const thread = enabled[i]!;
    if (subject.threadPriority(thread) !== highest) continue;
    if (thread > previous) return thread;
    if (first === 0) first = thread;
  }
  return first;
}
