/**
 * What a search learns from its executions: findings, each with the best schedule seen, and the set of outcomes. Two
 * collections merge into the one that a single search would have made, so the number of workers does not show.
 */
import type { Detector } from '../detect/detector.ts';
import type { Finding } from '../detect/finding.ts';
import { detectors } from '../detect/registry.ts';
import { Watch } from '../detect/watch.ts';
import type { Process } from '../runtime/process.ts';
import type { ExecutionEnd } from '../scheduler/execution-end.ts';
import { Recorder } from '../trace/record.ts';
import type { Schedule } from '../trace/schedule.ts';
import { finalState, findingNames } from './finding-names.ts';
import type { Search, SearchObserver } from './search.ts';

/** How good a counterexample is: fewer preemptions, then switches, steps, deviations, then the schedule itself. */
export interface Witness {
  readonly preemptions: number;
  readonly switches: number;
  readonly steps: number;
  readonly schedule: Schedule;
}

export interface FoundRow extends Witness {
  /** Tells this fault from others; the same in every execution that shows it. */
  readonly identity: string;
  readonly finding: Finding;
}

export interface OutcomeRow extends Witness {
  readonly stdout: string;
  readonly exit: number | null;
  /** `deadlock` or `max-steps` where the program never ended. */
  readonly end?: 'deadlock' | 'max-steps';
  readonly executions: number;
}

export interface Collection {
  readonly executions: number;
  readonly steps: number;
  /** Executions that were cut off at the step limit. */
  readonly cutOff: number;
  readonly found: readonly FoundRow[];
  readonly outcomes: readonly OutcomeRow[];
}

export const EMPTY: Collection = { executions: 0, steps: 0, cutOff: 0, found: [], outcomes: [] };

/** Negative where `a` is the better counterexample. */
export function compareWitness(a: Witness, b: Witness): number {
  return (
    a.preemptions - b.preemptions ||
    a.switches - b.switches ||
    a.steps - b.steps ||
    a.schedule.length - b.schedule.length ||
    compareSchedules(a.schedule, b.schedule)
  );
}

function compareSchedules(a: Schedule, b: Schedule): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = a[i]!.index - b[i]!.index || a[i]!.answer - b[i]!.answer;
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

export interface CollectOptions {
  /** Keep the set of outcomes. */
  readonly outcomes: boolean;
  /** Every execution that ends must have printed one of these. */
  readonly expected?: readonly string[] | undefined;
  /** Data races are not reported. */
  readonly allowRaces?: boolean | undefined;
  /** Looks at cheap costs only: executions that cost less belong to an earlier search. */
  readonly leastCost?: number;
}

type Mutable<X> = { -readonly [K in keyof X]: X[K] };

export class Collector implements SearchObserver {
  executions = 0;
  steps = 0;
  cutOff = 0;
  readonly found = new Map<string, FoundRow>();
  readonly outcomes = new Map<string, Mutable<OutcomeRow>>();
  /** Called after each execution that counts; false stops the search. */
  proceed: () => boolean = () => true;
  private readonly process: Process;
  private readonly options: CollectOptions;
  private readonly watch: Watch;

  constructor(process: Process, options: CollectOptions, maxSteps: number) {
    this.process = process;
    this.options = options;
    const recorder = new Recorder(2 * maxSteps + 1024);
    process.recorder = recorder;
    const chosen: Detector[] = detectors
      .all()
      .filter(entry => !(options.allowRaces && entry.name === 'data-race'))
      .map(entry => entry.create());
    this.watch = new Watch(chosen, recorder);
  }

  begin(): void {
    this.watch.begin();
  }

  mark(): number {
    this.watch.follow();
    return this.watch.mark();
  }

  rewind(mark: unknown): void {
    this.watch.rewind(mark as number);
  }

