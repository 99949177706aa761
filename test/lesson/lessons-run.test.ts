/** The lessons are played on the real engine: what they promise must come out, in both languages. */
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/lesson/block.ts';
import { activeLines, checkOptions, isActive, stepPlainLines } from '../../src/lesson/block-lines.ts';
import { type Lesson, lessonSources, lessonsFolder, readCourse } from '../../src/lesson/course.ts';
import { JavaEngine } from '../../src/lesson/java-engine.ts';
import { languages } from '../../src/lesson/language.ts';
import { blocksOf } from '../../src/lesson/lesson-text.ts';
import { playPlain } from '../../src/lesson/play-plain.ts';
import { Stage } from '../../src/lesson/stage.ts';
import { libraryClassPath } from '../../src/library/index.ts';

const engine = new JavaEngine(libraryClassPath());
const stageOf = (lesson: Lesson) => new Stage({ lesson, engine, language: 'en', columns: 80, colour: 0 });

type Blocks<K extends Block['kind']> = Extract<Block, { kind: K }>[];
const blocks = <K extends Block['kind']>(lesson: Lesson, kind: K) =>
  blocksOf(lesson.texts.en).filter(block => block.kind === kind) as Blocks<K>;

describe.each(readCourse(lessonsFolder()).map(lesson => [lesson.id, lesson] as const))('%s', (_, lesson) => {
  test('its programs print what the lesson says', async () => {
    for (const block of blocks(lesson, 'run')) {
      const lines = await activeLines(block, stageOf(lesson));
      if (block.expected !== undefined)
        expect(`${lines.slice(1).join('\n')}\n`, block.files[0]).toContain(block.expected);
    }
  });

  test('its processes do not see each other', async () => {
    for (const block of blocks(lesson, 'processes')) {
      const lines = await activeLines(block, stageOf(lesson));
      expect(lines.slice(1)).toEqual(block.expected.map(({ name, text }) => `${name} │ ${text}`));
    }
  });

  test('its explorations are exhaustive and give the outcomes and findings that it names', async () => {
    for (const block of blocks(lesson, 'explore')) {
      const result = await engine.load(lessonSources(lesson, block)).check(checkOptions(block));
      expect(result.exhausted, block.files[0]).toBe(true);
      const outcomes = result.outcomes!.map(({ stdout }) => stdout);
      if (block.outcomes) expect(new Set(outcomes)).toEqual(new Set(block.outcomes));
      expect(new Set(result.findings.map(({ kind }) => kind)), block.files[0]).toEqual(new Set(block.findings));
    }
  });

  test('its goals can be reached', async () => {
    for (const block of blocks(lesson, 'step')) {
      const lines = await stepPlainLines(block, stageOf(lesson));
      if (block.goal.kind !== 'stdout') continue;
      const output = block.goal.text
        .trimEnd()
        .split('\n')
        .map(line => `  │ ${line}`);
      expect(lines.join('\n')).toContain(output.join('\n'));
    }
  });

  test.each(languages)('plays with --plain from beginning to end (%s)', async language => {
    let text = '';
    await playPlain(new Stage({ lesson, engine, language, columns: 80, colour: 0 }), piece => {
      text += piece;
    });
    for (const section of lesson.texts[language].sections) expect(text).toContain(section.title);
    for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
    expect(text).not.toMatch(/: undefined|\[object |NaN/);
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      new Stage({ lesson, engine, language, columns: 80, colour: 0 }).messages.page.end,
    );
  });

  test('every block that runs something shows something', async () => {
    for (const block of blocksOf(lesson.texts.en)) {
      // Explorations are looked at above; they take longest.
      if (!isActive(block) || block.kind === 'threads' || block.kind === 'explore') continue;
      expect((await activeLines(block, stageOf(lesson))).length, block.kind).toBeGreaterThan(1);
    }
  });
});

test('a method is shown alone, and one that is not there is a mistake of the author', async () => {
  const lesson = readCourse(lessonsFolder()).find(({ id }) => id === 'lost-update')!;
  const block = { kind: 'javap', line: 7, files: ['Counter.java'], method: 'increment' } as const;
  const lines = await activeLines(block, stageOf(lesson));
  expect(lines.filter(line => /getfield|iadd|putfield/.test(line))).toHaveLength(3);
  expect(lines.join('\n')).not.toContain('main(');
  await expect(activeLines({ ...block, method: 'decrement' }, stageOf(lesson))).rejects.toThrow(
    'lessons/04-lost-update/lesson.md:7: there is no method decrement in Counter.java',
  );
});
