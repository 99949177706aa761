/** Executes a block and draws what came out, the same at a terminal and with `--plain`. One function for each kind. */
import stringWidth from 'string-width';
import type { TraceDocument } from '../trace/document.ts';
import type {
  Block,
  ExploreBlock,
  JavapBlock,
  ProcessesBlock,
  RunBlock,
  ShowBlock,
  SourceBlock,
  StepBlock,
  StepGoal,
  ThreadsBlock,
} from './block.ts';
import { lessonSources } from './course.ts';
import type { CheckResult, LoadedProgram, Outcome, RunOptions, RunResult, ScheduledFinding } from './engine.ts';
import { LessonProblem } from './lesson-problem.ts';
import { hardLines, padded, paragraphLines } from './markdown-text.ts';
import type { Stage } from './stage.ts';

/** Blocks that execute something; a pending prediction is answered after one of them. */
export type ActiveBlock = RunBlock | ProcessesBlock | ExploreBlock | ShowBlock | ThreadsBlock | JavapBlock;

const ACTIVE: readonly Block['kind'][] = ['run', 'processes', 'explore', 'show', 'threads', 'javap'];

export function isActive(block: Block): block is ActiveBlock {
  return ACTIVE.includes(block.kind);
}

export async function activeLines(block: ActiveBlock, stage: Stage): Promise<string[]> {
  switch (block.kind) {
    case 'run':
      return runLines(block, stage);
    case 'processes':
      return processesLines(block, stage);
    case 'explore':
      return exploreLines(block, stage);
    case 'show':
      return showLines(block, stage);
    case 'threads':
      return threadsLines(block, stage);
    case 'javap':
      return javapLines(block, stage);
  }
}

export function sourceLines(block: SourceBlock, stage: Stage): string[] {
  const [first, last] = block.lines ?? [1, Number.POSITIVE_INFINITY];
  return lessonSources(stage.lesson, block).flatMap(({ name, text }) => {
    const lines = text.trimEnd().split('\n');
    const digits = String(Math.min(last, lines.length)).length;
    return [
      stage.ink.quiet(name),
      ...lines.slice(first - 1, last).flatMap((line, i) => {
        const number = stage.ink.quiet(`${String(first + i).padStart(digits)} │ `);
        return hardLines(line, stage.columns - digits - 3).map(
          (part, j) => (j === 0 ? number : ' '.repeat(digits + 3)) + part,
        );
      }),
    ].map(line => line.trimEnd());
  });
}

async function runLines(block: RunBlock, stage: Stage): Promise<string[]> {
  const result = await stage.load(block).run({ ...scheduleOf(block), args: block.args });
  return [stage.command(`run ${block.files.join(' ')}${optionsText(block)}`), ...resultLines(result, stage)];
}

/** stdout, stderr, and how it ended where that is not simply the end. */
function resultLines(result: RunResult, stage: Stage): string[] {
  const { ink, messages } = stage;
  const lines = [...textLines(result.stdout, stage), ...textLines(result.stderr, stage).map(line => ink.bad(line))];
  if (lines.length === 0) lines.push(ink.quiet(messages.run.nothing));
  if (result.end === 'deadlock') lines.push(ink.bad(messages.run.deadlock));
  else if (result.end === 'max-steps') lines.push(ink.bad(messages.run.maxSteps));
  else if (result.exit !== 0 && result.exit !== null) lines.push(ink.quiet(messages.run.exit(result.exit)));
  return lines;
}

async function processesLines(block: ProcessesBlock, stage: Stage): Promise<string[]> {
  const program = stage.load(block);
  const results = await stage.engine.processes(
    program,
    block.names.map(name => [name]),
  );
  const lines = [stage.ink.quiet(stage.messages.run.processes(block.names.join(', ')))];
  const width = Math.max(...block.names.map(name => stringWidth(name)));
  results.forEach((result, i) => {
    const name = stage.ink.strong(padded(block.names[i]!, width));
    for (const line of resultLines(result, stage)) lines.push(`${name} │ ${line}`);
  });
  return lines;
}

async function exploreLines(block: ExploreBlock, stage: Stage): Promise<string[]> {
  const { ink, messages } = stage;
  const program = stage.load(block);
  const result = await program.check(checkOptions(block));
  const lines = [stage.command(`check ${block.files.join(' ')} --outcomes`)];
  lines.push(
    ink.strong(
      result.exhausted
        ? messages.explore.all(result.executions)
        : messages.explore.some(result.executions, result.coverage),
    ),
    '',
  );
  lines.push(ink.strong(messages.explore.outcomes), ...outcomeLines(result.outcomes ?? [], block.expected, stage), '');
  if (result.findings.length === 0) return [...lines, ink.good(messages.explore.noFinding)];
  lines.push(...findingsLines(result.findings, stage));
  const worst = worstFinding(result)!;
  lines.push(
    '',
    ...paragraphLines(messages.explore.shortest(worst.preemptions, worst.switches, worst.steps, worst.minimal), stage),
  );
  lines.push(...(await scheduleLines(program, worst.schedule, stage)), '');
  lines.push(
    messages.explore.replay,
    ...hardLines(`  heddle replay ${worst.schedule} ${block.files.join(' ')}`, stage.columns),
  );
  return lines;
}