  ended(end: ExecutionEnd, search: Search): boolean {
    const counts = search.spent >= (this.options.leastCost ?? 0);
    if (!counts) return true;
    const { process } = this;
    this.executions++;
    this.steps += end.steps;
    if (end.kind === 'max-steps') this.cutOff++;
    this.watch.finish(finalState(process, end.kind === 'deadlock'));
    for (const { identity, finding } of this.watch.found()) {
      this.find(identity, end, search, () => finding(findingNames(process)));
    }
    const { expected } = this.options;
    if (expected || this.options.outcomes) {
      const stdout = process.text(1);
      const over = end.kind === 'completed' || end.kind === 'exit';
      if (expected && over && !expected.includes(stdout)) {
        this.find(`unexpected-output ${stdout}`, end, search, () => unexpectedOutput(stdout, expected));
      }
      if (this.options.outcomes) this.outcome(stdout, end, search);
    }
    return this.proceed();
  }

  private find(identity: string, end: ExecutionEnd, search: Search, finding: () => Finding): void {
    const best = this.found.get(identity);
    if (best && !better(end, best, search)) return;
    this.found.set(identity, { identity, finding: finding(), ...witness(end, search) });
  }

  private outcome(stdout: string, end: ExecutionEnd, search: Search): void {
    const kind = end.kind === 'deadlock' || end.kind === 'max-steps' ? end.kind : undefined;
    const key = `${kind ?? end.exit} ${stdout}`;
    const known = this.outcomes.get(key);
    if (!known) {
      this.outcomes.set(key, {
        stdout,
        exit: end.exit,
        ...(kind && { end: kind }),
        executions: 1,
        ...witness(end, search),
      });
      return;
    }
    known.executions++;
    if (better(end, known, search)) Object.assign(known, witness(end, search));
  }

  collection(): Collection {
    return {
      executions: this.executions,
      steps: this.steps,
      cutOff: this.cutOff,
      found: [...this.found.values()],
      outcomes: [...this.outcomes.values()],
    };
  }
}

function witness(end: ExecutionEnd, search: Search): Witness {
  return {
    preemptions: end.preemptions,
    switches: end.switches,
    steps: end.steps,
    schedule: search.scheduler.schedule,
  };
}

/** Cheap comparisons first: the schedule is made only for a tie. */
function better(end: ExecutionEnd, best: Witness, search: Search): boolean {
  const difference = end.preemptions - best.preemptions || end.switches - best.switches || end.steps - best.steps;
  if (difference !== 0) return difference < 0;
  return compareWitness(witness(end, search), best) < 0;
}

function unexpectedOutput(stdout: string, expected: readonly string[]): Finding {
  const quoted = (text: string): string => JSON.stringify(text);
  const wanted = expected.length === 1 ? quoted(expected[0]!) : `one of ${expected.map(quoted).join(', ')}`;
  return {
    kind: 'unexpected-output',
    message: `the program printed ${quoted(stdout)}, expected ${wanted}`,
    threads: [],
    locations: [],
  };
}

/** The collection of both, as if one search had made it. */
export function mergeCollections(a: Collection, b: Collection): Collection {
  const found = new Map(a.found.map(row => [row.identity, row]));
  for (const row of b.found) {
    const other = found.get(row.identity);
    if (!other || compareWitness(row, other) < 0) found.set(row.identity, row);
  }
  const outcomes = new Map(a.outcomes.map(row => [`${row.end ?? row.exit} ${row.stdout}`, row]));
  for (const row of b.outcomes) {
    const key = `${row.end ?? row.exit} ${row.stdout}`;
    const other = outcomes.get(key);
    const best = !other || compareWitness(row, other) < 0 ? row : other;
    outcomes.set(key, { ...best, executions: row.executions + (other?.executions ?? 0) });
  }
  return {
    executions: a.executions + b.executions,
    steps: a.steps + b.steps,
    cutOff: a.cutOff + b.cutOff,
    found: [...found.values()],
    outcomes: [...outcomes.values()],
  };
}
