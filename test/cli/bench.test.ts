import { afterAll, describe, expect, it } from 'vitest';
import { kernels } from '../../src/cli/bench-kernels.ts';
import { geometricMean, median, medians } from '../../src/cli/bench-rounds.ts';
import { Workshop } from './heddle.ts';

const workshop = new Workshop();
afterAll(() => workshop.remove());

interface Results {
  readonly machine: { readonly node: string; readonly cores: number; readonly java: boolean };
  readonly benchmarks: readonly {
    readonly name: string;
    readonly skipped?: string;
    readonly figures: readonly { readonly name: string; readonly value: number; readonly unit: string }[];
  }[];
}

/** Runs it with tiny sizes: each benchmark also checks the results of what it measures. */
function bench(name: string): Results {
  const { status, stdout, stderr } = workshop.heddle(['bench', name, '--quick', '--json']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as Results;
}

const namesIn = ({ benchmarks }: Results): string[] => benchmarks.flatMap(each => each.figures.map(({ name }) => name));

describe('heddle bench', () => {
  for (const name of ['interpreter', 'schedule', 'table', 'search', 'startup', 'compile']) {
    it(`${name} measures something, and the state of the machine with it`, () => {
      const results = bench(name);
      expect(results.machine.node).toBe(process.version);
      expect(results.machine.cores).toBeGreaterThan(0);
      expect(results.benchmarks.map(each => each.name)).toEqual([name]);
      expect(results.benchmarks[0]!.figures.length).toBeGreaterThan(0);
      for (const { value } of results.benchmarks[0]!.figures) expect(value).toBeGreaterThan(0);
    });
  }

  it('runs every kernel, and on a JVM too where there is one', () => {
    const results = bench('interpreter');
    const names = namesIn(results);
    expect(names).toEqual(expect.arrayContaining(kernels.map(({ name }) => name)));
    expect(names.includes('geometric mean')).toBe(results.machine.java);
  });

  it('prints a table for people', () => {
    const { stdout, status } = workshop.heddle(['bench', 'table', '--quick']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^node v[\d.]+, \d+ cores? \(.*\), load .*\n\ntable: /);
    expect(stdout).toMatch(/\n {2}thread table +[\d.]+( \d+)? {2}ns\n/);
  });

  it('knows no other names', () => {
    const { status, stderr } = workshop.heddle(['bench', 'everything']);
    expect(status).toBe(2);
    expect(stderr).toContain('interpreter');
  });
});

describe('rounds', () => {
  it('the median is the middle, or between the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 6])).toBe(5.5);
  });

  it('the geometric mean of a ratio and its reverse is 1', () => {
    expect(geometricMean([4, 0.25])).toBeCloseTo(1, 12);
  });

  it('alternatives take turns, and the rounds before the first do not count', async () => {
    const turns: string[] = [];
    const values = [100, 1, 3, 2];
    const result = await medians(
      {
        a: () => {
          turns.push('a');
          return values[turns.filter(each => each === 'a').length - 1]!;
        },
        b: async () => {
          turns.push('b');
          return 7;
        },
      },
      3,
    );
    expect(turns.join('')).toBe('abababab');
    expect(result).toEqual({ a: 2, b: 7 });
  });
});
