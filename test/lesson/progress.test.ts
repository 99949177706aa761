import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findLesson, lessonsFolder, readCourse } from '../../src/lesson/course.ts';
import { Progress } from '../../src/lesson/progress.ts';
import { startExercise } from '../../src/lesson/start.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'heddle-lesson-'));
const exercise = { id: 'a', exercise: {} };
const reading = { id: 'b' };

test('what has been recorded is there for the next reader', () => {
  const file = join(folder(), 'deep', 'progress.json');
  new Progress(file).record('a', { section: 3 });
  const again = new Progress(file);
  expect(again.of('a')).toEqual({ section: 3, read: false, graded: false });
  expect(again.state(exercise)).toBe('begun');
});

test('a lesson with an exercise is done when the exercise is passed, another when it is read', () => {
  const progress = new Progress(join(folder(), 'progress.json'));
  expect(progress.state(exercise)).toBe('new');
  progress.record('a', { read: true });
  progress.record('b', { read: true });
  expect(progress.state(exercise)).toBe('begun');
  expect(progress.state(reading)).toBe('done');
  progress.record('a', { graded: true });
  expect(progress.state(exercise)).toBe('done');
  expect(progress.of('a').read).toBe(true);
});

test('a damaged file stops nobody and is kept', () => {
  const file = join(folder(), 'progress.json');
  writeFileSync(file, '{"version": 1, "lessons"');
  const progress = new Progress(file);
  progress.record('a', { read: true });
  expect(readFileSync(`${file}.damaged`, 'utf8')).toBe('{"version": 1, "lessons"');
  expect(new Progress(file).of('a').read).toBe(true);
});

test('starting an exercise overwrites nothing', () => {
  const lesson = findLesson(readCourse(lessonsFolder()), 'lost-update');
  const target = join(folder(), 'new');
  expect(startExercise(lesson, target)).toEqual({ copied: ['Counter.java'], kept: [] });
  writeFileSync(join(target, 'Counter.java'), 'mine');
  expect(startExercise(lesson, target)).toEqual({ copied: [], kept: ['Counter.java'] });
  expect(readFileSync(join(target, 'Counter.java'), 'utf8')).toBe('mine');
});
