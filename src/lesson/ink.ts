/** The styles of the lessons, by what they mean. */
import { Chalk } from 'chalk';
import type { Style } from './wrap-runs.ts';

export interface Ink {
  /** False where nothing is painted, so that differences must be written. */
  readonly painted: boolean;
  readonly heading: Style;
  readonly strong: Style;
  readonly emphasis: Style;
  readonly code: Style;
  readonly quiet: Style;
  readonly good: Style;
  readonly bad: Style;
  readonly key: Style;
  readonly question: Style;
}

/** @param level chalk's: 0 leaves every text as it is. */
export function inkOf(level: 0 | 1 | 2 | 3): Ink {
  const chalk = new Chalk({ level });
  return {
    painted: level > 0,
    heading: text => chalk.bold.cyan(text),
    strong: text => chalk.bold(text),
    emphasis: text => chalk.italic(text),
    code: text => chalk.yellow(text),
    quiet: text => chalk.dim(text),
    good: text => chalk.green(text),
    bad: text => chalk.red(text),
    key: text => chalk.inverse(text),
    question: text => chalk.bold.magenta(text),
  };
}
