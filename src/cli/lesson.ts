/** `heddle`, `heddle lesson …`: the menu, the list, a lesson, the starting files of an exercise. */
import { join } from 'node:path';
import { Command } from 'commander';
import { InputProblem, reasonOf } from './input.ts';
import { isInteractive, onScreen } from './interactive.ts';
import { complain, print, write } from './terminal.ts';
import { asUsage } from './usage-error.ts';

interface LessonOptions {
  readonly lang?: string;
  readonly plain?: true;
  readonly json?: true;
}

export function lessonCommand(): Command {
  const command = new Command('lesson')
    .description('the lessons')
    .usage('ID [options]\n       heddle lesson list [options]\n       heddle lesson start ID [DIR]')
    .argument('[id]', 'id of a lesson to play')
    .option('--lang <language>', 'en or zh')
    .option('--plain', 'print the lesson, run its blocks, ask nothing')
    .action((id: string | undefined, options: LessonOptions) => playLesson(id, options));
  command
    .command('list')
    .description('lists the lessons in the order of the course')
    .option('--json', 'as JSON')
    .action((_: unknown, self: Command) => listLessons(self.optsWithGlobals()));
  command
    .command('start')
    .description("copies the starting files of a lesson's exercise to DIR (default ./ID), overwriting nothing")
    .argument('<id>', 'id of the lesson')
    .argument('[dir]', 'folder to copy to')
    .action((id: string, folder: string | undefined, _: unknown, self: Command) =>
      startLesson(id, folder ?? id, self.optsWithGlobals()),
    );
  return command;
}

/** `heddle lesson` without an id, and `heddle` alone, open the menu, or the list where there is no terminal. */
export async function playLesson(id: string | undefined, options: LessonOptions): Promise<void> {
  const { lessonNamed, openCourse, openEngine } = await import('./course.ts');
  if (id === undefined && !isInteractive()) return listLessons(options);
  const context = openCourse(options.lang);
  const lesson = id === undefined ? undefined : lessonNamed(context, id);
  const engine = await openEngine(context);
  if (lesson && (options.plain || !isInteractive())) {
    const { Stage } = await import('../lesson/stage.ts');
    const { playPlain } = await import('../lesson/play-plain.ts');
    const columns = process.stdout.columns || 80;
    await playPlain(new Stage({ ...context, engine, lesson, columns }), text => write(1, text));
    return;
  }
  const { playCourse } = await import('../lesson/play-course.ts');
  await onScreen(terminal => playCourse({ ...context, engine, terminal, ...(lesson && { first: lesson }) }));
}

async function listLessons(options: LessonOptions): Promise<void> {
  const { openCourse } = await import('./course.ts');
  const context = openCourse(options.lang);
  if (options.json) {
    const { lessonRows } = await import('../lesson/course.ts');
    print(JSON.stringify(lessonRows(context.course), null, 2));
    return;
  }
  const { lessonListLines } = await import('../lesson/menu.ts');
  print(lessonListLines(context, process.stdout.columns || 80).join('\n'));
}

async function startLesson(id: string, folder: string, options: LessonOptions): Promise<void> {
  const { lessonNamed, openCourse } = await import('./course.ts');
  const { messagesOf } = await import('../lesson/messages.ts');
  const { startExercise } = await import('../lesson/start.ts');
  const context = openCourse(options.lang);
  const lesson = lessonNamed(context, id);
  const { copied, kept } = asUsage(() => withFileReasons(folder, () => startExercise(lesson, folder)));
  const { repair } = messagesOf(context.language);
  const paths = (names: readonly string[]): string => names.map(name => join(folder, name)).join(', ');
  if (copied.length > 0) print(repair.copied(paths(copied), folder));
  if (kept.length > 0) complain(repair.kept(paths(kept)));
}

function withFileReasons<T>(folder: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') throw error;
    throw new InputProblem(folder, `cannot be written: ${reasonOf(error)}`);
  }
}
