/**
 * What a lesson needs of the engine, said from the lesson's side. Runner, grader and stepper speak only of this; one thin
 * adapter binds it to compiler, scheduler, explorer and views. The surprising idea: nothing here returns text meant for the
 * learner except what Java itself prints and what a view draws, so that both languages are made on this side.
 */
import type { Finding } from '../detect/finding.ts';
import type { ThreadState, TraceDocument, TraceEnd } from '../trace/document.ts';
import type { OperationName } from '../trace/operation.ts';
import type { Language } from './language.ts';

export interface SourceFile {
  /** File name as diagnostics and stack traces show it: `Counter.java`. */
  readonly name: string;
  readonly text: string;
}

/** The learner's program cannot be loaded: it does not compile, has no main, or is no program. `message` is ready to print. */
export class ProgramProblem extends Error {
  override readonly name = 'ProgramProblem';
}

export interface RunOptions {
  /** Name of a scheduling policy; the engine's default where absent. */
  readonly policy?: string;
  readonly seed?: number;
  /** Steps before round robin switches. */
  readonly quantum?: number;
  /** Token of a schedule to replay; policy, seed and quantum are then ignored. */
  readonly schedule?: string;
  readonly args?: readonly string[];
  readonly maxSteps?: number;
}

export interface RunResult {
  readonly stdout: string;
  readonly stderr: string;
  /** As java's; null where the program never ended. */
  readonly exit: number | null;
  readonly end: TraceEnd['kind'];
  readonly steps: number;
  readonly trace: TraceDocument;
}

export interface CheckOptions {
  readonly strategy?: string;
  readonly bound?: number;
  /** Budget: most executions. */
  readonly executions?: number;
  /** Every execution that ends must have printed one of these on stdout; anything else is an `unexpected-output` finding. */
  readonly expected?: readonly string[];
  /** Collect the set of results. */
  readonly outcomes?: boolean;
  readonly maxSteps?: number;
}

/** A finding with the schedule that shows it: a row of `findings` of `heddle check --json`. */
export interface ScheduledFinding extends Finding {
  /** Token. */
  readonly schedule: string;
  readonly switches: number;
  readonly preemptions: number;
  readonly steps: number;
  /** True where the bounded search proved that no failing schedule has fewer switches. */
  readonly minimal: boolean;
}

export interface Outcome {
  readonly stdout: string;
  readonly exit: number | null;
  /** Set where the execution did not end by itself. */
  readonly end?: string;
  /** How many executions ended so. */
  readonly executions: number;
  /** Token of one of them. */
  readonly schedule: string;
}

/** As `heddle check --json` (DESIGN §8), without the time. */
export interface CheckResult {
  readonly verdict: 'pass' | 'fail' | 'incomplete';
  readonly exhausted: boolean;
  readonly strategy: string;
  readonly executions: number;
  /** `all 20 executions`, `all with at most 2 deviations`, … */
  readonly coverage: string;
  readonly findings: readonly ScheduledFinding[];
  readonly outcomes?: readonly Outcome[];
}

/** What `LoadedProgram.explore` looked at. */
export interface Exploration {
  readonly executions: number;
  /** True where every execution was visited. */
  readonly exhausted: boolean;
}

export interface ThreadsOptions {
  /** Steps to take before the listing; to the end of the program where absent. */
  readonly at?: number;
  readonly boot?: 'jdk8' | 'jdk17';
}

/** A program that compiled. */
export interface LoadedProgram {
  /** Name of the main class. */
  readonly main: string;
  /** Hands one execution over to its end, a deadlock, or the step limit. */
  run(options?: RunOptions): Promise<RunResult>;
  /** Explores schedules and reports findings, each with its shortest failing schedule. */
  check(options?: CheckOptions): Promise<CheckResult>;
  /**
   * Visits complete executions one after the other, those with the fewest deviations from the default schedule first,
   * each at most once, until `visit` answers false, `limit` have been visited, or there are no more.
   */
  explore(limit: number, visit: (trace: TraceDocument) => boolean): Promise<Exploration>;
  /** The listing of `heddle threads`: JMX form, then the dump with frames and monitors. Absent where nobody draws it. */
  threads?(options: ThreadsOptions): string;
  /** The listing of `heddle javap`. */
  disassemble(): string;
  stepper(options?: RunOptions): StepEngine;
}

export interface ShowOptions {
  readonly columns: number;
  /** chalk's levels. */
  readonly colour: 0 | 1 | 2 | 3;
  readonly language: Language;
}

export interface Engine {
  /**
   * Compiles sources into a program.
   * @throws {ProgramProblem} if they cannot be run.
   */
  load(sources: readonly SourceFile[]): LoadedProgram;
  /** Runs several processes at once, one step of each in turn. `args[i]` are the arguments of process i. */
  processes(program: LoadedProgram, args: readonly (readonly string[])[]): Promise<readonly RunResult[]>;
  /** Draws a trace as text. */
  show(trace: TraceDocument, view: string, options: ShowOptions): string;
}

/** Why a thread cannot be chosen. */
export interface WaitReason {
  /** `monitor`, `wait set`, `lock`, `join`, `sleep` …: the words of `StateChange.on`. */
  readonly on: string;
  /** Name of the object, or of the thread for `join`. */
  readonly object?: string;
  /** Name of the thread that holds it. */
  readonly owner?: string;
}

/** What an enabled thread would do, or a blocked one wants to. */
export interface PendingOperation {
  readonly kind: OperationName;
  readonly object?: string;
  /** `count`, `Counter.total`, `[3]`. */
  readonly variable?: string;
  /** Name of the other thread. */
  readonly target?: string;
}

export interface StepThread {
  readonly id: number;
  readonly name: string;
  readonly state: ThreadState;
  /** True where it may take the next step. */
  readonly enabled: boolean;
  /** Absent for threads that are not started or have ended. */
  readonly pending?: PendingOperation;
  /** Present where it is started, alive and not enabled. */
  readonly waits?: WaitReason;
  /** The innermost frame of the learner's own code. */
  readonly at?: { readonly method: string; readonly file: string; readonly line: number };
}

/** One execution that a person drives forward and back. */
export interface StepEngine {
  /** Steps taken so far. */
  readonly step: number;
  /** All threads created so far, in the order of their ids. */
  threads(): readonly StepThread[];
  /** Source text by file name. */
  readonly sources: Readonly<Record<string, string>>;
  /** What the program has printed so far, both streams in order. */
  output(): string;
  /** How it ended; null while it goes on. */
  end(): TraceEnd | null;
  /**
   * Grants one step.
   * @throws {RangeError} if that thread is not enabled.
   */
  take(thread: number): void;
  /** Undoes the last step; false at the start. */
  back(): boolean;
  /** Token of the schedule so far, for `heddle replay`. */
  schedule(): string;
}
