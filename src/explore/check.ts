/**
 * `heddle check`: searches schedules with a strategy, reports what can go wrong, each finding with its smallest schedule,
 * and says what was covered. The report does not depend on how many workers searched.
 */
import type { Finding } from '../detect/finding.ts';
import { Registry } from '../trace/registry.ts';
import { encodeToken } from '../trace/schedule.ts';
import type { Collection, FoundRow } from './collector.ts';
import { compareWitness, EMPTY, mergeCollections } from './collector.ts';
import { Divided } from './divided.ts';
import { type JavaProgram, type ProcessSettings, processSettings } from './java-program.ts';
import type { SearchSpec, TaskResult } from './task.ts';

export interface CheckOptions extends ProcessSettings {
  /** Name in `strategies`; `portfolio` by default. */
  readonly strategy?: string;
  /** Most deviations, for the bounded strategies. */
  readonly bound?: number;
  /** Budget of executions. */
  readonly executions?: number;
  /** Steps after which an execution is cut off. */
  readonly maxSteps?: number;
  /** Every execution that ends must print one of these. */
  readonly expected?: readonly string[];
  /** Report the set of results; the search then goes on after a finding. */
  readonly outcomes?: boolean;
  readonly allowRaces?: boolean;
  /** Workers of the pool; 1 searches in this thread. */
  readonly workers?: number;
  /** The time is up; asked now and then. */
  readonly expired?: () => boolean;
}

export interface CheckFinding extends Finding {
  /** Token. */
  readonly schedule: string;
  readonly switches: number;
  readonly preemptions: number;
  readonly steps: number;
  /** Proved: no schedule with fewer preemptions shows it. */
  readonly minimal: boolean;
}

export interface CheckOutcome {
  readonly stdout: string;
  readonly exit: number | null;
  readonly end?: 'deadlock' | 'max-steps';
  readonly executions: number;
  readonly schedule: string;
}

export interface CheckReport {
  readonly verdict: 'pass' | 'fail' | 'incomplete';
  /** Every execution was visited. */
  readonly exhausted: boolean;
  readonly strategy: string;
  readonly executions: number;
  readonly redundant: number;
  readonly steps: number;
  readonly coverage: string;
  readonly findings: readonly CheckFinding[];
  /** With `outcomes`. */
  readonly outcomes?: readonly CheckOutcome[];
}

/** What a strategy has to say when it stops. */
interface Searched {
  readonly collection: Collection;
  readonly exhausted: boolean;
  /** It did all that was asked of it: no budget ended it. */
  readonly finished: boolean;
  readonly coverage: string;
}

interface StrategyEntry {
  readonly name: string;
  readonly summary: { readonly en: string; readonly zh: string };
  run(search: StrategyRun): Promise<Searched>;
}

interface StrategyRun {
  readonly divided: Divided;
  readonly spec: Omit<SearchSpec, 'cost' | 'bound' | 'leastCost'>;
  readonly bound: number;
  readonly budget: number;
  /** Stop at the first level or search that found something. */
  readonly untilFound: boolean;
}

const DEFAULT_BUDGET = 200_000;
const DEFAULT_MAX_STEPS = 20_000;
/** Executions that the portfolio spends on few deviations before it searches exhaustively. */
const PORTFOLIO_SHARE = 10_000;
/** Executions of the exhaustive search where the deviations have found something already. */
const PORTFOLIO_AFTER = 20_000;
/** Executions spent on each level of minimising. */
const MINIMISE_BUDGET = 50_000;
/** Findings that are minimised; more of them are reported as they were found. */
const MINIMISED = 8;

export const strategies = new Registry<StrategyEntry>('strategy', [
  {
    name: 'portfolio',
    summary: {
      en: 'few deviations first, then depth first until every execution was visited',
      zh: '先试少量偏离，再深度优先遍历全部执行',
    },
    run: portfolio,
  },
  {
    name: 'dfs',
    summary: { en: 'depth first over all executions', zh: '深度优先遍历全部执行' },
    run: depthFirst,
  },
  {
    name: 'deviations',
    summary: {
      en: 'executions with 0, 1, 2, … deviations from the default schedule (at most --bound)',
      zh: '依次尝试偏离默认调度 0、1、2……次的执行（至多 --bound 次）',
    },
    run: deviations,
  },
]);

