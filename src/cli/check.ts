/** `heddle check FILE…`: explores schedules and reports what can go wrong. */
import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import type { CheckReport } from '../explore/check.ts';
import type { JavaProgram } from '../explore/java-program.ts';
import { EXIT } from './exit-codes.ts';
import { addProgramOptions, natural, type RunOptions, replayOptions, settingsOf } from './options.ts';
import { complain, print, write } from './terminal.ts';
import { asUsage } from './usage-error.ts';

interface CheckOptions extends RunOptions {
  readonly strategy?: string;
  readonly bound?: number;
  readonly executions?: number;
  readonly time?: number;
  readonly workers?: number;
  readonly expect?: string;
  readonly outcomes?: true;
  readonly allowRaces?: true;
}

export function checkCommand(programArguments: readonly string[]): Command {
  const command = new Command('check')
    .description('explores schedules and reports what can go wrong')
    .usage('FILE… [options] [-- ARGS]')
    .argument('<file...>', '.java, .class or .jar files, or - for source on standard input')
    .option('--strategy <name>', 'how to search (default portfolio)')
    .option('--bound <k>', 'most deviations, for the bounded strategies', natural(0))
    .option('--executions <n>', 'budget: most executions', natural(1))
    .option('--time <seconds>', 'budget: most seconds', natural(1))
    .option(
      '--workers <n>',
      'search with so many workers (default: one for each core); the result is the same',
      natural(1),
    )
    .option('--expect <text>', 'what every execution must print on stdout')
    .option('--outcomes', 'list the set of results')
    .option('--allow-races', 'data races are no finding')
    .option('--max-steps <n>', 'cut an execution off after so many steps', natural(1))
    .option('--json', 'print one object with the result');
  return addProgramOptions(command).action((files: string[], options: CheckOptions) =>
    check(files, options, programArguments),
  );
}

async function check(files: readonly string[], options: CheckOptions, args: readonly string[]): Promise<void> {
  const { loadFiles } = await import('./program.ts');
  const { program, warnings } = loadFiles(files, options);
  if (warnings !== '') complain(warnings);
  const started = performance.now();
  const report = await search(program, options, args);
  const seconds = (performance.now() - started) / 1000;
  if (options.json) {
    const { verdict, exhausted, strategy, executions, redundant, steps, coverage, findings, outcomes } = report;
    const rounded = Math.round(seconds * 1000) / 1000;
    const head = { version: 1, verdict, exhausted, strategy, executions, redundant, steps, seconds: rounded, coverage };
    print(JSON.stringify({ ...head, findings, ...(outcomes && { outcomes }) }));
  } else {
    const { checkText } = await import('./check-text.ts');
    const { processSettings } = await import('../explore/java-program.ts');
    const color = (await import('chalk')).default.level;
    write(
      1,
      checkText(program, report, {
        files,
        args,
        flags: replayOptions(options),
        settings: processSettings(settingsOf(options)),
        seconds,
        color,
        width: Math.max(40, process.stdout.columns ?? 100),
      }),
    );
  }
  process.exitCode = { pass: EXIT.ok, fail: EXIT.found, incomplete: EXIT.budget }[report.verdict];
}

async function search(program: JavaProgram, options: CheckOptions, args: readonly string[]): Promise<CheckReport> {
  const { checkProgram, strategies } = await import('../explore/check.ts');
  asUsage(() => strategies.get(options.strategy ?? 'portfolio'));
  const { strategy, bound, executions, time, workers, expect, outcomes, allowRaces } = options;
  const deadline = time === undefined ? Number.POSITIVE_INFINITY : performance.now() + time * 1000;
  return checkProgram(program, {
    ...settingsOf(options),
    args,
    workers: workers ?? availableParallelism(),
    expired: () => performance.now() > deadline,
    ...(strategy !== undefined && { strategy }),
    ...(bound !== undefined && { bound }),
    ...(executions !== undefined && { executions }),
    // A shell makes it hard to give a text that ends with a line break.
    ...(expect !== undefined && { expected: expect.endsWith('\n') ? [expect] : [expect, `${expect}\n`] }),
    ...(outcomes && { outcomes }),
    ...(allowRaces && { allowRaces }),
  });
}
