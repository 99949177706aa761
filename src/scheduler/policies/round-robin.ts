/** Each thread gets a quantum of steps in turn, in the order of the ids. */
import type { Policy } from '../policy.ts';
import { nextInTurn } from '../policy.ts';

/**
 * @param quantum steps that a thread may take in a row
 * @throws {RangeError} if the quantum is not a positive whole number
 */
export function roundRobin(quantum: number): Policy {
  if (!Number.isInteger(quantum) || quantum < 1)
    throw new RangeError(`quantum ${quantum} is not a positive whole number`);
  return {
    name: 'round-robin',
    begin: () => {},
    choose: point => (point.previousEnabled && point.inARow < quantum ? point.previous : nextInTurn(point)),
    pick: () => 0,
  };
}
