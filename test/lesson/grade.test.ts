/** Every solution of every lesson, right and wrong. A wrong one says in its first line why it must be refused. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findLesson, type Lesson, lessonsFolder, readCourse, startingFiles } from '../../src/lesson/course.ts';
import { ProgramProblem } from '../../src/lesson/engine.ts';
import { gradeSolution } from '../../src/lesson/grade.ts';
import { JavaEngine } from '../../src/lesson/java-engine.ts';
import type { Language } from '../../src/lesson/language.ts';
import { libraryClassPath } from '../../src/library/index.ts';

const engine = new JavaEngine(libraryClassPath());
const course = readCourse(lessonsFolder());
const lostUpdate = findLesson(course, 'lost-update');

interface Solution {
  readonly title: string;
  readonly lesson: Lesson;
  readonly files: { readonly name: string; readonly text: string }[];
}

function solutions(folderOf: (lesson: Lesson) => string): Solution[] {
  return course.flatMap(lesson =>
    readdirSync(folderOf(lesson)).map(name => ({
      title: `${lesson.id}: ${name.replaceAll('-', ' ')}`,
      lesson,
      files: lesson.exercise!.files.map(file => ({
        name: file,
        text: readFileSync(join(folderOf(lesson), name, file), 'utf8'),
      })),
    })),
  );
}

const right = solutions(lesson => join(lesson.folder, 'solutions'));
const wrong = solutions(lesson => fileURLToPath(new URL(`wrong/${lesson.id}`, import.meta.url)));
const grade = (solution: Pick<Solution, 'lesson' | 'files'>, language: Language = 'en') =>
  gradeSolution(solution.lesson, solution.files, engine, { language });

describe('accepted', () => {
  test.each(right.map(solution => [solution.title, solution] as const))('%s', async (_, solution) => {
    const { result, reasons } = await grade(solution);
    expect({ ...result, reasons }).toEqual({
      version: 1,
      lesson: solution.lesson.id,
      verdict: 'pass',
      coverage: expect.stringMatching(/^(all \d+ executions|the only execution)$/),
      message: `Right in every schedule that was looked at: ${result.coverage}.`,
      findings: [],
      reasons: [],
    });
  });
});

describe('refused', () => {
  test.each(wrong.map(solution => [solution.title, solution] as const))('%s', async (_, solution) => {
    const stated = /^\/\/ refused: (.+)\n/.exec(solution.files[0]!.text)![1]!.split(' ');
    const { result, reasons } = await grade(solution);
    expect(result.verdict).toBe('fail');
    expect(reasons).toEqual(expect.arrayContaining(stated));
  });
});

test.each(course.map(lesson => [lesson.id, lesson] as const))(
  'the starting files of %s are refused with a schedule that shows why',
  async (_, lesson) => {
    const { result, failing } = await grade({ lesson, files: startingFiles(lesson) });
    expect(result.verdict).toBe('fail');
    expect(result.findings[0]!.schedule).toMatch(/^v1:[0-9a-f]{6}:/);
    expect(failing!.schedule).toBe(result.findings[0]!.schedule);
  },
);

test('the message is in the learner’s language, and says what happened to the concurrency', async () => {
  const after = wrong.find(({ title }) => title === 'lost-update: one after the other')!;
  expect((await grade(after)).result.message).toMatch(
    /^The concurrency is gone: the threads always work in the same order/,
  );
  expect((await grade(after, 'zh')).result.message).toMatch(/^并发没有了：线程总是按同样的先后/);
  const one = wrong.find(({ title }) => title === 'lost-update: one thread does both')!;
  expect((await grade(one)).result.message).toMatch(
    /^The concurrency is gone: 2 threads must each do a part of the work/,
  );
});

test('with too small a budget a right solution is not called right', async () => {
  const files = right.find(({ title }) => title === 'process-and-threads: thread subclass')!.files;
  const { result } = await gradeSolution(findLesson(course, 'process-and-threads'), files, engine, {
    language: 'en',
    executions: 10,
  });
  expect(result.verdict).toBe('incomplete');
  expect(result.message).toMatch(/^Nothing wrong was found, but not every schedule could be looked at/);
});

test('a solution that does not compile, or has no main, is no solution but a mistake of input', async () => {
  const broken = (text: string) => grade({ lesson: lostUpdate, files: [{ name: 'Counter.java', text }] });
  await expect(broken('class Counter { int count }')).rejects.toThrow(ProgramProblem);
  await expect(broken('class Counter { int count }')).rejects.toThrow(/^Counter\.java:1:\d+: /);
  await expect(broken('class Counter { }')).rejects.toThrow(
    'Counter.java: no class has a method `public static void main(String[] args)`',
  );
});
