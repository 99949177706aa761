/** One execution as the options of a command line ask for it. */
import { Process } from '../runtime/process.ts';
import type { Program } from '../runtime/program.ts';
import type { OutputPiece } from '../runtime/vm.ts';
import type { ExecutionEnd } from '../scheduler/execution-end.ts';
import { lifeCycle } from '../scheduler/life-cycle.ts';
import { Scheduler } from '../scheduler/loop.ts';
import { DEFAULT_POLICY_OPTIONS, policies } from '../scheduler/policies/registry.ts';
import type { Policy } from '../scheduler/policy.ts';
import { decodeToken, encodeToken, isSeeded } from '../trace/schedule.ts';
import type { RunOptions } from './options.ts';
import { breathe } from './terminal.ts';
import { asUsage, UsageError } from './usage-error.ts';

const DEFAULT_POLICY = 'random';
/** Steps between two looks at the streams: some milliseconds. */
const STEPS_BETWEEN = 20_000;
/** A token with more deviations than this names the policy and its seed instead, where that is as exact. */
const LONGEST_SCHEDULE = 64;

/** What `heddle run --json` prints. */
export interface RunResult {
  readonly version: 1;
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly end: ExecutionEnd['kind'];
  readonly steps: number;
  readonly switches: number;
  readonly schedule: string;
}

export class Execution {
  readonly process: Process;
  readonly scheduler: Scheduler;
  private readonly name: { readonly policy: string; readonly seed: number; readonly quantum: number };
  private printed = 0;

  constructor(process: Process, policy: Policy, options: Pick<RunOptions, 'maxSteps' | 'seed' | 'quantum'>) {
    this.process = process;
    this.scheduler = new Scheduler(
      process,
      policy,
      options.maxSteps === undefined ? {} : { maxSteps: options.maxSteps },
    );
    this.name = { policy: policy.name, seed: options.seed, quantum: options.quantum };
  }

  /** Runs to the end; `print` gets every piece of output as it comes. */
  async finish(print: (piece: OutputPiece) => void): Promise<ExecutionEnd> {
    for (;;) {
      const end = this.scheduler.run(STEPS_BETWEEN);
      const { output } = this.process;
      while (this.printed < output.length) print(output[this.printed++]!);
      if (end.kind !== 'paused') return end;
      await breathe();
    }
  }

  /** Token of what has happened so far. */
  token(): string {
    const { schedule } = this.scheduler;
    const { fingerprint } = this.process.program;
    const { policy, seed, quantum } = this.name;
    if (schedule.length <= LONGEST_SCHEDULE || policy === 'replay') return encodeToken(schedule, fingerprint);
    const uses = policies.get(policy).uses;
    return encodeToken(uses.includes('quantum') ? { policy, seed, quantum } : { policy, seed }, fingerprint);
  }

  result(end: ExecutionEnd): RunResult {
    return {
      version: 1,
      exit: end.exit,
      stdout: this.process.text(1),
      stderr: this.process.text(2),
      end: end.kind,
      steps: end.steps,
      switches: end.switches,
      schedule: this.token(),
    };
  }
}

/**
 * @throws {UsageError} if there is no such policy, or options contradict each other
 * @throws {TokenError} if the schedule is not one of this program
 */
export function startExecution(program: Program, options: RunOptions, args: readonly string[] = []): Execution {
  const plan = planOf(program, options);
  const process = new Process(program, {
    lifeCycle: lifeCycle(),
    args,
    assertions: options.assertions,
    ...(options.Xmx === undefined ? {} : { heapBytes: options.Xmx }),
    ...(options.Xss === undefined ? {} : { stackBytes: options.Xss }),
  });
  const { policy, seed, quantum } = plan;
  return new Execution(process, policy, { ...options, seed, quantum });
}

function planOf(
  program: Program,
  options: RunOptions,
): { readonly policy: Policy; readonly seed: number; readonly quantum: number } {
  const { seed, quantum } = options;
  if (options.schedule === undefined) {
    const name = options.policy ?? DEFAULT_POLICY;
    const entry = asUsage(() => policies.get(name));
    if (name === 'ask') throw new UsageError('the policy ask needs somebody to answer: use heddle step');
    if (name === 'replay') throw new UsageError('the policy replay needs a schedule: give --schedule TOKEN');
    return { policy: entry.create({ ...DEFAULT_POLICY_OPTIONS, seed, quantum }), seed, quantum };
  }
  if (options.policy !== undefined && options.policy !== 'replay') {
    throw new UsageError('--schedule says who goes next, so --policy cannot be given with it');
  }
  const plan = decodeToken(options.schedule, program.fingerprint);
  if (!isSeeded(plan))
    return { policy: policies.get('replay').create({ seed, quantum, schedule: plan }), seed, quantum };
  const named = { seed: plan.seed, quantum: plan.quantum ?? quantum };
  return { policy: asUsage(() => policies.get(plan.policy)).create({ ...named, schedule: [] }), ...named };
}