/** What the engine is asked for an `explore` block. */
export function checkOptions(block: ExploreBlock) {
  return {
    outcomes: true,
    ...(block.expected === undefined ? {} : { expected: block.expected }),
    ...(block.strategy === undefined ? {} : { strategy: block.strategy }),
    ...(block.bound === undefined ? {} : { bound: block.bound }),
    ...(block.executions === undefined ? {} : { executions: block.executions }),
  };
}

/** The finding whose schedule is drawn: a wrong result says more to a learner than the race behind it. */
function worstFinding(result: CheckResult): ScheduledFinding | undefined {
  return result.findings.find(finding => finding.kind === 'unexpected-output') ?? result.findings[0];
}

/** Most results listed; the rest is counted. */
const MOST_OUTCOMES = 8;

function outcomeLines(outcomes: readonly Outcome[], expected: readonly string[] | undefined, stage: Stage): string[] {
  const { ink, messages } = stage;
  // The most frequent where there are too many, right ones first.
  const isRight = (outcome: Outcome) => outcome.exit !== null && expected?.includes(outcome.stdout) === true;
  const frequent = [...outcomes].sort((a, b) => Number(isRight(b)) - Number(isRight(a)) || b.executions - a.executions);
  const sorted = frequent
    .slice(0, MOST_OUTCOMES)
    .sort((a, b) => (a.stdout < b.stdout ? -1 : a.stdout > b.stdout ? 1 : 0));
  const texts = sorted.map(outcome => outcomeText(outcome, stage));
  const counts = sorted.map(outcome => messages.explore.executions(outcome.executions));
  const room = Math.max(10, stage.columns - 6 - Math.max(0, ...counts.map(count => stringWidth(count))));
  const width = Math.min(room, Math.max(0, ...texts.map(text => stringWidth(text))));
  const lines = sorted.flatMap((outcome, i) => {
    const mark = expected === undefined ? '•' : isRight(outcome) ? ink.good('✓') : ink.bad('✗');
    const [first = '', ...rest] = hardLines(texts[i]!, width);
    return [`  ${mark} ${padded(first, width)}  ${ink.quiet(counts[i]!)}`, ...rest.map(line => `    ${line}`)];
  });
  return outcomes.length > MOST_OUTCOMES
    ? [...lines, ink.quiet(`    ${messages.explore.moreOutcomes(outcomes.length - MOST_OUTCOMES)}`)]
    : lines;
}

function outcomeText(outcome: Outcome, stage: Stage): string {
  const text = outcome.stdout.replace(/\n$/, '').replaceAll('\n', ' ⏎ ');
  const shown = text === '' ? stage.messages.run.nothing : text;
  return outcome.end === undefined ? shown : `${shown} [${outcome.end}]`;
}

/** Most findings of one kind that are listed; the rest is counted. */
const MOST_FINDINGS = 3;

/** Each different line once: every wrong result is a finding of its own, but the results stand above already. */
function findingsLines(findings: readonly ScheduledFinding[], stage: Stage): string[] {
  const byKind = new Map<string, Set<string>>();
  for (const finding of findings) {
    const texts = byKind.get(finding.kind) ?? new Set();
    byKind.set(finding.kind, texts.add(findingLines(finding, stage).join('\n')));
  }
  return [...byKind.values()].flatMap(texts => {
    const all = [...texts];
    const more = all.length - MOST_FINDINGS;
    return [
      ...all.slice(0, MOST_FINDINGS),
      ...(more > 0 ? [stage.ink.quiet(`  ${stage.messages.explore.moreFindings(more)}`)] : []),
    ];
  });
}

function findingLines(finding: ScheduledFinding, stage: Stage): string[] {
  const { ink, messages } = stage;
  const kind = ink.bad(`✗ ${messages.explore.kinds[finding.kind]}`);
  const where = finding.threads
    .map((thread, i) => (finding.locations[i] ? messages.explore.at(thread, finding.locations[i]) : thread))
    .join(messages.explore.and);
  return hardLines(where === '' ? kind : messages.explore.finding(kind, where), stage.columns);
}

