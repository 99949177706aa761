/** What a detector reports: the `findings` rows of `heddle check --json`. */

export type FindingKind =
  | 'data-race'
  | 'deadlock'
  | 'lost-wakeup'
  | 'livelock'
  | 'starvation'
  | 'uncaught-exception'
  | 'assertion'
  | 'unexpected-output'
  | 'non-linearizable'
  | 'atomicity'
  | 'lock-order';

export interface Finding {
  readonly kind: FindingKind;
  /** One sentence, English. */
  readonly message: string;
  /** Names of the threads concerned. */
  readonly threads: readonly string[];
  /** `Counter.java:7`, one for each thread of `threads` where it is known. */
  readonly locations: readonly string[];
}
