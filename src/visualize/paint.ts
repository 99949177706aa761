/** Terminal colours of the views: one colour a thread, one a state, given as chalk's styles. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { LaneState } from './history.ts';

type Style = (text: string) => string;

export interface Paint {
  readonly thread: (lane: number) => Style;
  readonly state: Readonly<Record<LaneState, Style>>;
  readonly heading: Style;
  readonly quiet: Style;
  readonly preemption: Style;
  readonly good: Style;
  readonly bad: Style;
}

/** @param level chalk's: 0 leaves every text as it is. */
export function paintOf(level: 0 | 1 | 2 | 3): Paint {
  const chalk = new Chalk({ level });
  // chalk joins all its arguments, so it is given exactly one.
  const style =
    (paint: ChalkInstance): Style =>
    text =>
      paint(text);
  const threads = [chalk.cyan, chalk.magenta, chalk.yellow, chalk.green, chalk.blueBright, chalk.redBright].map(style);
  return {
    thread: lane => threads[lane % threads.length]!,
    state: {
      running: style(chalk.bold),
      ready: style(chalk.green),
      new: style(chalk.dim),
      blocked: style(chalk.red),
      waiting: style(chalk.yellow),
      timed: style(chalk.blueBright),
      terminated: style(chalk.dim),
    },
    heading: style(chalk.bold),
    quiet: style(chalk.dim),
    preemption: style(chalk.yellowBright),
    good: style(chalk.green),
    bad: style(chalk.redBright),
  };
}
