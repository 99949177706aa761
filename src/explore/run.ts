/** One execution under a policy: `heddle run`, `replay`, and the traces that views draw. */
import type { PlatformProcess } from '../runtime/carriers/platform.ts';
import type { Process } from '../runtime/process.ts';
import type { OutputPiece } from '../runtime/vm.ts';
import type { ExecutionEnd } from '../scheduler/execution-end.ts';
import { lifeCycle } from '../scheduler/life-cycle.ts';
import { Scheduler } from '../scheduler/loop.ts';
import type { PolicyOptions } from '../scheduler/policies/registry.ts';
import { DEFAULT_POLICY_OPTIONS, policies } from '../scheduler/policies/registry.ts';
import type { TraceDocument } from '../trace/document.ts';
import type { SeededRun } from '../trace/schedule.ts';
import { decodeToken, encodeToken } from '../trace/schedule.ts';
import { endOf } from './ending.ts';
import type { JavaProgram, ProcessSettings } from './java-program.ts';
import { TraceWriter } from './trace-document.ts';

export interface RunOptions extends ProcessSettings {
  /** Name of a policy; `round-robin` by default. */
  readonly policy?: string;
  readonly seed?: number;
  readonly quantum?: number;
  /** Token of a schedule to run again; policy, seed and quantum are then not looked at. */
  readonly schedule?: string;
  readonly maxSteps?: number;
  /** Keep the trace document: slower, and holds every step. */
  readonly trace?: boolean;
  /** Gets what the program prints, as it prints. */
  readonly onOutput?: (piece: OutputPiece) => void;
}

export interface RunResult {
  readonly end: ExecutionEnd;
  /** As java's; null where the program never ended. */
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Token that makes this execution again. */
  readonly schedule: string;
  readonly steps: number;
  readonly switches: number;
  /** With `trace`. */
  readonly trace?: TraceDocument;
  /** As it is at the end. */
  readonly process: Process;
}

/** Deviations that a token spells out; longer schedules are named by policy and seed. */
const LONGEST_SPELLED = 400;
const DEFAULT_QUANTUM = 100;
const DEFAULT_MAX_STEPS = 1_000_000_000;
/** Steps between two looks at the output. */
const SLICE = 20_000;

interface Plan {
  readonly name: string;
  readonly options: PolicyOptions;
  /** How a token names it, where the schedule is too long to spell. */
  readonly seeded: SeededRun | null;
}

/**
 * @throws {RangeError} for an unknown policy or a bad number
 * @throws {TokenError} for a token that cannot be replayed
 */
function planOf(program: JavaProgram, options: RunOptions): Plan {
  const base = { ...DEFAULT_POLICY_OPTIONS, quantum: DEFAULT_QUANTUM };
  if (options.schedule !== undefined) {
    const plan = decodeToken(options.schedule, program.fingerprint);
    if (!('policy' in plan)) return { name: 'replay', options: { ...base, schedule: plan }, seeded: null };
    const chosen = { ...base, seed: plan.seed, ...(plan.quantum !== undefined && { quantum: plan.quantum }) };
    return { name: plan.policy, options: chosen, seeded: plan };
  }
  const name = options.policy ?? 'round-robin';
  const chosen = { ...base, seed: options.seed ?? base.seed, quantum: options.quantum ?? base.quantum };
  const usesQuantum = policies.get(name).uses.includes('quantum');
  return {
    name,
    options: chosen,
    seeded: { policy: name, seed: chosen.seed, ...(usesQuantum && { quantum: chosen.quantum }) },
  };
}

/** Runs `main` on the green carrier to its end, a deadlock or the step limit. */
export function runProgram(program: JavaProgram, options: RunOptions = {}): RunResult {
  return runProcess(program, program.start(options), options);
}

/**
 * Runs `main` on platform carriers: a worker for each thread.
 * @param free in parallel, with no policy, steps or schedule; else taking turns, with the same result as `runProgram`
 */
export async function runOnPlatform(program: JavaProgram, options: RunOptions, free: boolean): Promise<RunResult> {
  const { PlatformProcess } = await import('../runtime/carriers/platform.ts');
  const process = new PlatformProcess(program.program, { lifeCycle: lifeCycle(), ...options });
  try {
    if (free) return await runFree(program, process, options);
    process.begin();
    return runProcess(program, process, options);
  } finally {
    await process.close();
  }
}

async function runFree(program: JavaProgram, process: PlatformProcess, options: RunOptions): Promise<RunResult> {
  const show = shower(process, options);
  const kind = await process.runFree(show);
  show();
  const exit = kind === 'deadlock' ? null : process.exitStatus;
  const end: ExecutionEnd = { kind, exit, steps: 0, decisions: 0, switches: 0, preemptions: 0 };
  const schedule = encodeToken([], program.fingerprint);
  return { end, exit, stdout: process.text(1), stderr: process.text(2), schedule, steps: 0, switches: 0, process };
}

/** Hands out what was printed since the last call. */
function shower(process: Process, { onOutput }: RunOptions): () => void {
  let shown = 0;
  return () => {
    for (; onOutput && shown < process.output.length; shown++) onOutput(process.output[shown]!);
  };
}

function runProcess(program: JavaProgram, process: Process, options: RunOptions): RunResult {
  const plan = planOf(program, options);
  const policy = policies.get(plan.name).create(plan.options);
  const writer = options.trace ? new TraceWriter(program, process) : null;
  const scheduler = new Scheduler(process, policy, {
    maxSteps: options.maxSteps ?? DEFAULT_MAX_STEPS,
    ...(writer && { observer: writer }),
  });
  const show = shower(process, options);
  let end = scheduler.run(SLICE);
  for (show(); end.kind === 'paused'; show()) end = scheduler.run(SLICE);
  const { schedule } = scheduler;
  const token = encodeToken(
    schedule.length > LONGEST_SPELLED && plan.seeded ? plan.seeded : schedule,
    program.fingerprint,
  );
  const ending = endOf(process, end, address => writer?.objectAt(address) ?? 0);
  return {
    end,
    exit: end.exit,
    stdout: process.text(1),
    stderr: process.text(2),
    schedule: token,
    steps: end.steps,
    switches: end.switches,
    ...(writer && { trace: writer.finish(ending, token) }),
    process,
  };
}
