/**
 * The blocks of a lesson: fenced code whose info string begins with `heddle`. Each kind has its files, options and body;
 * anything else is refused with its line, so that a misspelt option never plays as something harmless.
 *
 *     ```heddle run Counter.java --policy round-robin --quantum 1
 *     2
 *     ```
 */
import { LessonProblem } from './lesson-problem.ts';
import { type Question, readHints, readQuestion } from './question.ts';

interface Placed {
  /** Line of the opening fence in the lesson's file. */
  readonly line: number;
}

interface Scheduled {
  readonly policy?: string;
  readonly seed?: number;
  readonly quantum?: number;
  readonly schedule?: string;
}

/** Shows a file with line numbers. */
export interface SourceBlock extends Placed {
  readonly kind: 'source';
  readonly files: readonly string[];
  /** First and last line; the whole file where absent. */
  readonly lines?: readonly [number, number];
}

/** Runs a program once; the body, where there is one, is its exact stdout. */
export interface RunBlock extends Placed, Scheduled {
  readonly kind: 'run';
  readonly files: readonly string[];
  readonly args: readonly string[];
  readonly expected?: string;
}

/** Runs one program as several processes, step by step in turn; each gets its name as its only argument. */
export interface ProcessesBlock extends Placed {
  readonly kind: 'processes';
  readonly files: readonly string[];
  readonly names: readonly string[];
  /** The exact stdout of each process where the body gives it: `P: text` lines. */
  readonly expected: readonly { readonly name: string; readonly text: string }[];
}

/** Asks before the next block runs, answers after it. */
export interface PredictBlock extends Placed {
  readonly kind: 'predict';
  readonly question: Question;
}

/** Asks and answers at once. */
interface QuizBlock extends Placed {
  readonly kind: 'quiz';
  readonly question: Question;
}

/** The learner chooses each step until the goal is reached. */
export interface StepBlock extends Placed {
  readonly kind: 'step';
  readonly files: readonly string[];
  readonly goal: StepGoal;
  /** What to try, in the lesson's language. */
  readonly task: string;
}

export type StepGoal =
  | { readonly kind: 'stdout'; readonly text: string }
  | { readonly kind: 'deadlock' }
  | { readonly kind: 'end' };

/** Explores all schedules; the body, where there is one, says what must come out. */
export interface ExploreBlock extends Placed {
  readonly kind: 'explore';
  readonly files: readonly string[];
  readonly strategy?: string;
  readonly bound?: number;
  readonly executions?: number;
  /** What the program should print; anything else is a finding. */
  readonly expected?: readonly string[];
  /** stdout texts, as a set. */
  readonly outcomes?: readonly string[];
  /** Kinds of findings, as a set. */
  readonly findings?: readonly string[];
}

/** Runs once and draws the trace. */
export interface ShowBlock extends Placed, Scheduled {
  readonly kind: 'show';
  readonly files: readonly string[];
  readonly view: string;
}

/** The thread listing after some steps, or at the end. */
export interface ThreadsBlock extends Placed {
  readonly kind: 'threads';
  readonly files: readonly string[];
  readonly at?: number;
  readonly boot?: 'jdk8' | 'jdk17';
}

/** Disassembles; only one method where it is named. */
export interface JavapBlock extends Placed {
  readonly kind: 'javap';
  readonly files: readonly string[];
  readonly method?: string;
}

/** The exercise of the front matter: how to start it, how to hand it in, hints. */
interface RepairBlock extends Placed {
  readonly kind: 'repair';
  readonly hints: readonly string[];
}

export type Block =
  | SourceBlock
  | RunBlock
  | ProcessesBlock
  | PredictBlock
  | QuizBlock
  | StepBlock
  | ExploreBlock
  | ShowBlock
  | ThreadsBlock
  | JavapBlock
  | RepairBlock;

export type BlockKind = Block['kind'];

/** A fence as the Markdown lexer gives it. */
export interface Fence {
  readonly file: string;
  readonly line: number;
  /** After `heddle `. */
  readonly info: string;
  readonly body: string;
}

/** Info string, taken apart. */
class Words {
  readonly files: string[] = [];
  private readonly options = new Map<string, string>();
  private readonly fence: Fence;

