/** The exercise of a lesson, as the front matter says it: what is handed out and what a solution must keep. */
import type { Entry, FrontMatter } from './front-matter.ts';
import { LessonProblem } from './lesson-problem.ts';

/** What a solution must not do, over all schedules. */
const exerciseRules = ['no-race', 'no-deadlock', 'no-exception', 'no-timing'] as const;
export type ExerciseRule = (typeof exerciseRules)[number];

/** What counts as a thread's share of the work; see concurrency.ts for the exact meaning. */
export type Work =
  /** It changes the value of a variable that the other workers change too. */
  | { readonly kind: 'shared-variable' }
  /** It prints something that contains the text. */
  | { readonly kind: 'prints'; readonly text: string };

export interface Exercise {
  /** Names of the starting files, in the folder `start`. */
  readonly files: readonly string[];
  /** What stdout may be when the program ends; every execution must end with one of these. */
  readonly outcomes: readonly string[];
  readonly rules: readonly ExerciseRule[];
  /** How many threads must share the work. 1: a thread other than main does it. */
  readonly workers: number;
  readonly work: Work;
}

const KEYS = ['files', 'outcomes', 'rules', 'workers', 'work'];

/** Undefined where the lesson has no exercise. @throws {LessonProblem} if it is not well formed. */
export function readExercise(file: string, frontMatter: FrontMatter): Exercise | undefined {
  const entry = frontMatter.entries.get('exercise');
  if (!entry) return undefined;
  if (!(entry.value instanceof Map))
    throw new LessonProblem(file, entry.line, '`exercise` holds lines of the form `  key: value`');
  const entries: ReadonlyMap<string, Entry> = entry.value;
  for (const [key, { line }] of entries) {
    if (!KEYS.includes(key))
      throw new LessonProblem(file, line, `an exercise has no \`${key}\`; it has ${KEYS.join(', ')}`);
  }
  const need = (key: string): Entry => {
    const found = entries.get(key);
    if (!found) throw new LessonProblem(file, entry.line, `the exercise needs \`${key}\``);
    return found;
  };
  const list = (key: string): readonly string[] => {
    const { line, value } = need(key);
    if (!Array.isArray(value) || value.length === 0)
      throw new LessonProblem(file, line, `\`${key}\` is a list in the form ["…", "…"]`);
    return value as readonly string[];
  };
  const rules = list('rules').map(rule => {
    const found = exerciseRules.find(known => known === rule);
    if (!found)
      throw new LessonProblem(
        file,
        need('rules').line,
        `\`${rule}\` is no rule; the rules are ${exerciseRules.join(', ')}`,
      );
    return found;
  });
  const workers = need('workers');
  if (typeof workers.value !== 'number' || workers.value < 1)
    throw new LessonProblem(file, workers.line, '`workers` is a number from 1');
  return {
    files: list('files'),
    outcomes: list('outcomes'),
    rules,
    workers: workers.value,
    work: readWork(file, need('work')),
  };
}

function readWork(file: string, entry: Entry): Work {
  if (entry.value === 'shared-variable') return { kind: 'shared-variable' };
  const match = typeof entry.value === 'string' ? /^prints (.+)$/.exec(entry.value) : null;
  if (!match) throw new LessonProblem(file, entry.line, '`work` is `shared-variable` or `prints TEXT`');
  return { kind: 'prints', text: match[1]! };
}
