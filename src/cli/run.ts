/** `heddle run FILE… [-- ARGS]`: one execution; the program's own output and exit status. */
import { Command } from 'commander';
import { EXIT } from './exit-codes.ts';
import { addProgramOptions, addScheduleOptions, type RunOptions } from './options.ts';

export function runCommand(programArguments: readonly string[]): Command {
  const command = new Command('run')
    .description('runs main, as java does')
    .usage('FILE… [options] [-- ARGS]')
    .argument('<file...>', '.java or .class files, or - for source on standard input')
    .option('--json', 'print one object with the result instead of the output');
  addScheduleOptions(addProgramOptions(command));
  return command.action(async (files: string[], options: RunOptions) => {
    const { loadFiles } = await import('./program.ts');
    const { startExecution } = await import('./execution.ts');
    const { program, warnings } = await loadFiles(files, options.main);
    if (warnings !== '') console.error(warnings);
    const execution = startExecution(program, options, programArguments);
    const end = await execution.finish(piece => {
      if (!options.json) (piece.stream === 1 ? process.stdout : process.stderr).write(piece.text);
    });
    if (options.json) process.stdout.write(`${JSON.stringify(execution.result(end))}\n`);
    else if (end.kind === 'max-steps') console.error(`heddle: stopped after ${end.steps} steps (--max-steps)`);
    process.exitCode = end.kind === 'max-steps' ? EXIT.budget : (end.exit ?? EXIT.found);
  });
}
