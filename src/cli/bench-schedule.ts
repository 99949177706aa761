/** `heddle bench schedule`: visible operations a second where a random policy decides before each, and all are recorded. */
import { loadJava } from '../explore/load-java.ts';
import { Scheduler } from '../scheduler/loop.ts';
import { random } from '../scheduler/policies/random.ts';
import { Recorder } from '../trace/record.ts';
import { type Benchmark, type Figure, medians } from './bench-rounds.ts';

/** Records that the ring keeps. */
const RING = 1 << 16;

/** Threads that increment one counter; `args`: threads, increments of each. */
function counter(body: string): string {
  return `class Increments {
    static int count;
    static synchronized void safe() { count++; }
    public static void main(String[] args) throws InterruptedException {
        int each = Integer.parseInt(args[1]);
        Thread[] threads = new Thread[Integer.parseInt(args[0])];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> { for (int k = 0; k < each; k++) ${body}; });
            threads[i].start();
        }
        for (Thread thread : threads) thread.join();
        System.out.println(count);
    }
}
`;
}

export const scheduleBenchmark: Benchmark = {
  name: 'schedule',
  summary: 'visible operations a second under the random policy, all recorded',
  async run(quick) {
    const figures: Figure[] = [];
    const programs = { unsynchronized: loadJava(counter('count++')), synchronized: loadJava(counter('safe()')) };
    for (const threads of [2, 4]) {
      const increments = (quick ? 2000 : 800_000) / threads;
      const rate = (kind: keyof typeof programs) => (): number => {
        const process = programs[kind].start({ args: [String(threads), String(increments)] });
        process.recorder = new Recorder(RING);
        const scheduler = new Scheduler(process, random(1), {
          maxSteps: Number.MAX_SAFE_INTEGER,
          keepSchedule: false,
        });
        const start = performance.now();
        const { steps } = scheduler.run();
        const seconds = (performance.now() - start) / 1000;
        const count = Number(process.text(1));
        const wrong = kind === 'synchronized' ? count !== threads * increments : count > threads * increments;
        if (wrong) throw new RangeError(`${threads} threads of ${increments} increments counted ${count}`);
        return steps / seconds;
      };
      const rates = await medians(
        { unsynchronized: rate('unsynchronized'), synchronized: rate('synchronized') },
        quick ? 1 : 5,
      );
      for (const [kind, value] of Object.entries(rates)) {
        figures.push({ name: `${threads} threads, ${kind}`, value, unit: 'operations/s' });
      }
    }
    return figures;
  },
};
