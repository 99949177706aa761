/** A question and its answer, drawn. */
import { paragraphLines } from './markdown-text.ts';
import type { Question } from './question.ts';
import type { Stage } from './stage.ts';

/** The question with its numbered answers. */
export function questionLines(question: Question, heading: string, stage: Stage): string[] {
  const lines = [stage.ink.question(`? ${heading}`), ...paragraphLines(question.text, stage), ''];
  question.options.forEach((option, i) => {
    const inner = paragraphLines(option, { ink: stage.ink, columns: stage.columns - 5 });
    lines.push(...inner.map((line, j) => (j === 0 ? `  ${i + 1}. ${line}` : `     ${line}`)));
  });
  return lines;
}

/** The answer with its explanation; where the learner chose one, also whether it was right. */
export function answerLines(question: Question, chosen: number | null, stage: Stage): string[] {
  const { ink, messages } = stage;
  const right = question.options[question.answer]!;
  const verdict =
    chosen === null
      ? [messages.question.answer(right)]
      : chosen === question.answer
        ? [messages.question.yours(right), messages.question.right]
        : [messages.question.yours(question.options[chosen]!), messages.question.wrong(right)];
  const style = chosen === null ? ink.strong : chosen === question.answer ? ink.good : ink.bad;
  return [
    ...verdict.flatMap((line, i) =>
      i === verdict.length - 1 ? paragraphLines(line, stage, style) : paragraphLines(line, stage),
    ),
    ...paragraphLines(question.explanation, stage),
  ];
}
