/** `heddle grade ID FILE…`: grades a solution by exploring it. */
import { Command } from 'commander';
import { EXIT } from './exit-codes.ts';
import { InputProblem, readInput } from './input.ts';
import { natural } from './options.ts';
import { print, write } from './terminal.ts';
import { UsageError } from './usage-error.ts';

interface GradeOptions {
  readonly json?: true;
  readonly lang?: string;
  readonly executions?: number;
}

export function gradeCommand(): Command {
  return new Command('grade')
    .description("grades a solution of a lesson's exercise")
    .usage('ID FILE… [options]')
    .argument('<id>', 'id of the lesson')
    .argument('<file...>', '.java files of the solution, or - for source on standard input')
    .option('--json', 'print one object with the grade')
    .option('--lang <language>', 'en or zh')
    .option('--executions <n>', 'budget: most executions', natural(1))
    .action(grade);
}

async function grade(id: string, files: string[], options: GradeOptions): Promise<void> {
  const { lessonNamed, openCourse, openEngine } = await import('./course.ts');
  const context = openCourse(options.lang);
  const lesson = lessonNamed(context, id);
  if (!lesson.exercise) throw new UsageError(`lesson ${id} has no exercise`);
  const { sources, classes } = readInput(files);
  if (classes[0]) throw new InputProblem(classes[0].file, 'a solution is graded by its source: give the .java file');
  const { gradeSolution } = await import('../lesson/grade.ts');
  const engine = await openEngine(context);
  const { language, colour, progress } = context;
  const { executions } = options;
  const { result, failing } = await gradeSolution(lesson, sources, engine, {
    language,
    ...(executions !== undefined && { executions }),
  });
  if (result.verdict === 'pass') progress.record(id, { graded: true });
  if (options.json) print(JSON.stringify(result));
  else {
    const { messagesOf } = await import('../lesson/messages.ts');
    const { inkOf } = await import('../lesson/ink.ts');
    const ink = inkOf(colour);
    const words = messagesOf(language).grade;
    const title = { pass: ink.good(words.pass), fail: ink.bad(words.fail), incomplete: ink.strong(words.incomplete) };
    print(`${title[result.verdict]}  ${result.message}`);
    const columns = Math.max(40, process.stdout.columns || 100);
    if (failing) write(1, `\n${engine.show(failing, 'table', { columns, colour, language })}`);
    print(`\n${ink.quiet(words.coverage(result.coverage))}`);
  }
  process.exitCode = { pass: EXIT.ok, fail: EXIT.found, incomplete: EXIT.budget }[result.verdict];
}
