/** How benchmarks measure: several rounds in one process, the alternatives taking turns, and the median of each. */

/** What a benchmark has measured. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** `bytecodes/s`, `ns`, `ms`, `ratio` … */
  readonly unit: string;
}

export interface Benchmark {
  readonly name: string;
  readonly summary: string;
  /** Why it cannot run here; undefined where it can. */
  skip?(): string | undefined;
  /** @param quick tiny sizes: does it work at all? */
  run(quick: boolean): Promise<readonly Figure[]>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** Wall-clock seconds that it takes. */
export async function secondsOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/**
 * Median of what each alternative measures. They take turns, so that a busy moment of the machine does not fall on one alone.
 * @param warmUp rounds before those that count
 */
export async function medians<K extends string>(
  alternatives: Readonly<Record<K, () => number | Promise<number>>>,
  rounds: number,
  warmUp = 1,
): Promise<Record<K, number>> {
  const names = Object.keys(alternatives) as K[];
  const measured = new Map<K, number[]>(names.map(name => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const value = await alternatives[name]();
      if (round >= 0) measured.get(name)!.push(value);
    }
  }
  return Object.fromEntries(names.map(name => [name, median(measured.get(name)!)])) as Record<K, number>;
}
