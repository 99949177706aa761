/** The ways a program can go, all of which must end as javac and java do. */
import { normaliseErrors, normaliseOutput } from './normalise.mjs';
import { unifiedDiff } from './unified-diff.mjs';

export const DIRECTIONS = {
  java: 'compiled here, run by java',
  javac: 'compiled by javac, run here',
  source: 'compiled and run here',
};

/** @returns the difference as text, or undefined */
export function differenceOf(real, other) {
  const left = normalised(real);
  const right = normalised(other);
  return left === right ? undefined : unifiedDiff(left, right);
}

function normalised({ stdout, stderr, exit }) {
  return `${normaliseOutput(stdout)}--- stderr\n${normaliseErrors(stderr)}--- exit ${exit}`;
}
