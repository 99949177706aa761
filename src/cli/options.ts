/** Options that several commands take, each parsed and checked here once. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { PINNINGS, type Pinning } from '../runtime/virtual-threads.ts';

/** What commander hands to an action: the options of all groups below. */
export interface RunOptions {
  readonly main?: string;
  readonly policy?: string;
  readonly seed?: number;
  readonly quantum?: number;
  readonly schedule?: string;
  readonly maxSteps?: number;
  readonly carrier?: 'green' | 'platform';
  /** In parallel, with no policy and no schedule. */
  readonly free?: true;
  /** Bytes of the heap. */
  readonly Xmx?: number;
  /** Bytes of each thread's stacks. */
  readonly Xss?: number;
  /** False with --no-assertions. */
  readonly assertions: boolean;
  readonly glassBox?: true;
  readonly virtualCarriers?: number;
  readonly pinning?: Pinning;
  readonly spurious?: true;
  readonly timeouts?: 'late' | 'any';
  readonly json?: true;
  /** File that the trace document is written to. */
  readonly trace?: string;
}

/** Options of every command that loads a program. */
export function addProgramOptions(command: Command): Command {
  return command
    .option('--main <class>', 'class whose main runs, where it is not the first one that has a main')
    .addOption(new Option('--Xmx <size>', 'size of the heap, such as 64m').argParser(size('-Xmx', 1 << 16, 2 ** 30)))
    .addOption(
      new Option('--Xss <size>', 'stack of each thread, such as 512k').argParser(size('-Xss', 1 << 10, 2 ** 26)),
    )
    .option('--no-assertions', 'do not run assert statements')
    .option('--glass-box', 'locks, queues and the like as Java code over compare-and-set and park, to step through')
    .option('--virtual-carriers <n>', 'real threads that the virtual threads share (default 2)', natural(1))
    .addOption(
      new Option('--pinning <jdk>', 'when a virtual thread keeps its carrier while it waits (default jdk21)').choices(
        PINNINGS,
      ),
    )
    .option('--spurious', 'waits may end spuriously: a decision at each')
    .addOption(
      new Option('--timeouts <when>', 'when time limits are over: when nobody can go on, or at any time').choices([
        'late',
        'any',
      ]),
    );
}

/** Options of every command that runs one schedule. */
export function addScheduleOptions(command: Command): Command {
  return command
    .option('--policy <name>', 'who decides which thread goes next')
    .option(
      '--seed <n>',
      'what the random policy starts from (default 1): the same seed gives the same run',
      natural(0),
    )
    .option('--quantum <n>', 'steps in a row for round-robin and priority', natural(1))
    .option('--schedule <token>', 'repeat this schedule')
    .option('--max-steps <n>', 'stop after so many steps, with exit status 3', natural(1));
}

/** Options about the real threads below the simulated ones. */
export function addCarrierOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--carrier <name>', 'what executes the threads: one real thread, or one for each').choices([
        'green',
        'platform',
      ]),
    )
    .option('--free', 'on the platform carrier: run in parallel, decided by nobody');
}

/** Options of every command that gives out one execution. */
export function addOutputOptions(command: Command): Command {
  return command
    .option('--trace <out>', 'write the trace to this file, for heddle show')
    .option('--json', 'print one object with the result instead of the output');
}

/** What the runner takes, without the options that were not given. */
export function settingsOf(options: RunOptions) {
  const { policy, seed, quantum, schedule, maxSteps, Xmx, Xss, assertions } = options;
  const { virtualCarriers, pinning, spurious, timeouts } = options;
  return {
    assertions,
    ...(virtualCarriers !== undefined && { virtualCarriers }),
    ...(pinning !== undefined && { pinning }),
    ...(spurious && { spurious }),
    ...(timeouts === 'any' && { anyTimeouts: true }),
    ...(policy !== undefined && { policy }),
    ...(seed !== undefined && { seed }),
    ...(quantum !== undefined && { quantum }),
    ...(schedule !== undefined && { schedule }),
    ...(maxSteps !== undefined && { maxSteps }),
    ...(Xmx !== undefined && { heapBytes: Xmx }),
    ...(Xss !== undefined && { stackBytes: Xss }),
  };
}

/** Parser of a whole number. */
export function natural(least: number): (text: string) => number {
  return text => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least)) throw new InvalidArgumentError(`it must be a whole number from ${least} on.`);
    return value;
  };
}

/** Parser of a size as java takes it: bytes, or with k, m or g. */
function size(option: string, least: number, most: number): (text: string) => number {
  return text => {
    const parts = /^(\d{1,12})([kmg]?)$/i.exec(text);
    if (!parts) throw new InvalidArgumentError(`it must be a size such as 512k, 64m or 1g: ${option}64m.`);
    const unit = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }[parts[2]!.toLowerCase() as '' | 'k' | 'm' | 'g'];
    const bytes = Number(parts[1]) * unit;
    if (bytes < least || bytes > most) {
      throw new InvalidArgumentError(`it must be from ${readable(least)} to ${readable(most)}.`);
    }
    return bytes;
  };
}

function readable(bytes: number): string {
  return bytes >= 2 ** 30 ? `${bytes / 2 ** 30}g` : bytes >= 2 ** 20 ? `${bytes / 2 ** 20}m` : `${bytes / 2 ** 10}k`;
}

/** How an option is spelled in the help: java's -Xmx is not of commander's form. */
export function optionTerm(option: Option): string {
  return option.long === '--Xmx' || option.long === '--Xss' ? option.flags.slice(1).replace(' ', '') : option.flags;
}

/** `-Xmx64m` and `-Xmx 64m` → `--Xmx 64m`, which commander can read. */
export function spellJavaOptions(words: readonly string[]): string[] {
  return words.flatMap(word => {
    const parts = /^-(Xmx|Xss)(.*)$/.exec(word);
    if (!parts) return [word];
    return parts[2] ? [`--${parts[1]}`, parts[2]] : [`--${parts[1]}`];
  });
}

/** The options that a schedule's token depends on, as they are typed: a replay needs the same. */
export function replayOptions({ glassBox, virtualCarriers, pinning, spurious, timeouts }: RunOptions): string[] {
  return [
    ...(glassBox ? ['--glass-box'] : []),
    ...(virtualCarriers === undefined ? [] : ['--virtual-carriers', String(virtualCarriers)]),
    ...(pinning === undefined ? [] : ['--pinning', pinning]),
    ...(spurious ? ['--spurious'] : []),
    ...(timeouts === 'any' ? ['--timeouts', 'any'] : []),
  ];
}
