/** Connects the stepper's model to a terminal. */
import type { StepGoal } from './block.ts';
import type { StepEngine } from './engine.ts';
import type { Ink } from './ink.ts';
import type { Messages } from './messages.ts';
import { beginStepping, pressKey, type StepperState } from './stepper.ts';
import { stepperScreen } from './stepper-screen.ts';
import { paintScreen, type Terminal } from './terminal.ts';

export interface StepperOptions {
  readonly engine: StepEngine;
  readonly terminal: Terminal;
  readonly ink: Ink;
  readonly messages: Messages;
  /** Names of the program's files. */
  readonly program: string;
  readonly goal?: StepGoal;
  readonly task?: string;
}

/** Steps until the person quits; the state then says whether the goal was reached. */
export async function runStepper(options: StepperOptions): Promise<StepperState> {
  const { engine, terminal, messages, goal } = options;
  let state = beginStepping(engine);
  while (!state.quit) {
    const { columns, rows } = terminal;
    paintScreen(terminal, stepperScreen(state, engine, { ...options, columns, rows }));
    state = pressKey(state, (await terminal.readKey()).name, engine, messages, goal);
  }
  terminal.write('\n');
  return state;
}
