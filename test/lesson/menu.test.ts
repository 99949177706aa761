import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { lessonRows, lessonsFolder, readCourse } from '../../src/lesson/course.ts';
import type { Language } from '../../src/lesson/language.ts';
import { lessonListLines, type MenuOptions, menuScreen, openMenu, pressMenuKey } from '../../src/lesson/menu.ts';
import { Progress } from '../../src/lesson/progress.ts';

const course = readCourse(lessonsFolder());

function options(language: Language = 'en', lessons = course): MenuOptions {
  return {
    course: lessons,
    language,
    colour: 0,
    progress: new Progress(join(mkdtempSync(join(tmpdir(), 'heddle-menu-')), 'p.json')),
  };
}

function press(keys: string, menu = options()) {
  let state = openMenu(menu);
  for (const key of keys.split(' ')) state = pressMenuKey(state, key, menu);
  return state;
}

test('a number and enter choose a lesson', () => {
  expect(press('4 enter').decision).toEqual({ play: course[3] });
  expect(press('down enter').decision).toEqual({ play: course[1] });
  expect(press('q').decision).toBe('quit');
  expect(press('closed').decision).toBe('quit');
});

test('numbers of two digits can be typed, and a number that no lesson has is said to be none', () => {
  const long = options(
    'en',
    Array.from({ length: 24 }, (_, i) => ({ ...course[i % course.length]!, id: `lesson-${i + 1}` })),
  );
  expect(press('1 2 enter', long).decision).toMatchObject({ play: { id: 'lesson-12' } });
  expect(press('9 9').notice).toBe('There is no lesson 9.');
});

test('the menu opens at the first lesson that is not done', () => {
  const menu = options();
  menu.progress.record(course[0]!.id, { graded: true });
  expect(openMenu(menu).cursor).toBe(1);
});

test.each(['en', 'zh'] as const)('the menu fits 80 columns and 24 rows, with 24 lessons too (%s)', language => {
  const long = options(
    language,
    Array.from({ length: 24 }, (_, i) => ({ ...course[i % course.length]!, id: `lesson-${i + 1}` })),
  );
  for (const menu of [options(language), long]) {
    for (let cursor = 0; cursor < menu.course.length; cursor++) {
      const lines = menuScreen({ ...openMenu(menu), cursor }, menu, 80, 24);
      expect(lines.length).toBeLessThanOrEqual(24);
      expect(lines.some(line => line.startsWith('▸'))).toBe(true);
      for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
    }
  }
});

test('the list names every lesson with its id and state', () => {
  const menu = options();
  menu.progress.record('lost-update', { graded: true });
  const text = lessonListLines(menu, 80).join('\n');
  for (const { id, texts } of course) expect(text).toMatch(new RegExp(`${texts.en.title} .*${id}`));
  expect(text).toMatch(/✓ {2}4 {2}The lost update .*lost-update .*done/);
  expect(text).toContain('1 of 4 lessons done');
});

test('the rows of the list are what the command line promises', () => {
  expect(lessonRows(course).at(-1)).toEqual({
    id: 'lost-update',
    unit: 'B',
    title: { en: 'The lost update', zh: '丢失的更新' },
    exercise: true,
  });
});
