/**
 * Every enabled thread is equally likely at every decision. The first execution uses the seed itself, the next one seed + 1
 * and so on, so each execution of a long search can be named by its own seed.
 */
import type { Point, Policy } from '../policy.ts';
import { RandomSource } from '../random-source.ts';

/** A random policy knows which seed makes the execution that it decides now. */
export interface RandomPolicy extends Policy {
  readonly currentSeed: number;
}

/** @throws {RangeError} if the seed is not a natural number */
export function random(seed: number): RandomPolicy {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`seed ${seed} is not a natural number`);
  return new UniformChoice(seed);
}

class UniformChoice implements RandomPolicy {
  readonly name = 'random';
  currentSeed: number;
  private nextSeed: number;
  private readonly source: RandomSource;

  constructor(seed: number) {
    this.currentSeed = seed;
    this.nextSeed = seed;
    this.source = new RandomSource(seed);
  }

  begin(): void {
    this.currentSeed = this.nextSeed++;
    this.source.reseed(this.currentSeed);
  }

  choose(point: Point): number {
    return point.enabled[this.source.below(point.count)]!;
  }

  pick(n: number): number {
    return this.source.below(n);
  }
}
