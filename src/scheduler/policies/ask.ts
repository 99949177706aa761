/** A person decides who goes: every decision about threads pauses the execution until `Scheduler.resume` brings the answer. */
import type { Policy } from '../policy.ts';

export interface AskPolicy extends Policy {
  /** Answer to the next decision inside of a step (whom notify wakes): it can't wait, so it is given before. 0 after each use. */
  nextPick: number;
}

export function ask(): AskPolicy {
  return {
    name: 'ask',
    nextPick: 0,
    begin: () => {},
    choose: () => 0,
    pick(n) {
      const picked = Math.min(this.nextPick, n - 1);
      this.nextPick = 0;
      return picked;
    },
  };
}
