/** `heddle show TRACE`: draws a trace document. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { InputProblem, reasonOf } from './input.ts';
import { natural } from './options.ts';
import { writeText } from './output.ts';
import { print, write } from './terminal.ts';
import { asUsage, UsageError } from './usage-error.ts';

interface ShowOptions {
  readonly as?: string;
  readonly format?: string;
  readonly output?: string;
  readonly list?: true;
  readonly lang?: string;
  readonly ascii?: true;
  readonly rows?: number;
}

export function showCommand(): Command {
  return new Command('show')
    .description('draws a trace that --trace wrote')
    .usage('TRACE [options]\n       heddle show --list')
    .argument('[trace]', 'a trace document, or - for standard input')
    .option('--as <view>', 'the view to draw')
    .option('--format <format>', 'format of the picture; else it follows the ending of OUT')
    .option('-o, --output <out>', 'write the picture to this file')
    .option('--list', 'list the views and their formats')
    .option('--lang <language>', 'language of the picture: en or zh')
    .option('--ascii', 'draw with ASCII characters only')
    .option('--rows <n>', 'show at most so many events', natural(1))
    .action(async (trace: string | undefined, options: ShowOptions) => {
      const { views } = await import('../visualize/index.ts');
      if (options.list) {
        for (const { name, formats, title } of views)
          print(`${name.padEnd(12)}${formats.join(' ').padEnd(18)}${title.en}`);
        return;
      }
      if (trace === undefined) throw new UsageError("missing the trace to draw; 'heddle show --list' lists the views");
      await draw(trace, options);
    });
}

async function draw(file: string, options: ShowOptions): Promise<void> {
  const { show, views } = await import('../visualize/index.ts');
  const { chooseLanguage } = await import('../lesson/language.ts');
  const { readTraceDocument } = await import('../trace/read-document.ts');
  const { Registry } = await import('../trace/registry.ts');
  const view = asUsage(() => new Registry('view', views).get(options.as ?? 'table'));
  const format = asUsage(() => formatOf(options, view.formats));
  const lang = asUsage(() => chooseLanguage({ option: options.lang, environment: process.env }));
  const trace = named(file, () => readTraceDocument(readText(file)));
  const toTerminal = options.output === undefined;
  const picture = show(trace, {
    as: view.name,
    format,
    lang,
    color: toTerminal ? (await import('chalk')).default.level : 0,
    width: Math.max(20, toTerminal && process.stdout.isTTY ? process.stdout.columns : 100),
    ascii: options.ascii ?? false,
    ...(options.rows === undefined ? {} : { rows: options.rows }),
  });
  if (options.output === undefined) write(1, picture);
  else writeText(options.output, picture);
}

const endings: Readonly<Record<string, string>> = {
  txt: 'text',
  svg: 'svg',
  html: 'html',
  htm: 'html',
  json: 'json',
  mmd: 'mermaid',
};

function formatOf<F extends string>({ format, output }: ShowOptions, formats: readonly F[]): F {
  const asked = format ?? (output === undefined ? undefined : endings[output.split('.').at(-1)!.toLowerCase()]);
  if (asked === undefined) return formats[0]!;
  const known = formats.find(each => each === asked);
  if (known === undefined) throw new RangeError(`this view has no format ${asked}; it has ${formats.join(', ')}`);
  return known;
}

/** Errors of a reader that does not know the file's name get it. */
function named<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && error.name === 'TraceFormatError') throw new InputProblem(file, error.message);
    throw error;
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new InputProblem(file, reasonOf(error));
  }
}
