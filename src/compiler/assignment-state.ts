/**
 * What definite assignment knows at one point of a program (JLS ch. 16): two sets of variables, as bits of bigints. A
 * point that is never reached has all bits in both (-1n): "V is [un]assigned after any statement that cannot complete".
 */
export interface AssignmentState {
  /** Definitely assigned. */
  readonly assigned: bigint;
  /** Definitely unassigned. */
  readonly unassigned: bigint;
}

export const unreachable: AssignmentState = { assigned: -1n, unassigned: -1n };

/** After either of two ways. */
export function join(a: AssignmentState, b: AssignmentState): AssignmentState {
  return { assigned: a.assigned & b.assigned, unassigned: a.unassigned & b.unassigned };
}
export function joinAll(states: readonly AssignmentState[]): AssignmentState {
  return states.reduce(join, unreachable);
}
/** A variable comes into scope without a value. */
export function declare(state: AssignmentState, bit: bigint): AssignmentState {
  return { assigned: state.assigned & ~bit, unassigned: state.unassigned | bit };
}
export function assign(state: AssignmentState, bit: bigint): AssignmentState {
  return { assigned: state.assigned | bit, unassigned: state.unassigned & ~bit };
}
