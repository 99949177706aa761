/** Files that commands write because they were asked to: `--trace OUT`, `-o OUT`. */
import { writeFileSync } from 'node:fs';
import { InputProblem, reasonOf } from './input.ts';

/** @throws {InputProblem} if the file cannot be written */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new InputProblem(file, `cannot be written: ${reasonOf(error)}`);
  }
}
