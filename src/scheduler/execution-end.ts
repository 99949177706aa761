/** How an execution ended, or why it has stopped for now. */
export interface ExecutionEnd {
  /** `paused` is no end: the execution can go on. */
  readonly kind: 'completed' | 'exit' | 'deadlock' | 'max-steps' | 'stopped' | 'paused';
  /** Java's exit status; null where the program never ended. */
  readonly exit: number | null;
  /** Why it is paused: a person must answer, or wanted to look. */
  readonly waitsFor?: 'answer' | 'resume';
  /** Steps taken. */
  readonly steps: number;
  /** Decision points passed: places with more than one possible answer. */
  readonly decisions: number;
  /** Steps taken by another thread than the step before. */
  readonly switches: number;
  /** Switches away from a thread that could have gone on. */
  readonly preemptions: number;
}
