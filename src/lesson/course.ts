/** The course: the folders `NN-slug` of a directory, read and validated, in the order of their numbers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './engine.ts';
import { type Exercise, readExercise } from './exercise.ts';
import { type Language, languages } from './language.ts';
import { LessonProblem } from './lesson-problem.ts';
import { type LessonText, listEntry, readLessonText, textEntry } from './lesson-text.ts';

export interface Lesson {
  readonly id: string;
  /** Letter of the course's unit. */
  readonly unit: string;
  readonly folder: string;
  /** Ids of lessons that come before. */
  readonly prerequisites: readonly string[];
  readonly exercise?: Exercise;
  readonly texts: Readonly<Record<Language, LessonText>>;
}

const FOLDER = /^(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const FILES: Readonly<Record<Language, string>> = { en: 'lesson.md', zh: 'lesson.zh.md' };
const KEYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['id', 'unit', 'title', 'prerequisites', 'goals', 'exercise'],
  zh: ['title', 'goals'],
};

/** Where the lessons of this package are. */
export function lessonsFolder(): string {
  return fileURLToPath(new URL('../../lessons/', import.meta.url));
}

/** @throws {LessonProblem} if a lesson is not well formed, or a prerequisite is not an earlier lesson. */
export function readCourse(folder: string): Lesson[] {
  const lessons: Lesson[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!FOLDER.test(name)) continue;
    const lesson = readLesson(join(folder, name), name);
    for (const id of lesson.prerequisites) {
      if (!lessons.some(earlier => earlier.id === id)) {
        throw new LessonProblem(lesson.texts.en.file, 1, `the prerequisite \`${id}\` is not an earlier lesson`);
      }
    }
    lessons.push(lesson);
  }
  return lessons;
}

/** @throws {RangeError} if no lesson has that id; the message lists those there are. */
export function findLesson(course: readonly Lesson[], id: string): Lesson {
  const lesson = course.find(candidate => candidate.id === id);
  if (!lesson)
    throw new RangeError(`there is no lesson \`${id}\`; the lessons are ${course.map(l => l.id).join(', ')}`);
  return lesson;
}

function readLesson(folder: string, name: string): Lesson {
  const slug = FOLDER.exec(name)![2]!;
  const texts = {} as Record<Language, LessonText>;
  for (const language of languages) {
    const file = `lessons/${name}/${FILES[language]}`;
    const path = join(folder, FILES[language]);
    if (!existsSync(path)) throw new LessonProblem(file, 0, 'this lesson is missing in this language');
    texts[language] = readLessonText(file, readFileSync(path, 'utf8'));
    for (const [key, { line }] of texts[language].frontMatter.entries) {
      if (!KEYS[language].includes(key)) throw new LessonProblem(file, line, `the front matter has no \`${key}\``);
    }
  }
  const { file, frontMatter } = texts.en;
  const id = textEntry(file, frontMatter, 'id');
  if (id !== slug)
    throw new LessonProblem(
      file,
      frontMatter.entries.get('id')!.line,
      `the id \`${id}\` is not the folder's \`${slug}\``,
    );
  const unit = textEntry(file, frontMatter, 'unit');
  const prerequisites = listEntry(file, frontMatter, 'prerequisites');
  const exercise = readExercise(file, frontMatter);
  return { id, unit, folder, prerequisites, texts, ...(exercise ? { exercise } : {}) };
}

/**
 * The Java files that a block names: of the lesson's folder, or else the starting files of its exercise.
 * @throws {LessonProblem} if one is not there.
 */
export function lessonSources(
  lesson: Lesson,
  block: { readonly line: number; readonly files: readonly string[] },
): SourceFile[] {
  return block.files.map(name => {
    const path = [join(lesson.folder, name), join(lesson.folder, 'start', name)].find(candidate =>
      existsSync(candidate),
    );
    if (path === undefined)
      throw new LessonProblem(lesson.texts.en.file, block.line, `there is no ${name} in the lesson's folder`);
    return { name, text: readFileSync(path, 'utf8') };
  });
}

/** The starting files of the exercise, as they are handed out. */
export function startingFiles(lesson: Lesson): SourceFile[] {
  return (lesson.exercise?.files ?? []).map(name => {
    const path = join(lesson.folder, 'start', name);
    if (!existsSync(path))
      throw new LessonProblem(lesson.texts.en.file, 1, `there is no start/${name} in the lesson's folder`);
    return { name, text: readFileSync(path, 'utf8') };
  });
}

/** A row of `heddle lesson list --json`. */
export interface LessonRow {
  readonly id: string;
  readonly unit: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly exercise: boolean;
}

export function lessonRows(course: readonly Lesson[]): LessonRow[] {
  return course.map(({ id, unit, texts, exercise }) => ({
    id,
    unit,
    title: { en: texts.en.title, zh: texts.zh.title },
    exercise: exercise !== undefined,
  }));
}
