/** The lessons' engine: our compiler, simulated processes, the explorer and the views, bound to the lessons' interface. */
import type { ClassPath } from '../classfile/class-path.ts';
import { compile, formatDiagnostic } from '../compiler/index.ts';
import { endOf } from '../explore/ending.ts';
import { type ClassBytes, JavaProgram } from '../explore/java-program.ts';
import { mainClassOf } from '../explore/load-java.ts';
import { TraceWriter } from '../explore/trace-document.ts';
import { Scheduler } from '../scheduler/loop.ts';
import { DEFAULT_POLICY_OPTIONS, policies } from '../scheduler/policies/registry.ts';
import type { TraceDocument } from '../trace/document.ts';
import { encodeToken } from '../trace/schedule.ts';
import { show } from '../visualize/registry.ts';
import { type Engine, ProgramProblem, type RunResult, type ShowOptions, type SourceFile } from './engine.ts';
import { type DrawThreads, JavaProgramEngine } from './java-program-engine.ts';

const MAX_STEPS = 100_000;

export class JavaEngine implements Engine {
  private readonly library: ClassPath;
  private readonly threads: DrawThreads | undefined;

  /**
   * @param library class path of the class library
   * @param threads what `heddle threads` prints
   */
  constructor(library: ClassPath, threads?: DrawThreads) {
    this.library = library;
    this.threads = threads;
  }

  load(sources: readonly SourceFile[]): JavaProgramEngine {
    const { classes, diagnostics } = compile(sources, this.library);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      const text = (file: string) => sources.find(({ name }) => name === file)?.text ?? '';
      throw new ProgramProblem(errors.map(error => formatDiagnostic(error, text(error.file))).join('\n'));
    }
    const main = mainClassOf(classes);
    if (main === undefined)
      throw new ProgramProblem(
        `${sources.map(({ name }) => name).join(', ')}: no class has a method \`public static void main(String[] args)\``,
      );
    return new JavaProgramEngine(programOf(classes, main, sources, this.library), this.threads);
  }

  processes(program: JavaProgramEngine, args: readonly (readonly string[])[]): Promise<readonly RunResult[]> {
    const running = args.map(each => new RunningProcess(program.program, each));
    while (running.some(process => process.step()));
    return Promise.resolve(running.map(process => process.result()));
  }

  show(trace: TraceDocument, view: string, options: ShowOptions): string {
    return show(trace, {
      as: view,
      format: 'text',
      color: options.colour,
      width: options.columns,
      lang: options.language,
    });
  }
}

/** @throws {ProgramProblem} if it cannot be linked */
function programOf(
  classes: readonly ClassBytes[],
  main: string,
  sources: readonly SourceFile[],
  library: ClassPath,
): JavaProgram {
  const texts = Object.fromEntries(sources.map(({ name, text }) => [name, text]));
  return new JavaProgram({ classes, main, sources: texts }, library);
}

/** One of several processes that take steps in turn. */
class RunningProcess {
  private readonly program: JavaProgram;
  private readonly scheduler: Scheduler;
  private readonly writer: TraceWriter;
  private readonly process: ReturnType<JavaProgram['start']>;
  private end: ReturnType<Scheduler['run']> | null = null;

  constructor(program: JavaProgram, args: readonly string[]) {
    this.program = program;
    this.process = program.start({ args, heapBytes: 8 << 20 });
    this.writer = new TraceWriter(program, this.process);
    const policy = policies.get('run-on').create(DEFAULT_POLICY_OPTIONS);
    this.scheduler = new Scheduler(this.process, policy, { observer: this.writer, maxSteps: MAX_STEPS });
  }

  /** False once it has ended. */
  step(): boolean {
    if (this.end && this.end.kind !== 'paused') return false;
    this.end = this.scheduler.run(1);
    return this.end.kind === 'paused';
  }

  result(): RunResult {
    const end = this.end!;
    const ending = endOf(this.process, end, address => this.writer.objectAt(address));
    const trace = this.writer.finish(ending, encodeToken(this.scheduler.schedule, this.program.fingerprint));
    return {
      stdout: this.process.text(1),
      stderr: this.process.text(2),
      exit: end.exit,
      end: ending.kind,
      steps: end.steps,
      trace,
    };
  }
}