  constructor(fence: Fence, words: readonly string[], allowed: readonly string[]) {
    this.fence = fence;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (!word.startsWith('--')) {
        if (!/^[A-Za-z_][\w-]*\.java$/.test(word)) throw this.problem(`\`${word}\` is not the name of a Java file`);
        this.files.push(word);
        continue;
      }
      const name = word.slice(2);
      if (!allowed.includes(name)) {
        const known = allowed.length > 0 ? `it has ${allowed.map(a => `--${a}`).join(', ')}` : 'it has no options';
        throw this.problem(`this block has no option \`${word}\`; ${known}`);
      }
      if (this.options.has(name)) throw this.problem(`\`${word}\` is given twice`);
      const value = words[++i];
      if (value === undefined) throw this.problem(`\`${word}\` needs a value`);
      this.options.set(name, value);
    }
  }

  problem(message: string): LessonProblem {
    return new LessonProblem(this.fence.file, this.fence.line, message);
  }

  text(name: string): string | undefined {
    return this.options.get(name);
  }

  number(name: string): number | undefined {
    const value = this.options.get(name);
    if (value === undefined) return undefined;
    if (!/^\d+$/.test(value)) throw this.problem(`--${name} needs a whole number, not \`${value}\``);
    return Number(value);
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
    const value = this.options.get(name);
    if (value === undefined) return undefined;
    const found = values.find(v => v === value);
    if (found === undefined) throw this.problem(`--${name} is one of ${values.join(', ')}, not \`${value}\``);
    return found;
  }

  needFiles(): readonly string[] {
    if (this.files.length === 0) throw this.problem('this block needs a Java file');
    return this.files;
  }
}

type Reader = { readonly options: readonly string[]; read(words: Words, fence: Fence): Block };

const scheduledOptions = ['policy', 'seed', 'quantum', 'schedule'];

const readers: Readonly<Record<BlockKind, Reader>> = {
  source: {
    options: ['lines'],
    read(words, fence) {
      const lines = words.text('lines');
      const match = lines === undefined ? null : /^(\d+)-(\d+)$/.exec(lines);
      if (lines !== undefined && (!match || Number(match[1]) < 1 || Number(match[1]) > Number(match[2]))) {
        throw words.problem(`--lines is FIRST-LAST, not \`${lines}\``);
      }
      noBody(fence);
      const base = { kind: 'source', line: fence.line, files: words.needFiles() } as const;
      return match ? { ...base, lines: [Number(match[1]), Number(match[2])] } : base;
    },
  },
  run: {
    options: [...scheduledOptions, 'args'],
    read(words, fence) {
      const args = words.text('args');
      return {
        kind: 'run',
        line: fence.line,
        files: words.needFiles(),
        args: args === undefined ? [] : args.split(' '),
        ...scheduled(words),
        ...(fence.body === '' ? {} : { expected: `${fence.body}\n` }),
      };
    },
  },
  processes: {
    options: ['names'],
    read(words, fence) {
      const names = words.text('names')?.split(',') ?? [];
      if (names.length < 2) throw words.problem('`processes` needs --names with two or more names: --names P,Q');
      const expected = bodyLines(fence).map(([line, text]) => {
        const at = text.indexOf(': ');
        const name = text.slice(0, at);
        if (at < 0 || !names.includes(name))
          throw new LessonProblem(fence.file, line, `expected \`NAME: text\` with a name of ${names.join(', ')}`);
        return { name, text: text.slice(at + 2) };
      });
      return { kind: 'processes', line: fence.line, files: words.needFiles(), names, expected };
    },
  },
  predict: {
    options: [],
    read: (words, fence) => ({ kind: 'predict', line: fence.line, question: question(words, fence) }),
  },
  quiz: { options: [], read: (words, fence) => ({ kind: 'quiz', line: fence.line, question: question(words, fence) }) },
  step: {
    options: ['stdout', 'end'],
    read(words, fence) {
      const stdout = words.text('stdout');
      const end = words.oneOf('end', ['deadlock', 'any']);
      if ((stdout === undefined) === (end === undefined))
        throw words.problem('`step` needs a goal: --stdout TEXT or --end deadlock|any');
      if (fence.body === '') throw words.problem('`step` needs a body that says what to try');
      const goal: StepGoal =
        stdout !== undefined
          ? { kind: 'stdout', text: printed(stdout) }
          : end === 'deadlock'
            ? { kind: 'deadlock' }
            : { kind: 'end' };
      return { kind: 'step', line: fence.line, files: words.needFiles(), goal, task: fence.body };
    },
  },
  explore: {
    options: ['strategy', 'bound', 'executions', 'expect'],
    read(words, fence) {
      const expectations: { outcomes?: readonly string[]; findings?: readonly string[] } = {};
      for (const [line, text] of bodyLines(fence)) {
        const match = /^(outcomes|findings): (.+)$/.exec(text);
        if (!match)
          throw new LessonProblem(
            fence.file,
            line,
            'expected `outcomes: A | B` or `findings: KIND KIND` (or `findings: none`)',
          );
        if (match[1] === 'outcomes') expectations.outcomes = match[2]!.split(' | ').map(printed);
        else expectations.findings = match[2] === 'none' ? [] : match[2]!.split(' ');
      }
      return {
        kind: 'explore',
        line: fence.line,
        files: words.needFiles(),
        ...defined({
          expected: words.text('expect')?.split(' | ').map(printed),
          strategy: words.text('strategy'),
          bound: words.number('bound'),
          executions: words.number('executions'),
        }),
        ...expectations,
      };
    },
  },
  show: {
    options: [...scheduledOptions, 'as'],
    read(words, fence) {
      noBody(fence);
      return {
        kind: 'show',
        line: fence.line,
        files: words.needFiles(),
        view: words.text('as') ?? 'table',
        ...scheduled(words),
      };
    },
  },
  threads: {
    options: ['at', 'boot'],
    read(words, fence) {
      noBody(fence);
      return {
        kind: 'threads',
        line: fence.line,
        files: words.needFiles(),
        ...defined({ at: words.number('at'), boot: words.oneOf('boot', ['jdk8', 'jdk17']) }),
      };
    },
  },
  javap: {
    options: ['method'],
    read(words, fence) {
      noBody(fence);
      return {
        kind: 'javap',
        line: fence.line,
        files: words.needFiles(),
        ...defined({ method: words.text('method') }),
      };
    },
  },
  repair: {
    options: [],
    read(words, fence) {
      if (words.files.length > 0)
        throw words.problem('`repair` names no file: the exercise stands in the front matter');
      return { kind: 'repair', line: fence.line, hints: readHints(fence.file, bodyLines(fence)) };
    },
  },
};

