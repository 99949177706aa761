/** `heddle lesson start`: hands out the starting files of an exercise. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lesson, startingFiles } from './course.ts';

export interface Started {
  readonly copied: readonly string[];
  /** Names of files that were there before and have been left as they were. */
  readonly kept: readonly string[];
}

/**
 * Copies the starting files into `folder`, making it where it is missing. Overwrites nothing.
 * @throws {RangeError} if the lesson has no exercise.
 */
export function startExercise(lesson: Lesson, folder: string): Started {
  const files = startingFiles(lesson);
  if (files.length === 0) throw new RangeError(`the lesson \`${lesson.id}\` has no exercise`);
  mkdirSync(folder, { recursive: true });
  const copied: string[] = [];
  const kept: string[] = [];
  for (const { name, text } of files) {
    try {
      // `wx` fails where the file exists, so that there is no gap between looking and writing.
      writeFileSync(join(folder, name), text, { flag: 'wx' });
      copied.push(name);
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
      kept.push(name);
    }
  }
  return { copied, kept };
}
