/** One compiled program, as the lessons want it: the explorer's and scheduler's functions behind `LoadedProgram`. */
import { disassemble } from '../classfile/javap.ts';
import { readClassFile } from '../classfile/reader.ts';
import { checkProgram } from '../explore/check.ts';
import type { JavaProgram } from '../explore/java-program.ts';
import { runProgram } from '../explore/run.ts';
import { Search } from '../explore/search.ts';
import type { TraceDocument } from '../trace/document.ts';
import { encodeToken } from '../trace/schedule.ts';
import type {
  CheckOptions,
  CheckResult,
  Exploration,
  LoadedProgram,
  RunOptions,
  RunResult,
  StepEngine,
  ThreadsOptions,
} from './engine.ts';
import { JavaStepper } from './java-stepper.ts';

/** A lesson's program is small; a search copies what it uses. */
const HEAP_BYTES = 8 << 20;
const MAX_STEPS = 20_000;

/** Draws the thread listing of a process: after some steps, or at its end. */
export type DrawThreads = (program: JavaProgram, options: ThreadsOptions) => string;

export class JavaProgramEngine implements LoadedProgram {
  readonly program: JavaProgram;
  /** Present where the engine was given a function that draws it. */
  readonly threads?: (options: ThreadsOptions) => string;

  constructor(program: JavaProgram, threads?: DrawThreads) {
    this.program = program;
    if (threads) this.threads = options => threads(program, options);
  }

  get main(): string {
    return this.program.main;
  }

  run(options: RunOptions = {}): Promise<RunResult> {
    const result = runProgram(this.program, { ...options, trace: true });
    const { stdout, stderr, exit, steps } = result;
    const trace = result.trace!;
    return Promise.resolve({ stdout, stderr, exit, steps, end: trace.end.kind, trace });
  }

  check(options: CheckOptions = {}): Promise<CheckResult> {
    return checkProgram(this.program, { ...options, heapBytes: HEAP_BYTES });
  }

  /** By deviation bounding: bound 0, 1, 2, …; each round visits only the executions that cost exactly the bound. */
  explore(limit: number, visit: (trace: TraceDocument) => boolean): Promise<Exploration> {
    let visited = 0;
    for (let bound = 0; ; bound++) {
      let stopped = false;
      const search = new Search(
        this.program.start({ heapBytes: HEAP_BYTES }),
        { cost: 'deviation', bound, maxSteps: MAX_STEPS },
        {
          ended: (_end, { spent, scheduler }) => {
            if (spent < bound) return true;
            visited++;
            stopped = !visit(this.trace(encodeToken(scheduler.schedule, this.program.fingerprint))) || visited >= limit;
            return !stopped;
          },
          mark: () => null,
          rewind: () => {},
          begin: () => {},
        },
      );
      const all = search.run(Number.POSITIVE_INFINITY);
      if (stopped) return Promise.resolve({ executions: visited, exhausted: false });
      if (all && !search.cut) return Promise.resolve({ executions: visited, exhausted: true });
    }
  }

  private trace(schedule: string): TraceDocument {
    return runProgram(this.program, { schedule, trace: true, heapBytes: HEAP_BYTES, maxSteps: MAX_STEPS }).trace!;
  }

  disassemble(): string {
    return this.program.source.classes.map(({ bytes }) => disassemble(readClassFile(bytes))).join('\n');
  }

  stepper(options: RunOptions = {}): StepEngine {
    return new JavaStepper(this.program, options.args ? { args: options.args } : {});
  }
}
