/** `heddle bench interpreter`: bytecodes a second over five kernels, and against `java -Xint` on the same class files. */
import { loadJava } from '../explore/load-java.ts';
import { Scheduler } from '../scheduler/loop.ts';
import { runOn } from '../scheduler/policies/run-on.ts';
import { ClassFolder, javaIsThere, runJava } from './bench-java.ts';
import { type Kernel, kernels } from './bench-kernels.ts';
import { type Benchmark, type Figure, geometricMean, medians } from './bench-rounds.ts';

/** Results of one kernel, and what it took. */
class KernelRun {
  readonly kernel: Kernel;
  private readonly program;
  private readonly size: number;
  private result: string | undefined;

  constructor(kernel: Kernel, size: number) {
    this.kernel = kernel;
    this.size = size;
    this.program = loadJava([{ name: `${kernel.className}.java`, text: kernel.source }]);
  }

  get classes() {
    return this.program.source.classes;
  }

  get bytecodes(): number {
    return this.kernel.bytecodes(this.size);
  }

  /** Bytecodes a second here: the start of the process is not part of it. */
  here(): number {
    const process = this.program.start({ args: [String(this.size)] });
    const scheduler = new Scheduler(process, runOn(), { maxSteps: Number.MAX_SAFE_INTEGER });
    const start = performance.now();
    scheduler.run();
    const seconds = (performance.now() - start) / 1000;
    this.note(process.text(1).split(' ')[0]!);
    return this.bytecodes / seconds;
  }

  /** Bytecodes a second on a JVM that only interprets, by its own clock. */
  onJava(folder: ClassFolder): number {
    const [result, nanoseconds] = runJava(['-Xint', '-cp', folder.path, this.kernel.className, String(this.size)])
      .trim()
      .split(' ');
    this.note(result!);
    return (this.bytecodes / Number(nanoseconds)) * 1e9;
  }

  private note(result: string): void {
    this.result ??= result;
    if (this.result !== result) {
      throw new RangeError(`${this.kernel.className} answered ${this.result}, then ${result}`);
    }
  }
}

export const interpreterBenchmark: Benchmark = {
  name: 'interpreter',
  summary: 'bytecodes a second over five kernels, and against java -Xint',
  async run(quick) {
    const figures: Figure[] = [];
    const folder = javaIsThere() ? new ClassFolder() : null;
    const ratios: number[] = [];
    try {
      for (const kernel of kernels) {
        const run = new KernelRun(kernel, quick ? kernel.smallSize : kernel.size);
        folder?.add(run.classes);
        const ways: Record<string, () => number> = {
          here: () => run.here(),
          ...(folder && { java: () => run.onJava(folder) }),
        };
        const { here, java } = await medians(ways, quick ? 1 : 5);
        figures.push({ name: kernel.name, value: here!, unit: 'bytecodes/s' });
        if (java === undefined) continue;
        figures.push({ name: `${kernel.name}, java -Xint`, value: java, unit: 'bytecodes/s' });
        figures.push({ name: `${kernel.name}, ratio`, value: here! / java, unit: 'times java -Xint' });
        ratios.push(here! / java);
      }
    } finally {
      folder?.remove();
    }
    if (folder) figures.push({ name: 'geometric mean', value: geometricMean(ratios), unit: 'times java -Xint' });
    return figures;
  },
};
