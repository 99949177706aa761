/** What the views say, in every language. Names of operations, states and classes are Java's and are never translated. */

import type { LaneState } from './history.ts';
import type { Language } from './view.ts';
import { en } from './words-en.ts';
import { zh } from './words-zh.ts';

/** Every sentence of the views. Arguments are names, ready to show. */
export interface Words {
  readonly step: string;
  readonly legend: string;
  readonly output: string;
  readonly schedule: string;
  readonly locks: string;
  readonly end: string;
  readonly states: Readonly<Record<LaneState, string>>;
  /** Headline counts under a title. */
  readonly counts: (steps: number, switches: number, preemptions: number) => string;
  /** Why a thread did not go on. `from` stopped, `to` went instead. */
  readonly why: {
    readonly preempted: (from: string, to: string) => string;
    readonly yielded: (from: string, to: string) => string;
    readonly terminated: (from: string) => string;
    readonly monitor: (from: string, object: string, owner: string) => string;
    readonly waitSet: (from: string, object: string) => string;
    readonly waitSetTimed: (from: string, object: string) => string;
    readonly lock: (from: string, object: string, owner: string) => string;
    readonly condition: (from: string, object: string) => string;
    readonly latch: (from: string, object: string) => string;
    readonly permit: (from: string, object: string) => string;
    readonly sleep: (from: string, until: string) => string;
    readonly join: (from: string, other: string) => string;
    readonly park: (from: string) => string;
    readonly class: (from: string, object: string, owner: string) => string;
    readonly other: (from: string, what: string) => string;
  };
  /** The same, short, for a thread's own column. */
  readonly short: {
    readonly monitor: (object: string, owner: string) => string;
    readonly waitSet: (object: string) => string;
    readonly lock: (object: string, owner: string) => string;
    readonly condition: (object: string) => string;
    readonly latch: (object: string) => string;
    readonly permit: (object: string) => string;
    readonly sleep: (until: string) => string;
    readonly join: (other: string) => string;
    readonly park: string;
    readonly class: (object: string) => string;
    readonly other: (what: string) => string;
  };
  readonly wake: readonly [notified: string, interrupted: string, timedOut: string, spurious: string];
  readonly nobody: string;
  readonly clock: (milliseconds: string) => string;
  readonly elided: (events: number) => string;
  readonly ending: {
    readonly completed: (exit: number) => string;
    readonly exit: (status: number) => string;
    readonly deadlock: (threads: string) => string;
    readonly cycleLink: (thread: string, object: string, owner: string) => string;
    readonly cycle: (links: string) => string;
    readonly maxSteps: (steps: number) => string;
    readonly stopped: (steps: number) => string;
    /** Between the names of a list. */
    readonly and: string;
    readonly next: string;
  };
  readonly links: Readonly<Record<'start' | 'join' | 'handOver' | 'notify' | 'permit', string>>;
  readonly ownership: string;
  readonly arrowsLeftOut: (arrows: number) => string;
  readonly state: string;
  readonly runnableThreads: string;
  readonly severalKinds: string;
  readonly preemption: string;
  readonly otherSwitch: string;
  readonly aggregated: (steps: string) => string;
  readonly picture: (main: string, threads: string, steps: number, ending: string) => string;
  readonly share: string;
}

/** The catalogue of a language. */
export function wordsOf(lang: Language): Words {
  return lang === 'zh' ? zh : en;
}
