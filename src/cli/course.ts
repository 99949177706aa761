/** What the commands about lessons share: the course, the engine, the language, and where progress is kept. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import chalk from 'chalk';
import { findLesson, type Lesson, lessonsFolder, readCourse } from '../lesson/course.ts';
import type { Engine } from '../lesson/engine.ts';
import { chooseLanguage, type Language } from '../lesson/language.ts';
import { Progress } from '../lesson/progress.ts';
import { asUsage } from './usage-error.ts';

export interface CourseContext {
  readonly course: readonly Lesson[];
  readonly progress: Progress;
  readonly language: Language;
  /** chalk's levels. */
  readonly colour: 0 | 1 | 2 | 3;
}

/** @throws {UsageError} if the language is not spoken here */
export function openCourse(lang: string | undefined): CourseContext {
  return {
    course: readCourse(lessonsFolder()),
    progress: new Progress(progressFile()),
    language: asUsage(() => chooseLanguage({ option: lang, environment: process.env })),
    colour: chalk.level,
  };
}

/** @throws {UsageError} if there is no such lesson */
export function lessonNamed({ course }: CourseContext, id: string): Lesson {
  return asUsage(() => findLesson(course, id));
}

/** The engine is the whole of Heddle; listing lessons does without it. */
export async function openEngine({ language }: CourseContext): Promise<Engine> {
  const { JavaEngine } = await import('../lesson/java-engine.ts');
  const { libraryClassPath } = await import('../library/index.ts');
  const { processListing } = await import('../explore/process-listing.ts');
  return new JavaEngine(libraryClassPath(), (program, options) => processListing(program, { ...options, language }));
}

/** The XDG place for what a program remembers between two runs. */
function progressFile(): string {
  const state = process.env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state');
  return join(state, 'heddle', 'progress.json');
}
