/** `heddle threads FILE…`: the process model, the listing of JMX and a thread dump, when the program stops or after `--at STEP`. */
import { Command, Option } from 'commander';
import type { BootProfileName } from '../runtime/boot-profile.ts';
import { EXIT } from './exit-codes.ts';
import { addProgramOptions, addScheduleOptions, natural, type RunOptions, settingsOf } from './options.ts';
import { complain, print, write } from './terminal.ts';
import { asUsage } from './usage-error.ts';

interface ThreadsOptions extends RunOptions {
  readonly at?: number;
  readonly boot: BootProfileName;
  readonly lang?: string;
}

export function threadsCommand(programArguments: readonly string[]): Command {
  const command = new Command('threads')
    .description('shows a process: heap, method area, and the pc, the frames and the locks of each thread')
    .usage('FILE… [options] [-- ARGS]')
    .argument('<file...>', '.java, .class or .jar files, or - for source on standard input')
    .option('--at <step>', 'after so many steps; else when the program stops', natural(0))
    .addOption(
      new Option('--boot <jvm>', "whose own threads the listing shows: the JVM's of JDK 8 or 17")
        .choices(['jdk17', 'jdk8'])
        .default('jdk17'),
    )
    .option('--json', 'print one object with the process instead')
    .option('--lang <language>', 'language of the headings: en or zh');
  addScheduleOptions(addProgramOptions(command));
  return command.action((files: string[], options: ThreadsOptions) => threads(files, options, programArguments));
}

/** What the program prints is not shown: this command is about its threads. */
async function threads(files: readonly string[], options: ThreadsOptions, args: readonly string[]): Promise<void> {
  const { loadFiles } = await import('./program.ts');
  const { processAt } = await import('../explore/process-listing.ts');
  const { chooseLanguage } = await import('../lesson/language.ts');
  const { at, boot } = options;
  const language = asUsage(() => chooseLanguage({ option: options.lang, environment: process.env }));
  const { program, warnings } = await loadFiles(files, options);
  if (warnings !== '') complain(warnings);
  const { result, view, text } = asUsage(() =>
    processAt(program, { ...settingsOf(options), args, boot, language, ...(at !== undefined && { at }) }),
  );
  const { end, exit, steps, schedule } = result;
  const stopped = end.kind === 'max-steps' && at === undefined;
  if (options.json) {
    const kind = end.kind === 'max-steps' && !stopped ? 'stopped' : end.kind;
    print(JSON.stringify({ version: 1, end: kind, exit, steps, schedule, ...view }));
  } else write(1, text);
  if (stopped) {
    complain(`heddle: stopped at the limit of steps (--max-steps), after ${steps} of them`);
    process.exitCode = EXIT.budget;
  } else process.exitCode = end.kind === 'deadlock' ? EXIT.found : EXIT.ok;
}
