/**
 * Flow analysis of an attributed compilation unit: what can be reached (JLS §14.22), what has a value where it is used
 * (ch. 16), which checked exceptions escape (§11.2). To be run where attribution found no errors. Fills the slot
 * `completes` of every statement, and clears `effectivelyFinal` of locals that are assigned when they may have a value.
 */
import type { Report } from './diagnostic.ts';
import { checkAssignment } from './flow-assignment.ts';
import { checkExceptions } from './flow-exceptions.ts';
import { checkReachability } from './flow-reachability.ts';
import type { CompilationUnit } from './syntax-tree.ts';

export function checkFlow(unit: CompilationUnit, report: Report): void {
  const said = new Set<string>();
  const once: Report = (start, end, message, hint) => {
    const key = `${start} ${message}`;
    if (said.has(key)) return;
    said.add(key);
    report(start, end, message, hint);
  };
  for (const type of unit.types) {
    checkReachability(type, once);
    checkAssignment(type, once);
    checkExceptions(type, once);
  }
}