async function depthFirst({ divided, spec, budget }: StrategyRun): Promise<Searched> {
  const result = await divided.search(
    { ...spec, cost: 'deviation', bound: Number.POSITIVE_INFINITY, leastCost: 0 },
    budget,
  );
  const { executions } = result.collection;
  return {
    collection: result.collection,
    exhausted: result.complete,
    finished: result.complete,
    coverage: result.complete ? allOf(executions) : `${executions} executions of a larger number`,
  };
}

async function deviations(run: StrategyRun): Promise<Searched> {
  let collection = EMPTY;
  let left = run.budget;
  for (let k = 0; ; k++) {
    const result = await run.divided.search({ ...run.spec, cost: 'deviation', bound: k, leastCost: k }, left);
    collection = mergeCollections(collection, result.collection);
    left -= result.run;
    const exhausted = result.complete && !result.cut;
    const done = exhausted || k >= run.bound || (run.untilFound && collection.found.length > 0);
    if (result.complete && done) {
      return { collection, exhausted, finished: true, coverage: deviationCoverage(k, collection, exhausted) };
    }
    if (!result.complete || left <= 0) {
      const whole = result.complete ? k : k - 1;
      const beyond = result.complete ? 0 : result.collection.executions;
      const coverage = deviationCoverage(whole, collection, false, beyond);
      return { collection, exhausted: false, finished: false, coverage };
    }
  }
}

async function portfolio(run: StrategyRun): Promise<Searched> {
  const share = Math.min(run.budget, PORTFOLIO_SHARE);
  const first = await deviations({ ...run, budget: share });
  const left = run.budget - first.collection.executions;
  if (first.exhausted || left <= 0) return first;
  // Once something was found, the search for more is short.
  const failed = first.collection.found.length > 0 && run.untilFound;
  const second = await depthFirst({ ...run, budget: failed ? Math.min(left, PORTFOLIO_AFTER) : left });
  // An exhaustive search has visited the first executions again: only it is counted.
  if (second.exhausted) {
    return { ...second, collection: mergeCollections({ ...EMPTY, found: first.collection.found }, second.collection) };
  }
  const collection = mergeCollections(first.collection, second.collection);
  return { ...second, collection, coverage: `${first.coverage}; then, depth first, ${second.coverage}` };
}

function allOf(executions: number): string {
  return executions === 1 ? 'the only execution' : `all ${executions} executions`;
}

/** @param beyond executions with more deviations, of a level that was not finished */
function deviationCoverage(k: number, { executions }: Collection, exhausted: boolean, beyond = 0): string {
  if (exhausted) return allOf(executions);
  const whole = executions - beyond;
  const most = k === 1 ? '1 deviation' : `${k} deviations`;
  const levels =
    k === 0 ? 'the default schedule' : `all ${whole} executions with at most ${most} from the default schedule`;
  return beyond === 0 ? levels : `${levels}, and ${beyond} executions with ${k + 1}`;
}

/**
 * @throws {RangeError} for an unknown strategy or a bad number
 */
export async function checkProgram(program: JavaProgram, options: CheckOptions = {}): Promise<CheckReport> {
  const strategy = strategies.get(options.strategy ?? 'portfolio');
  const { outcomes = false, expected, allowRaces, maxSteps = DEFAULT_MAX_STEPS } = options;
  const settings = processSettings(options);
  const spec = { maxSteps, outcomes, expected, allowRaces, settings };
  const divided = new Divided(program, options.workers ?? 1, options.expired ?? (() => false));
  try {
    const searched = await strategy.run({
      divided,
      spec,
      bound: options.bound ?? Number.POSITIVE_INFINITY,
      budget: options.executions ?? DEFAULT_BUDGET,
      untilFound: !outcomes,
    });
    const findings = await minimise(divided, spec, searched);
    return report(program, strategy.name, searched, findings, outcomes);
  } finally {
    await divided.close();
  }
}

