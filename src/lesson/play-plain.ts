/** `heddle lesson ID --plain`: the whole lesson from top to bottom; every block runs, nothing is asked. */

import type { Block, PredictBlock } from './block.ts';
import { activeLines, isActive, sourceLines, stepPlainLines } from './block-lines.ts';
import type { LessonText } from './lesson-text.ts';
import { markdownLines, paragraphLines } from './markdown-text.ts';
import { answerLines, questionLines } from './question-lines.ts';
import type { Stage } from './stage.ts';

/**
 * Writes the lesson piece by piece, each as soon as it is there.
 * @param write takes a text that ends with a line break.
 */
export async function playPlain(stage: Stage, write: (text: string) => void): Promise<void> {
  const text = stage.lesson.texts[stage.language];
  const put = (lines: readonly string[]) => {
    if (lines.length > 0) write(`${lines.join('\n')}\n\n`);
  };
  put(titleLines(text, stage));
  let pending: PredictBlock | null = null;
  const answer = () => {
    if (pending) put(answerLines(pending.question, null, stage));
    pending = null;
  };
  for (const section of text.sections) {
    if (section.title !== '') put(sectionTitle(section.title, stage));
    for (const piece of section.pieces) {
      if (piece.kind === 'prose') {
        put(markdownLines(piece.tokens, stage));
        continue;
      }
      if (piece.block.kind === 'predict') {
        answer();
        pending = piece.block;
      }
      put(await blockLines(piece.block, stage));
      if (isActive(piece.block)) answer();
    }
    answer();
  }
  put([stage.messages.page.end]);
}

export function titleLines(text: LessonText, stage: Stage): string[] {
  const { ink, messages } = stage;
  return [
    ...paragraphLines(text.title, stage, ink.heading),
    '',
    ink.strong(messages.page.goals),
    ...text.goals.flatMap(goal =>
      paragraphLines(goal, { ink, columns: stage.columns - 2 }).map((line, i) => (i === 0 ? `• ${line}` : `  ${line}`)),
    ),
  ];
}

export function sectionTitle(title: string, stage: Stage): string[] {
  return paragraphLines(`# ${title}`, stage, stage.ink.heading);
}

/** A block as it looks without a keyboard. */
async function blockLines(block: Block, stage: Stage): Promise<string[]> {
  const { messages } = stage;
  switch (block.kind) {
    case 'source':
      return sourceLines(block, stage);
    case 'predict':
      return questionLines(block.question, messages.question.predict, stage);
    case 'quiz':
      return [
        ...questionLines(block.question, messages.question.quiz, stage),
        '',
        ...answerLines(block.question, null, stage),
      ];
    case 'step':
      return stepPlainLines(block, stage);
    case 'repair':
      return repairLines(stage);
    default:
      return activeLines(block, stage);
  }
}

/** How to begin the exercise and how to hand it in. */
export function repairLines(stage: Stage): string[] {
  const { lesson, ink, messages } = stage;
  if (!lesson.exercise) return [messages.repair.noExercise];
  const files = lesson.exercise.files.map(file => `${lesson.id}/${file}`).join(' ');
  return [
    ink.strong(messages.repair.title),
    messages.repair.start,
    `  ${ink.code(`heddle lesson start ${lesson.id}`)}`,
    messages.repair.grade,
    `  ${ink.code(`heddle grade ${lesson.id} ${files}`)}`,
  ];
}
