/** The lessons themselves: well formed, the same in both languages, with everything that an exercise needs. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/lesson/block.ts';
import { lessonSources, lessonsFolder, readCourse, startingFiles } from '../../src/lesson/course.ts';
import { inkOf } from '../../src/lesson/ink.ts';
import { languages } from '../../src/lesson/language.ts';
import { blocksOf } from '../../src/lesson/lesson-text.ts';
import { markdownLines } from '../../src/lesson/markdown-text.ts';

const course = readCourse(lessonsFolder());

/** A block without what is written for people. */
function skeleton(block: Block): unknown {
  const { line: _, ...rest } = block;
  if (rest.kind === 'predict' || rest.kind === 'quiz') {
    const { options, answer, hints } = rest.question;
    return { kind: rest.kind, options: options.length, answer, hints: hints.length };
  }
  if (rest.kind === 'repair') return { kind: rest.kind, hints: rest.hints.length };
  if (rest.kind === 'step') return { ...rest, task: '' };
  return rest;
}

test('the course begins with the four lessons that need no other', () => {
  expect(course.slice(0, 4).map(({ id, unit }) => `${unit} ${id}`)).toEqual([
    'A process-and-threads',
    'A born-multithreaded',
    'A start-run-join',
    'B lost-update',
  ]);
});

describe.each(course.map(lesson => [lesson.id, lesson] as const))('%s', (_, lesson) => {
  const { en, zh } = lesson.texts;

  test('has the same blocks in both languages, section by section', () => {
    const shape = (text: typeof en) =>
      text.sections.map(section =>
        section.pieces.map(piece => (piece.kind === 'prose' ? 'prose' : skeleton(piece.block))),
      );
    expect(shape(zh)).toEqual(shape(en));
    expect(zh.goals).toHaveLength(en.goals.length);
  });

  test('is written in Chinese where it should be', () => {
    for (const text of [zh.title, ...zh.goals, ...zh.sections.slice(1).map(section => section.title)]) {
      expect(text).toMatch(/[\u4e00-\u9fff]/);
    }
    for (const block of blocksOf(zh)) {
      if (block.kind === 'predict' || block.kind === 'quiz')
        expect(block.question.explanation).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  test('asks, runs, lets the learner step, explores, lets the learner repair, and checks', () => {
    const kinds = new Set(blocksOf(en).map(block => block.kind));
    for (const kind of ['predict', 'run', 'step', 'explore', 'repair', 'quiz']) expect(kinds).toContain(kind);
  });

  test('names only Java files that are there', () => {
    for (const block of blocksOf(en))
      if ('files' in block) expect(lessonSources(lesson, block)).toHaveLength(block.files.length);
    expect(startingFiles(lesson)).toHaveLength(lesson.exercise?.files.length ?? 0);
  });

  test('shows source whose lines fit beside their numbers', () => {
    for (const block of blocksOf(en)) {
      if (block.kind !== 'source') continue;
      for (const { text } of lessonSources(lesson, block)) {
        for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(75);
      }
    }
  });

  test('has at least two right solutions and four wrong ones', () => {
    const right = join(lesson.folder, 'solutions');
    const wrong = fileURLToPath(new URL(`wrong/${lesson.id}`, import.meta.url));
    expect(readdirSync(right).length).toBeGreaterThanOrEqual(2);
    expect(readdirSync(wrong).length).toBeGreaterThanOrEqual(4);
    for (const folder of [right, wrong]) {
      for (const name of readdirSync(folder)) {
        for (const file of lesson.exercise!.files) expect(existsSync(join(folder, name, file))).toBe(true);
      }
    }
  });

  test.each([40, 80, 120])('fits a terminal of %i columns', columns => {
    for (const language of languages) {
      for (const section of lesson.texts[language].sections) {
        for (const piece of section.pieces) {
          if (piece.kind !== 'prose') continue;
          for (const line of markdownLines(piece.tokens, { columns, ink: inkOf(0) })) {
            expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
            // Emphasis that the lexer did not see, as beside Chinese punctuation.
            expect(line).not.toContain('**');
          }
        }
      }
    }
  });
});
