/** What `heddle check` tells a person: the verdict, each finding with the schedule that shows it, and what was covered. */
import { Chalk, type ColorSupportLevel } from 'chalk';
import type { CheckFinding, CheckReport } from '../explore/check.ts';
import type { JavaProgram, ProcessSettings } from '../explore/java-program.ts';
import { runProgram } from '../explore/run.ts';
import { show } from '../visualize/index.ts';

export interface CheckTextOptions {
  /** As typed, for the commands that are printed. */
  readonly files: readonly string[];
  readonly args: readonly string[];
  /** Options that a replay needs too, as typed. */
  readonly flags: readonly string[];
  readonly settings: ProcessSettings;
  readonly seconds: number;
  readonly color: ColorSupportLevel;
  readonly width: number;
}

/** Rows of the first finding's table. */
const TABLE_ROWS = 60;

export function checkText(program: JavaProgram, report: CheckReport, options: CheckTextOptions): string {
  const ink = new Chalk({ level: options.color });
  const { verdict, findings, coverage, strategy, outcomes } = report;
  const title = { pass: ink.green.bold('PASS'), fail: ink.red.bold('FAIL'), incomplete: ink.yellow.bold('INCOMPLETE') };
  const lines = [`${title[verdict]}  ${program.main}: ${summary(report)}`];
  for (const [i, finding] of findings.entries()) {
    lines.push('', ink.bold(`${i + 1}. ${headline(finding)}`));
    for (const [k, thread] of finding.threads.entries()) {
      const location = finding.locations[k];
      lines.push(`   ${thread}${location === undefined ? '' : `  at ${location}`}`);
    }
    lines.push(`   ${size(finding)}`, `   ${ink.dim('$')} heddle replay ${finding.schedule} ${commandFiles(options)}`);
    if (i === 0) lines.push('', table(program, finding, options).trimEnd());
  }
  if (outcomes) {
    lines.push('', ink.bold('Results'));
    for (const { stdout, exit, end, executions, schedule } of outcomes) {
      const status = end ?? (exit === 0 ? '' : `exit ${exit}`);
      lines.push(
        `   ${times(executions).padEnd(17)} ${JSON.stringify(stdout)}${status && `  ${status}`}  ${ink.dim(schedule)}`,
      );
    }
  }
  lines.push('', ink.dim(`checked: ${coverage}; strategy ${strategy}, ${options.seconds.toFixed(2)} s`));
  return `${lines.join('\n')}\n`;
}

/** The kind is said once: most messages begin with it. */
function headline({ kind, message }: CheckFinding): string {
  return message.startsWith(kind.split('-')[0]!) ? message : `${kind}: ${message}`;
}

function summary({ verdict, findings }: CheckReport): string {
  if (verdict === 'fail') return findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  return verdict === 'pass' ? 'nothing found' : 'nothing found, but the budget ended before everything was checked';
}

function size({ steps, switches, preemptions, minimal }: CheckFinding): string {
  const counts = `${steps} steps, ${switches} switches, ${count(preemptions, 'preemption')}`;
  if (!minimal) return `schedule: ${counts}`;
  return `shortest schedule: ${counts} (proved: no failing schedule has fewer preemptions)`;
}

function table(
  program: JavaProgram,
  { schedule }: CheckFinding,
  { args, settings, color, width }: CheckTextOptions,
): string {
  const { trace } = runProgram(program, { ...settings, schedule, args, trace: true });
  return show(trace!, { as: 'table', color, width, rows: TABLE_ROWS });
}

function commandFiles({ files, flags, args }: CheckTextOptions): string {
  const quoted = (words: readonly string[]): string => words.map(shellWord).join(' ');
  return quoted([...files, ...flags, ...(args.length === 0 ? [] : ['--', ...args])]);
}

function shellWord(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function times(executions: number): string {
  return count(executions, 'execution');
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
