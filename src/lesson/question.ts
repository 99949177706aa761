/**
 * Questions of `predict` and `quiz` blocks:
 *
 *     ? What can it print?
 *     - only 2
 *     * 1 or 2            (`*` marks the right answer)
 *     ! a hint
 *     > the explanation, in one or more lines
 */
import { LessonProblem } from './lesson-problem.ts';

export interface Question {
  readonly text: string;
  readonly options: readonly string[];
  /** Index into `options`. */
  readonly answer: number;
  readonly hints: readonly string[];
  readonly explanation: string;
}

type Line = readonly [line: number, text: string];

/** @throws {LessonProblem} if a line has another mark, or there is not exactly one question and one right answer. */
export function readQuestion(file: string, fenceLine: number, lines: readonly Line[]): Question {
  const texts: string[] = [];
  const options: string[] = [];
  const hints: string[] = [];
  const explanation: string[] = [];
  const right: number[] = [];
  for (const [line, text] of lines) {
    const match = /^([?*!>-]) (.+)$/.exec(text);
    if (!match) throw new LessonProblem(file, line, 'a line of a question begins with `? `, `- `, `* `, `! ` or `> `');
    const content = match[2]!.trim();
    if (match[1] === '?') texts.push(content);
    else if (match[1] === '!') hints.push(content);
    else if (match[1] === '>') explanation.push(content);
    else {
      if (match[1] === '*') right.push(options.length);
      options.push(content);
    }
  }
  const problem = (message: string) => new LessonProblem(file, fenceLine, message);
  if (texts.length === 0) throw problem('a question needs a line `? …`');
  if (options.length < 2 || options.length > 9) throw problem('a question needs two to nine answers');
  if (right.length !== 1) throw problem(`a question has one right answer, marked \`* \`; this has ${right.length}`);
  if (explanation.length === 0) throw problem('a question needs an explanation, `> …`');
  return { text: joined(texts), options, answer: right[0]!, hints, explanation: joined(explanation) };
}

/** Hint lines of a `repair` block, `! …`. */
export function readHints(file: string, lines: readonly Line[]): string[] {
  return lines.map(([line, text]) => {
    if (!text.startsWith('! '))
      throw new LessonProblem(file, line, 'a line of this block is a hint and begins with `! `');
    return text.slice(2).trim();
  });
}

/** Lines become one text; between two Chinese characters no blank belongs. */
function joined(lines: readonly string[]): string {
  return lines
    .join(' ')
    .replace(/(?<=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]) (?=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])/g, '');
}
