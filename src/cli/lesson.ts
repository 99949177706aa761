/** `heddle lesson list | start ID [DIR]`: the course. */
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { InputProblem, reasonOf } from './input.ts';
import { asUsage, UsageError } from './usage-error.ts';

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
    console.log(JSON.stringify(rows, null, 2));
    return;
  }
  const { chooseLanguage } = await import('../lesson/language.ts');
  const lang = asUsage(() => chooseLanguage({ option: options.lang, environment: process.env }));
  const width = Math.max(...rows.map(({ id }) => id.length));
  for (const { id, unit, title, exercise } of rows) {
    console.log(`${unit}  ${id.padEnd(width)}  ${exercise ? '*' : ' '} ${title[lang]}`);
  }
  console.log(lang === 'zh' ? '\n* 有练习' : '\n* has an exercise');
}

async function startLesson(id: string, folder: string | undefined): Promise<void> {
  const { findLesson, lessonsFolder, readCourse, startingFiles } = await import('../lesson/course.ts');
  const lesson = asUsage(() => findLesson(readCourse(lessonsFolder()), id));
  const files = startingFiles(lesson);
  if (files.length === 0) throw new UsageError(`lesson ${id} has no exercise`);
  const target = folder ?? id;
  makeFolder(target);
  let kept = 0;
  for (const { name, text } of files) {
    const path = join(target, name);
    if (writeNew(path, text)) console.log(path);
    else {
      kept++;
      console.error(`${path} is there already and was left as it is`);
    }
  }
  if (kept === files.length) throw new UsageError(`nothing was copied: all files are in ${target} already`);
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new InputProblem(path, `cannot be made a folder: ${reasonOf(error)}`);
  }
}

/** False where the file exists. */
function writeNew(path: string, text: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeFileSync(file, text);
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new InputProblem(path, `cannot be written: ${reasonOf(error)}`);
  }
}
