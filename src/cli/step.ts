/** `heddle step FILE…`: a person chooses the next thread, forward and back. */
import { Command } from 'commander';
import { isInteractive, onScreen } from './interactive.ts';
import { addProgramOptions, type RunOptions, replayOptions, settingsOf } from './options.ts';
import { complain, print } from './terminal.ts';
import { asUsage, UsageError } from './usage-error.ts';

interface StepOptions extends RunOptions {
  readonly lang?: string;
}

export function stepCommand(programArguments: readonly string[]): Command {
  const command = new Command('step')
    .description('lets you choose the next thread, step forward and back')
    .usage('FILE… [options] [-- ARGS]')
    .argument('<file...>', '.java, .class or .jar files')
    .option('--lang <language>', 'en or zh');
  return addProgramOptions(command).action((files: string[], options: StepOptions) =>
    step(files, options, programArguments),
  );
}

async function step(files: readonly string[], options: StepOptions, args: readonly string[]): Promise<void> {
  if (!isInteractive()) {
    throw new UsageError(
      'heddle step asks which thread goes next, so it needs a terminal; heddle run --trace works without',
    );
  }
  const { loadFiles } = await import('./program.ts');
  const { JavaStepper } = await import('../lesson/java-stepper.ts');
  const { chooseLanguage } = await import('../lesson/language.ts');
  const { inkOf } = await import('../lesson/ink.ts');
  const { messagesOf } = await import('../lesson/messages.ts');
  const { runStepper } = await import('../lesson/run-stepper.ts');
  const { default: chalk } = await import('chalk');
  const language = asUsage(() => chooseLanguage({ option: options.lang, environment: process.env }));
  const { program, warnings } = loadFiles(files, options);
  const engine = new JavaStepper(program, { ...settingsOf(options), args });
  const named = { ink: inkOf(chalk.level), messages: messagesOf(language), program: files.join(' ') };
  await onScreen(terminal => runStepper({ ...named, engine, terminal }));
  if (warnings !== '') complain(warnings);
  if (engine.step > 0) print(`heddle replay ${engine.schedule()} ${[...files, ...replayOptions(options)].join(' ')}`);
}