/** The kinds of blocks, in the order in which documentation lists them. */
export const blockKinds = Object.keys(readers) as readonly BlockKind[];

/** @throws {LessonProblem} if kind, files, options or body are not of the form above. */
export function readBlock(fence: Fence): Block {
  const [kind, ...rest] = splitWords(fence);
  if (kind === undefined || !Object.hasOwn(readers, kind)) {
    throw new LessonProblem(
      fence.file,
      fence.line,
      `\`${kind ?? ''}\` is no block; the blocks are ${blockKinds.join(', ')}`,
    );
  }
  const reader = readers[kind as BlockKind];
  return reader.read(new Words(fence, rest, reader.options), fence);
}

/** Words of the info string; a word with blanks stands in double quotes. */
function splitWords(fence: Fence): string[] {
  const words: string[] = [];
  for (const match of fence.info.matchAll(/"([^"]*)"|(\S+)/g)) {
    if (match[2]?.includes('"'))
      throw new LessonProblem(fence.file, fence.line, `a quotation mark is not closed: ${match[2]}`);
    words.push(match[1] ?? match[2]!);
  }
  return words;
}

/** stdout as it is written where no line break can stand: `a\nb` is two lines; the last line break is understood. */
function printed(text: string): string {
  return `${text.replaceAll('\\n', '\n')}\n`;
}

function bodyLines(fence: Fence): [number, string][] {
  return fence.body
    .split('\n')
    .map((text, i): [number, string] => [fence.line + 1 + i, text])
    .filter(([, text]) => text.trim() !== '');
}

function noBody(fence: Fence): void {
  if (fence.body !== '') throw new LessonProblem(fence.file, fence.line + 1, 'this block has no body');
}

function question(words: Words, fence: Fence): Question {
  if (words.files.length > 0) throw words.problem('a question names no file');
  return readQuestion(fence.file, fence.line, bodyLines(fence));
}

function scheduled(words: Words): Scheduled {
  return defined({
    policy: words.text('policy'),
    seed: words.number('seed'),
    quantum: words.number('quantum'),
    schedule: words.text('schedule'),
  });
}

/** The entries that are there: an optional property is absent, never `undefined`. */
function defined<T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as never;
}
