/** `heddle lesson list | start ID [DIR]`: the course. */
import { join } from 'node:path';
import { Command } from 'commander';
import { InputProblem, reasonOf } from './input.ts';
import { complain, print } from './terminal.ts';
import { asUsage } from './usage-error.ts';

export function lessonCommand(): Command {
  const command = new Command('lesson').description('the lessons').usage('list | start ID [DIR]');
  command
    .command('list')
    .description('lists the lessons in the order of the course')
    .option('--json', 'as JSON')
    .option('--lang <language>', 'en or zh')
    .action((options: { json?: true; lang?: string }) => listLessons(options));
  command
    .command('start')
    .description("copies the starting files of a lesson's exercise to DIR (default ./ID), overwriting nothing")
    .argument('<id>', 'id of the lesson')
    .argument('[dir]', 'folder to copy to')
    .action(startLesson);
  return command;
}

export async function listLessons(options: { json?: true; lang?: string }): Promise<void> {
  const { lessonRows, lessonsFolder, readCourse } = await import('../lesson/course.ts');
  const rows = lessonRows(readCourse(lessonsFolder()));
  if (options.json) {
    print(JSON.stringify(rows, null, 2));
    return;
  }
  const { chooseLanguage } = await import('../lesson/language.ts');
  const lang = asUsage(() => chooseLanguage({ option: options.lang, environment: process.env }));
  const width = Math.max(...rows.map(({ id }) => id.length));
  for (const { id, unit, title, exercise } of rows) {
    print(`${unit}  ${id.padEnd(width)}  ${exercise ? '*' : ' '} ${title[lang]}`);
  }
  print(lang === 'zh' ? '\n* 有练习' : '\n* has an exercise');
}

async function startLesson(id: string, folder: string = id): Promise<void> {
  const { findLesson, lessonsFolder, readCourse } = await import('../lesson/course.ts');
  const { startExercise } = await import('../lesson/start.ts');
  const lesson = asUsage(() => findLesson(readCourse(lessonsFolder()), id));
  const { copied, kept } = asUsage(() => withFileReasons(folder, () => startExercise(lesson, folder)));
  for (const name of copied) print(join(folder, name));
  for (const name of kept) complain(`${join(folder, name)} was there before and is left as it was`);
}

function withFileReasons<T>(folder: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') throw error;
    throw new InputProblem(folder, `cannot be written: ${reasonOf(error)}`);
  }
}
