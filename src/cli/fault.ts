/**
 * What happens to an error that nobody handled: the person's mistakes become one line and status 2, everything else is a fault of Heddle
 * and asks to be reported. Errors are told apart by name, so that no room has to be loaded to recognise its errors.
 */
import { EXIT } from './exit-codes.ts';
import { version } from './version.ts';

/** Errors whose message is already the whole answer to the person. */
const mistakes: ReadonlySet<string> = new Set([
  'UsageError',
  'InputProblem',
  'CompilationProblem',
  'LaunchError',
  'ClassFormatError',
  'TraceFormatError',
  'TokenError',
  'ScheduleMismatch',
  'ProgramProblem',
]);

/** Errors whose message begins with a file's name. */
const fileNamed: ReadonlySet<string> = new Set(['InputProblem', 'CompilationProblem', 'ProgramProblem']);

export interface Failure {
  readonly text: string;
  readonly status: number;
}

/** @param command what was typed, for the report. */
export function failureOf(error: unknown, command: readonly string[]): Failure {
  if (error instanceof Error && mistakes.has(error.name)) {
    // java's own words for a program that cannot start, and its exit status.
    if (error.name === 'LaunchError') return { text: error.message, status: isRun(command) ? EXIT.found : EXIT.usage };
    const text = fileNamed.has(error.name) ? error.message : `heddle: ${error.message}`;
    return { text, status: EXIT.usage };
  }
  const details = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  const schedule = scheduleOf(error);
  const lines = [
    'heddle: internal error. This is a fault of Heddle, not of your program.',
    'Please report it, with your Java files and everything below:',
    `  command:  heddle ${command.join(' ')}`,
    ...(schedule === undefined ? [] : [`  schedule: ${schedule}`]),
    `  versions: heddle ${version()}, node ${process.version}, ${process.platform} ${process.arch}`,
    ...details.split('\n').map(line => `  ${line}`),
  ];
  return { text: lines.join('\n'), status: EXIT.fault };
}

/** Does the command answer with the program's own exit status? */
function isRun([word]: readonly string[]): boolean {
  return word === 'run' || word === 'replay';
}

/** Replay token that whoever ran the program attached to the error. */
function scheduleOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('schedule' in error)) return undefined;
  return typeof error.schedule === 'string' ? error.schedule : undefined;
}
