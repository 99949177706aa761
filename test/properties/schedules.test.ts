import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { check, type JavaProgram, load, run } from 'heddle';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../corpus/checking');
const programs: readonly JavaProgram[] = readdirSync(folder)
  .sort()
  .map(name => load([{ name, text: readFileSync(join(folder, name), 'utf8') }], basename(name, '.java')));
const anyProgram = fc.constantFrom(...programs);
const anySeed = fc.integer({ min: 0, max: 1_000_000 });

describe('schedules', () => {
  it('replay to the very same trace', () => {
    fc.assert(
      fc.property(anyProgram, anySeed, (program, seed) => {
        const first = run(program, { policy: 'random', seed, trace: true });
        const again = run(program, { schedule: first.schedule, trace: true });
        expect(again.trace).toEqual(first.trace);
      }),
      { numRuns: 200 },
    );
  });

  it('lead only to outcomes that the exhaustive search lists', async () => {
    for (const program of programs) {
      const report = await check(program, { strategy: 'dfs', outcomes: true });
      expect(report.exhausted).toBe(true);
      const listed = new Set(report.outcomes!.map(each => `${each.end ?? each.exit} ${each.stdout}`));
      for (let seed = 0; seed < 100; seed++) {
        const result = run(program, { policy: 'random', seed });
        const kind = result.end.kind === 'deadlock' ? 'deadlock' : result.exit;
        expect(listed).toContain(`${kind} ${result.stdout}`);
      }
    }
  });

  it('are searched alike by deviations and depth first: executions, outcomes and findings', async () => {
    for (const program of programs) {
      const dfs = await check(program, { strategy: 'dfs', outcomes: true });
      const deviations = await check(program, { strategy: 'deviations', outcomes: true });
      expect({ ...deviations, strategy: 'dfs' }).toEqual(dfs);
    }
  });

  it('are reported alike by one worker and by two', async () => {
    const program = load(`
      public class Sums {
        int total;
        public static void main(String[] args) throws InterruptedException {
          Sums sums = new Sums();
          Runnable adder = () -> { for (int i = 0; i < 4; i++) sums.total += i; };
          Thread a = new Thread(adder);
          Thread b = new Thread(adder);
          a.start();
          b.start();
          a.join();
          b.join();
          System.out.println(sums.total);
        }
      }`);
    const options = { strategy: 'dfs', outcomes: true, executions: 60_000 };
    const one = await check(program, { ...options, workers: 1 });
    const two = await check(program, { ...options, workers: 2 });
    expect(two).toEqual(one);
  });

  it('found to fail are as small as can be: none with fewer preemptions fails', async () => {
    for (const program of programs) {
      const all = await check(program, { strategy: 'dfs' });
      const quick = await check(program, { strategy: 'deviations' });
      for (const finding of quick.findings) {
        const other = all.findings.find(each => each.kind === finding.kind && each.message === finding.message);
        if (!other || !finding.minimal) continue;
        expect({ preemptions: finding.preemptions, switches: finding.switches }).toEqual({
          preemptions: other.preemptions,
          switches: other.switches,
        });
      }
    }
  });
});