/** One schedule as a table, a column for each thread. */
async function scheduleLines(program: LoadedProgram, schedule: string, stage: Stage): Promise<string[]> {
  const { trace } = await program.run({ schedule });
  return traceLines(trace, 'table', stage);
}

async function showLines(block: ShowBlock, stage: Stage): Promise<string[]> {
  const { trace } = await stage.load(block).run(scheduleOf(block));
  return traceLines(trace, block.view, stage);
}

function threadsLines(block: ThreadsBlock, stage: Stage): string[] {
  const at = block.at === undefined ? '' : ` --at ${block.at}`;
  const boot = block.boot === undefined ? '' : ` --boot ${block.boot}`;
  const listing = stage.load(block).threads?.({
    ...(block.at === undefined ? {} : { at: block.at }),
    ...(block.boot === undefined ? {} : { boot: block.boot }),
  });
  return [stage.command(`threads ${block.files.join(' ')}${at}${boot}`), ...textLines(listing ?? '', stage)];
}

function javapLines(block: JavapBlock, stage: Stage): string[] {
  const listing = stage.load(block).disassemble();
  const lines = block.method === undefined ? textLines(listing, stage) : methodLines(listing, block, stage);
  return [stage.command(`javap ${block.files.join(' ')}`), ...lines];
}

/** The part of a listing that belongs to one method: from its header to the next empty line or header. */
function methodLines(listing: string, block: JavapBlock, stage: Stage): string[] {
  const lines = listing.split('\n');
  const header = (line: string) => /^ {2}\S.*\);?$/.test(line) || /^ {2}\S.*\) throws .*$/.test(line);
  const first = lines.findIndex(line => header(line) && new RegExp(`[ .]${block.method}\\(`).test(line));
  if (first < 0)
    throw new LessonProblem(
      stage.lesson.texts.en.file,
      block.line,
      `there is no method ${block.method} in ${block.files.join(', ')}`,
    );
  let end = first + 1;
  while (end < lines.length && lines[end]!.trim() !== '' && !header(lines[end]!) && lines[end] !== '}') end++;
  return lines.slice(first, end).flatMap(line => hardLines(line, stage.columns));
}

/** The step block where nobody can choose: the goal, and one schedule that reaches it. */
export async function stepPlainLines(block: StepBlock, stage: Stage): Promise<string[]> {
  const { ink, messages } = stage;
  const lines = [
    ink.strong(messages.step.title(block.files.join(' '))),
    ...paragraphLines(messages.step.goal(block.task), stage),
    messages.step.plain(`heddle step ${block.files.join(' ')}`),
    '',
  ];
  const program = stage.load(block);
  const schedule = await wayTo(block.goal, program);
  if (schedule === undefined) return [...lines, ink.bad(messages.step.unreachable)];
  const { trace } = await program.run({ schedule });
  const switches = trace.events.filter(({ thread }, i) => i > 0 && thread !== trace.events[i - 1]!.thread).length;
  return [...lines, ...paragraphLines(messages.step.oneWay(switches), stage), ...traceLines(trace, 'table', stage)];
}

/** Token of a schedule that reaches a goal: the engine keeps the smallest one of each result. */
async function wayTo(goal: StepGoal, program: LoadedProgram): Promise<string | undefined> {
  const { outcomes = [], findings } = await program.check({ outcomes: true });
  if (goal.kind === 'deadlock') return findings.find(({ kind }) => kind === 'deadlock')?.schedule;
  return outcomes.find(({ stdout, exit }) => goal.kind === 'end' || (stdout === goal.text && exit !== null))?.schedule;
}

function scheduleOf(block: RunBlock | ShowBlock): RunOptions {
  return {
    ...(block.policy === undefined ? {} : { policy: block.policy }),
    ...(block.seed === undefined ? {} : { seed: block.seed }),
    ...(block.quantum === undefined ? {} : { quantum: block.quantum }),
    ...(block.schedule === undefined ? {} : { schedule: block.schedule }),
  };
}

function optionsText(block: RunBlock): string {
  const named = Object.entries(scheduleOf(block)).map(([name, value]) => ` --${name} ${String(value)}`);
  return named.join('') + (block.args.length > 0 ? ` -- ${block.args.join(' ')}` : '');
}

function textLines(text: string, stage: Stage): string[] {
  if (text === '') return [];
  return text
    .replace(/\n$/, '')
    .replaceAll('\t', '        ')
    .split('\n')
    .flatMap(line => hardLines(line, stage.columns));
}

function traceLines(trace: TraceDocument, view: string, stage: Stage): string[] {
  return textLines(stage.engine.show(trace, view, stage), stage);
}
