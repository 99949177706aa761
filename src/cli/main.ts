/** The `heddle` command: finds the command that is asked for, loads only that one, and turns errors into exit statuses. */
import { Command, CommanderError } from 'commander';
import { nearest } from '../trace/registry.ts';
import { EXIT } from './exit-codes.ts';
import { failureOf } from './fault.ts';
import { optionTerm, spellJavaOptions } from './options.ts';
import { complain, write } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** Every command: a new one is a file and a line here. `programArguments` are the words after `--`. */
const commands: Readonly<Record<string, (programArguments: readonly string[]) => Promise<Command>>> = {
  lesson: async () => (await import('./lesson.ts')).lessonCommand(),
  run: async programArguments => (await import('./run.ts')).runCommand(programArguments),
  step: async programArguments => (await import('./step.ts')).stepCommand(programArguments),
  check: async programArguments => (await import('./check.ts')).checkCommand(programArguments),
  grade: async () => (await import('./grade.ts')).gradeCommand(),
  replay: async programArguments => (await import('./run.ts')).replayCommand(programArguments),
  show: async () => (await import('./show.ts')).showCommand(),
  bench: async () => (await import('./bench.ts')).benchCommand(),
  threads: async programArguments => (await import('./threads.ts')).threadsCommand(programArguments),
  javap: async () => (await import('./javap.ts')).javapCommand(),
};

async function main(words: readonly string[]): Promise<void> {
  const split = words.indexOf('--');
  const own = spellJavaOptions(split < 0 ? words : words.slice(0, split));
  const programArguments = split < 0 ? [] : words.slice(split + 1);
  const heddle = new Command('heddle')
    .description('Runs Java threads, decides every switch, checks all schedules, and teaches.')
    .version(version(), '-V, --version')
    .helpCommand(false)
    .action(async () => (await import('./lesson.ts')).playLesson(undefined, {}));
  refuseUnknownCommand(own[0]);
  const asked = Object.hasOwn(commands, own[0] ?? '') ? commands[own[0]!] : undefined;
  // The help and a mistyped name need to know them all.
  for (const load of asked ? [asked] : Object.values(commands)) heddle.addCommand(await load(programArguments));
  for (const command of [heddle, ...heddle.commands, ...heddle.commands.flatMap(each => each.commands)]) adapt(command);
  try {
    await heddle.parseAsync([...own], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    complain(usageMessage(error));
    process.exitCode = EXIT.usage;
  }
}

/** @throws {UsageError} if the first word is neither a command nor an option */
function refuseUnknownCommand(word: string | undefined): void {
  if (word === undefined || (word.startsWith('-') && word !== '-') || Object.hasOwn(commands, word)) return;
  const isFile = word === '-' || /\.(java|class|jar)$/i.test(word);
  const near = isFile ? `run ${word}` : nearest(word, Object.keys(commands));
  const hint = near === undefined ? "'heddle --help' lists them" : `did you mean 'heddle ${near}'?`;
  throw new UsageError(`there is no command '${word}'; ${hint}`);
}

/** Mistakes come as errors, not as a call of exit; help shows java's options as java spells them. */
function adapt(command: Command): void {
  command
    .exitOverride()
    .configureOutput({ writeOut: text => write(1, text), writeErr: () => {} })
    .configureHelp({ optionTerm })
    .allowExcessArguments(command.args.length > 0);
}

/** Commander's message in one line: `heddle: unknown option '--polcy'; did you mean --policy?` */
function usageMessage({ message }: CommanderError): string {
  const line = message
    .replace(/^error: /, '')
    .replace(/\n?\(Did you mean (.*)\?\)/s, '; did you mean $1?')
    .replace(/--(Xmx|Xss) /, '-$1')
    .replaceAll('\n', ' ');
  return `heddle: ${line}`;
}

const words = process.argv.slice(2);
main(words).catch((error: unknown) => {
  const { text, status } = failureOf(error, words);
  complain(text);
  process.exitCode = status;
});
