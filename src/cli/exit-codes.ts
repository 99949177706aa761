/** Exit statuses of `heddle`, a contract with scripts and graders. `run` answers with the program's own status instead. */
export const EXIT = {
  /** It held; nothing was found. */
  ok: 0,
  /** Something was found. */
  found: 1,
  /** Usage; unreadable or uncompilable input. */
  usage: 2,
  /** A budget (steps, executions, seconds) ended before an answer. */
  budget: 3,
  /** A fault of Heddle itself. */
  fault: 70,
  /** Ended by Ctrl-C, as shells count it. */
  interrupted: 130,
} as const;
