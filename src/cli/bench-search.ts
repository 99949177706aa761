/** `heddle bench search`: executions a second of a depth-first search, and the memory that it needs. */
import { checkProgram } from '../explore/check.ts';
import { loadJava } from '../explore/load-java.ts';
import { runTask } from '../explore/task.ts';
import { type Benchmark, type Figure, medians, secondsOf } from './bench-rounds.ts';

/** Two threads, twelve unsynchronized increments each: more schedules than anyone can visit. */
const SOURCE = `class TwoCounters extends Thread {
    static int count;
    public void run() { for (int i = 0; i < 12; i++) count++; }
    public static void main(String[] args) throws InterruptedException {
        TwoCounters a = new TwoCounters();
        TwoCounters b = new TwoCounters();
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
`;

export const searchBenchmark: Benchmark = {
  name: 'search',
  summary: 'executions a second of 2 threads with 12 increments each, depth first with snapshots',
  async run(quick) {
    const program = loadJava(SOURCE);
    const executions = quick ? 500 : 100_000;
    const spec = {
      cost: 'deviation',
      bound: Number.POSITIVE_INFINITY,
      leastCost: 0,
      maxSteps: 20_000,
      outcomes: false,
      settings: {},
    } as const;
    const search = (limit: number, allowRaces: boolean) => async (): Promise<number> => {
      let visited = 0;
      const seconds = await secondsOf(() => {
        const { collection } = runTask(program, { spec: { ...spec, allowRaces }, prefix: [], limit }, () => false);
        visited = collection.executions;
        if (collection.found.length > 0 === allowRaces) throw new RangeError('the search found the wrong things');
      });
      if (visited !== limit) throw new RangeError(`${visited} executions instead of ${limit}`);
      return visited / seconds;
    };
    // With its findings reported and minimised the search would end early: outcomes keep it going.
    const divided = (workers: number) => async (): Promise<number> => {
      let visited = 0;
      const budget = quick ? 500 : 200_000;
      const seconds = await secondsOf(async () => {
        const report = await checkProgram(program, { strategy: 'dfs', executions: budget, outcomes: true, workers });
        visited = report.executions;
      });
      return visited / seconds;
    };
    const rates = await medians(
      { all: search(executions, false), 'without races': search(executions, true) },
      quick ? 1 : 5,
    );
    const check = await medians({ one: divided(1), two: divided(2) }, quick ? 1 : 3, 0);
    const figures: Figure[] = [
      { name: '1 worker, all detectors', value: rates.all, unit: 'executions/s' },
      { name: '1 worker, without race detection', value: rates['without races'], unit: 'executions/s' },
      { name: 'whole check, 1 worker', value: check.one, unit: 'executions/s' },
      { name: 'whole check, 2 workers', value: check.two, unit: 'executions/s' },
      { name: '2 workers, ratio', value: check.two / check.one, unit: 'times 1 worker' },
    ];
    const first = quick ? 500 : 100_000;
    await search(first, false)();
    figures.push({ name: `resident after ${first} more executions`, value: residentMegabytes(), unit: 'MB' });
    const many = quick ? 1000 : 1_000_000;
    await search(many, false)();
    figures.push({ name: `resident after ${many} more executions`, value: residentMegabytes(), unit: 'MB' });
    return figures;
  },
};

function residentMegabytes(): number {
  return process.memoryUsage.rss() / 2 ** 20;
}