interface Minimised extends FoundRow {
  readonly minimal: boolean;
}

/** The smallest witness of each finding: by searches with 0, 1, 2, … preemptions, unless every execution was seen anyway. */
async function minimise(
  divided: Divided,
  spec: StrategyRun['spec'],
  searched: Searched,
): Promise<readonly Minimised[]> {
  const rows = distinct([...searched.collection.found].sort(compareFound));
  if (searched.exhausted) return rows.map(row => ({ ...row, minimal: true }));
  const open = new Map(rows.slice(0, MINIMISED).map(row => [row.identity, row]));
  const proved = new Map<string, FoundRow>();
  for (let p = 0; open.size > 0; p++) {
    const most = Math.max(...[...open.values()].map(row => row.preemptions));
    if (p > most) break;
    const bounded = { ...spec, outcomes: false, cost: 'preemption', bound: p, leastCost: 0 } as const;
    const result: TaskResult = await divided.search(bounded, MINIMISE_BUDGET);
    for (const row of result.collection.found) {
      const known = open.get(row.identity);
      if (!known) continue;
      const best = compareWitness(row, known) < 0 ? row : known;
      open.set(row.identity, best);
      if (result.complete && row.preemptions <= p) {
        proved.set(row.identity, best);
        open.delete(row.identity);
      }
    }
    if (!result.complete) break;
  }
  const best = rows.map(row => proved.get(row.identity) ?? open.get(row.identity) ?? row);
  return best.map(row => ({ ...row, minimal: proved.has(row.identity) })).sort(compareFound);
}

/** One row for a fault: races of one variable at the same two lines are one, whichever of their instructions meet. */
function distinct(rows: readonly FoundRow[]): FoundRow[] {
  const seen = new Set<string>();
  return rows.filter(({ finding }) => {
    if (finding.kind !== 'data-race') return true;
    const key = `${finding.message.slice(0, finding.message.indexOf(':'))} ${[...finding.locations].sort().join(' ')}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

const KIND_ORDER = ['uncaught-exception', 'assertion', 'deadlock', 'lost-wakeup', 'unexpected-output', 'data-race'];

function compareFound(a: FoundRow, b: FoundRow): number {
  const rank = (row: FoundRow): number =>
    (KIND_ORDER.indexOf(row.finding.kind) + KIND_ORDER.length + 1) % (KIND_ORDER.length + 1);
  return rank(a) - rank(b) || compareWitness(a, b) || (a.identity < b.identity ? -1 : 1);
}

function report(
  program: JavaProgram,
  strategy: string,
  searched: Searched,
  found: readonly Minimised[],
  outcomes: boolean,
): CheckReport {
  const { collection } = searched;
  const token = (row: { schedule: FoundRow['schedule'] }): string => encodeToken(row.schedule, program.fingerprint);
  const findings = found.map(row => ({
    ...row.finding,
    schedule: token(row),
    switches: row.switches,
    preemptions: row.preemptions,
    steps: row.steps,
    minimal: row.minimal,
  }));
  const whole = searched.finished && collection.cutOff === 0;
  const cut = collection.cutOff === 0 ? '' : `; ${collection.cutOff} of them cut off at the step limit`;
  return {
    verdict: findings.length > 0 ? 'fail' : whole ? 'pass' : 'incomplete',
    exhausted: searched.exhausted && collection.cutOff === 0,
    strategy,
    executions: collection.executions,
    redundant: 0,
    steps: collection.steps,
    coverage: searched.coverage + cut,
    findings,
    ...(outcomes && {
      outcomes: [...collection.outcomes]
        .sort((a, b) => compareWitness(a, b) || (a.stdout < b.stdout ? -1 : 1))
        .map(row => ({
          stdout: row.stdout,
          exit: row.exit,
          ...(row.end && { end: row.end }),
          executions: row.executions,
          schedule: token(row),
        })),
    }),
  };
}
