/**
 * Grades a solution: by exploration, not by luck. First all schedules are checked against the exercise's property and rules;
 * then executions are looked at one by one for what no finding says: that the concurrency is still there, and that
 * nobody relies on time. The grade always names what was covered.
 */
import type { FindingKind } from '../detect/finding.ts';
import type { TraceDocument } from '../trace/document.ts';
import { ConcurrencyJudge } from './concurrency.ts';
import type { Lesson } from './course.ts';
import type { CheckResult, Engine, LoadedProgram, ScheduledFinding, SourceFile } from './engine.ts';
import type { Exercise, ExerciseRule } from './exercise.ts';
import type { Language } from './language.ts';
import { type Messages, messagesOf, type RefusalReason } from './messages.ts';

/** What `heddle grade --json` prints (DESIGN §8). */
interface GradeResult {
  readonly version: 1;
  readonly lesson: string;
  readonly verdict: 'pass' | 'fail' | 'incomplete';
  readonly coverage: string;
  readonly message: string;
  readonly findings: readonly ScheduledFinding[];
}

export interface Grade {
  readonly result: GradeResult;
  /** Why it was refused, most important first; empty where it was not. */
  readonly reasons: readonly RefusalReason[];
  /** The shortest failing schedule, for drawing; absent where no finding has one. */
  readonly failing?: TraceDocument;
}

export interface GradeOptions {
  readonly language: Language;
  /** Budget: most executions checked. */
  readonly executions?: number;
}

/** Executions looked at one by one for concurrency and timing, and how many at least. */
const LOOKED_AT = 2_000;
const LOOKED_AT_LEAST = 200;

const FIRST_LOOK = 20_000;
const EXECUTIONS = 500_000;

/** Which findings each rule refuses. Unexpected output is always refused. */
const REFUSED: Readonly<Record<ExerciseRule, readonly FindingKind[]>> = {
  'no-race': ['data-race'],
  'no-deadlock': ['deadlock', 'lost-wakeup', 'livelock', 'starvation'],
  'no-exception': ['uncaught-exception', 'assertion'],
  'no-timing': [],
};

/** In the order in which they are told. */
const IMPORTANCE: readonly RefusalReason[] = [
  'deadlock',
  'lost-wakeup',
  'livelock',
  'starvation',
  'uncaught-exception',
  'assertion',
  'unexpected-output',
  'data-race',
  'concurrency',
  'timing',
];

/**
 * @throws {RangeError} if the lesson has no exercise.
 * @throws {ProgramProblem} if the solution cannot be compiled or has no main.
 */
export async function gradeSolution(
  lesson: Lesson,
  files: readonly SourceFile[],
  engine: Engine,
  options: GradeOptions,
): Promise<Grade> {
  const { exercise } = lesson;
  const messages = messagesOf(options.language);
  if (!exercise) throw new RangeError(`${lesson.id}: ${messages.repair.noExercise}`);
  const program = engine.load(files);
  const check = await checkSolution(program, exercise, options.executions ?? EXECUTIONS);
  const refused = new Set<RefusalReason>(['unexpected-output', ...exercise.rules.flatMap(rule => REFUSED[rule])]);
  const findings = check.findings.filter(finding => refused.has(finding.kind));
  const looked = await lookAtExecutions(program, exercise);
  const reasons = new Set<RefusalReason>(findings.map(finding => finding.kind));
  if (looked.concurrency !== 'kept') reasons.add('concurrency');
  if (looked.timing && exercise.rules.includes('no-timing')) reasons.add('timing');
  const ordered = IMPORTANCE.filter(reason => reasons.has(reason));
  const verdict = ordered.length > 0 ? 'fail' : check.verdict === 'incomplete' ? 'incomplete' : 'pass';
  const result: GradeResult = {
    version: 1,
    lesson: lesson.id,
    verdict,
    coverage: check.coverage,
    message: messageOf(messages, exercise, verdict, check.coverage, ordered, looked),
    findings,
  };
  const worst = findings.find(finding => finding.kind === ordered[0]);
  if (!worst) return { result, reasons: ordered };
  const failing = (await program.run({ schedule: worst.schedule })).trace;
  return { result, reasons: ordered, failing };
}

/**
 * A first check goes on after a finding, so that a wrong result is told as well as the race behind it. Where it has found
 * nothing and could not see everything, a second one spends the whole budget.
 */
async function checkSolution(program: LoadedProgram, exercise: Exercise, executions: number): Promise<CheckResult> {
  const expected = exercise.outcomes;
  const first = await program.check({ expected, outcomes: true, executions: Math.min(executions, FIRST_LOOK) });
  return first.findings.length > 0 || first.exhausted ? first : program.check({ expected, executions });
}

interface Looked {
  readonly concurrency: ReturnType<ConcurrencyJudge['verdict']>;
  readonly timing: boolean;
}

async function lookAtExecutions(program: LoadedProgram, exercise: Exercise): Promise<Looked> {
  const judge = new ConcurrencyJudge(exercise);
  let timing = false;
  let seen = 0;
  await program.explore(LOOKED_AT, trace => {
    seen++;
    judge.see(trace);
    timing ||= reliesOnTime(trace);
    return seen < LOOKED_AT_LEAST || !judge.satisfied;
  });
  return { concurrency: judge.verdict(), timing };
}

/** Somebody slept, or waited with a time limit. */
function reliesOnTime(trace: TraceDocument): boolean {
  return trace.events.some(
    ({ kind, changes }) => kind === 'sleep' || changes.some(change => change.state === 'TIMED_WAITING'),
  );
}

function messageOf(
  messages: Messages,
  exercise: Exercise,
  verdict: GradeResult['verdict'],
  coverage: string,
  reasons: readonly RefusalReason[],
  looked: Looked,
): string {
  const { grade } = messages;
  if (verdict === 'pass') return grade.passed(coverage);
  if (verdict === 'incomplete') return grade.budget(coverage);
  return reasons
    .map(reason => {
      if (reason !== 'concurrency') return grade.reasons[reason];
      return looked.concurrency === 'ordered' ? grade.concurrencyOrdered : grade.concurrencyMissing(exercise.workers);
    })
    .join(' ');
}
