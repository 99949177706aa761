/** `heddle run FILE… [-- ARGS]` and `heddle replay TOKEN FILE…`: one execution; the program's own output and exit status. */
import { Command } from 'commander';
import type { OutputPiece } from '../runtime/vm.ts';
import { EXIT } from './exit-codes.ts';
import {
  addCarrierOptions,
  addOutputOptions,
  addProgramOptions,
  addScheduleOptions,
  type RunOptions,
  settingsOf,
} from './options.ts';
import { complain, print, readInput, write } from './terminal.ts';
import { asUsage, UsageError } from './usage-error.ts';

export function runCommand(programArguments: readonly string[]): Command {
  const command = new Command('run')
    .description('runs main, as java does')
    .usage('FILE… [options] [-- ARGS]')
    .argument('<file...>', '.java, .class or .jar files, or - for source on standard input');
  addOutputOptions(addCarrierOptions(addScheduleOptions(addProgramOptions(command))));
  return command.action((files: string[], options: RunOptions) => run(files, options, programArguments));
}

export function replayCommand(programArguments: readonly string[]): Command {
  const command = new Command('replay')
    .description('runs one schedule again, exactly')
    .usage('TOKEN FILE… [options] [-- ARGS]')
    .argument('<token>', 'what check, run --json or a trace names the schedule')
    .argument('<file...>', 'the files of the program it was made with');
  addOutputOptions(addProgramOptions(command));
  return command.action((schedule: string, files: string[], options: RunOptions) =>
    run(files, { ...options, schedule }, programArguments),
  );
}

async function run(files: readonly string[], options: RunOptions, args: readonly string[]): Promise<void> {
  await refuseContradictions(options);
  const { loadFiles } = await import('./program.ts');
  const { runOnPlatform, runProgram } = await import('../explore/run.ts');
  const { program, warnings } = loadFiles(files, options);
  if (warnings !== '') complain(warnings);
  const plan = {
    ...settingsOf(options),
    args,
    input: readInput,
    trace: options.trace !== undefined,
    ...(options.json ? {} : { onOutput: ({ stream, text }: OutputPiece) => write(stream, text) }),
  };
  const platform = options.free || options.carrier === 'platform';
  const result = platform ? await runOnPlatform(program, plan, options.free ?? false) : runProgram(program, plan);
  const { end, exit, trace } = result;
  if (trace && options.trace !== undefined) {
    const { writeTraceDocument } = await import('../trace/write-document.ts');
    const { writeText } = await import('./output.ts');
    writeText(options.trace, writeTraceDocument(trace));
  }
  let report = '';
  if (end.kind === 'deadlock') {
    const { hangReport } = await import('../explore/thread-dump.ts');
    const { CodeReader } = await import('../explore/thread-dump-code.ts');
    report = hangReport(result.process, new CodeReader(program.classPath));
  }
  if (options.json) {
    const { stdout, steps, switches, schedule } = result;
    const stderr = result.stderr + report;
    print(JSON.stringify({ version: 1, exit, stdout, stderr, end: end.kind, steps, switches, schedule }));
  } else if (report !== '') {
    write(2, report);
  } else if (end.kind === 'max-steps') {
    complain(`heddle: stopped at the limit of steps (--max-steps), after ${end.steps} of them`);
  }
  process.exitCode = end.kind === 'max-steps' ? EXIT.budget : (exit ?? EXIT.found);
}

async function refuseContradictions({ policy, schedule, seed, carrier, free, trace }: RunOptions): Promise<void> {
  if (policy !== undefined) {
    const { policies } = await import('../scheduler/policies/registry.ts');
    asUsage(() => policies.get(policy));
  }
  if (free && carrier === 'green') throw new UsageError('--free needs --carrier platform');
  const decided = { '--policy': policy, '--schedule': schedule, '--seed': seed, '--trace': trace };
  for (const [option, value] of Object.entries(decided)) {
    if (free && value !== undefined)
      throw new UsageError(`with --free nobody decides, so ${option} cannot be given with it`);
  }
  if (policy === 'ask') throw new UsageError('the policy ask needs somebody to answer: use heddle step');
  if (policy === 'replay' && schedule === undefined) {
    throw new UsageError('the policy replay needs a schedule: heddle replay TOKEN FILE');
  }
  if (schedule !== undefined && policy !== undefined && policy !== 'replay') {
    throw new UsageError('--schedule says who goes next, so --policy cannot be given with it');
  }
}
