/**
 * Front matter: what stands between two `---` lines at the top of a lesson. A strict subset of YAML that needs no library:
 *
 *     key: text to the end of the line
 *     key: ["JSON", "strings"]      (also "a JSON string" or a whole number)
 *     key:
 *       - one item a line
 *     key:
 *       inner: value              (one level deep)
 */
import { LessonProblem } from './lesson-problem.ts';

type Scalar = string | number | readonly string[];

/** A value with the line it stands on. */
export interface Entry {
  readonly line: number;
  readonly value: Scalar | ReadonlyMap<string, Entry>;
}

export interface FrontMatter {
  readonly entries: ReadonlyMap<string, Entry>;
  /** The text after it. */
  readonly body: string;
  /** Line of the file on which `body` begins. */
  readonly bodyLine: number;
}

const KEY_VALUE = /^([a-z][A-Za-z-]*):(?: (.*))?$/;

/** @throws {LessonProblem} if the front matter is missing, not closed or not of the form above. */
export function readFrontMatter(file: string, text: string): FrontMatter {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  if (lines[0] !== '---')
    throw new LessonProblem(file, 1, 'a lesson begins with a line `---`, its front matter and `---`');
  const close = lines.indexOf('---', 1);
  if (close < 0) throw new LessonProblem(file, 1, 'the front matter is not closed by a line `---`');
  const entries = new Map<string, Entry>();
  let at = 1;
  while (at < close) {
    const line = lines[at]!;
    if (line.trim() === '') {
      at++;
      continue;
    }
    const [key, rest] = keyAndRest(file, at + 1, line, entries);
    if (rest !== '') {
      entries.set(key, { line: at + 1, value: scalar(file, at + 1, rest) });
      at++;
      continue;
    }
    let end = at + 1;
    while (end < close && lines[end]!.startsWith('  ')) end++;
    entries.set(key, { line: at + 1, value: indented(file, at + 2, lines.slice(at + 1, end), key) });
    at = end;
  }
  return { entries, body: lines.slice(close + 1).join('\n'), bodyLine: close + 2 };
}

function keyAndRest(file: string, line: number, text: string, known: ReadonlyMap<string, Entry>): [string, string] {
  const match = KEY_VALUE.exec(text);
  if (!match) throw new LessonProblem(file, line, `expected \`key: value\`, found \`${text}\``);
  if (known.has(match[1]!)) throw new LessonProblem(file, line, `\`${match[1]}\` is given twice`);
  return [match[1]!, (match[2] ?? '').trim()];
}

function indented(file: string, first: number, lines: readonly string[], key: string): Entry['value'] {
  if (lines.length === 0) throw new LessonProblem(file, first - 1, `\`${key}\` has no value`);
  if (lines[0]!.startsWith('  - ')) {
    return lines.map((line, i) => {
      if (!line.startsWith('  - ')) throw new LessonProblem(file, first + i, 'expected `  - item`');
      return line.slice(4).trim();
    });
  }
  const inner = new Map<string, Entry>();
  lines.forEach((line, i) => {
    const [name, rest] = keyAndRest(file, first + i, line.slice(2), inner);
    if (rest === '') throw new LessonProblem(file, first + i, `\`${name}\` has no value`);
    inner.set(name, { line: first + i, value: scalar(file, first + i, rest) });
  });
  return inner;
}

function scalar(file: string, line: number, text: string): Scalar {
  if (/^\d+$/.test(text)) return Number(text);
  if (!text.startsWith('[') && !text.startsWith('"')) return text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LessonProblem(file, line, `not JSON: ${text}`);
  }
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every(item => typeof item === 'string')) return value;
  throw new LessonProblem(file, line, 'expected a string or a list of strings');
}
