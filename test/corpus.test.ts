import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { CompileError, check, type JavaProgram, load, run } from 'heddle';
import { describe, expect, it } from 'vitest';
import type { ProcessSettings } from '../src/explore/java-program.ts';

/**
 * Every Java program below test/corpus holds its own expectations, as comments at the beginning of a line:
 *
 *     // expect: LINE                     the next line of stdout (under the default policy)
 *     // expect error: LINE               the first line of stderr
 *     // expect exit: N                   exit status
 *     // expect compile error L:C: TEXT   refused there, with a message that contains TEXT
 *     // expect outcomes: A | B           stdout of all executions, line ends as \n; `deadlock` for those that hang
 *     // expect executions: N             complete executions of the depth-first search
 *     // expect race: Class.field         a data race on it, and on nothing else; `none`: no race
 *     // expect deadlock                  found, by exploring
 *     // expect uncaught: Class           some execution dies of it
 *     // with: SETTING …                  settings of the process: spurious, anyTimeouts, pinning=jdk24, virtualCarriers=3
 */
interface Expectations {
  readonly stdout: readonly string[];
  readonly error: string | undefined;
  readonly exit: number | undefined;
  readonly compileErrors: readonly { place: string; text: string }[];
  readonly outcomes: readonly string[] | undefined;
  readonly executions: number | undefined;
  readonly races: readonly string[];
  readonly deadlock: boolean;
  readonly uncaught: readonly string[];
  readonly settings: ProcessSettings;
}

function expectationsOf(text: string): Expectations {
  const all = (kind: string): string[] =>
    [...text.matchAll(new RegExp(`^[ \\t]*// expect${kind}:? ?(.*)$`, 'gm'))].map(match =>
      match[1]!.replace(/\r$/, ''),
    );
  const outcomes = all(' outcomes')[0];
  const exit = all(' exit')[0];
  const executions = all(' executions')[0];
  return {
    stdout: [...text.matchAll(/^[ \t]*\/\/ expect: ?(.*)$/gm)].map(match => match[1]!),
    error: all(' error')[0],
    exit: exit === undefined ? undefined : Number(exit),
    compileErrors: [...text.matchAll(/\/\/ expect compile error (\d+:\d+): (.*)$/gm)].map(([, place, message]) => ({
      place: place!,
      text: message!,
    })),
    outcomes: outcomes?.split(' | ').map(each => each.replaceAll('\\n', '\n')),
    executions: executions === undefined ? undefined : Number(executions),
    races: all(' race'),
    deadlock: /\/\/ expect deadlock\b/.test(text),
    uncaught: all(' uncaught'),
    settings: settingsOf(/^\/\/ with: (.*)$/m.exec(text)?.[1] ?? ''),
  };
}

function settingsOf(text: string): ProcessSettings {
  const pairs = text.split(' ').filter(Boolean);
  return Object.fromEntries(
    pairs.map(pair => {
      const [key, value] = pair.split('=') as [string, string?];
      return [key, value === undefined ? true : /^\d+$/.test(value) ? Number(value) : value];
    }),
  );
}

const root = join(import.meta.dirname, 'corpus');
const programs = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.java'))
  .sort();

describe('the corpus', () => {
  for (const path of programs) {
    const text = readFileSync(join(root, path), 'utf8');
    const expected = expectationsOf(text);
    const source = [{ name: basename(path), text }];

    it(`${relative('.', path)} does what it says`, async () => {
      if (expected.compileErrors.length > 0) {
        const message = refusal(() => load(source));
        for (const { place, text: part } of expected.compileErrors) {
          expect(message).toContain(`${basename(path)}:${place}: `);
          expect(message).toContain(part);
        }
        return;
      }
      const program = load(source, basename(path, '.java'));
      const explored =
        expected.outcomes !== undefined ||
        expected.executions !== undefined ||
        expected.races.length > 0 ||
        expected.deadlock ||
        expected.uncaught.length > 0;
      if (expected.stdout.length > 0 || expected.error !== undefined || expected.exit !== undefined || !explored) {
        expectRun(program, expected);
      }
      if (explored) await expectChecked(program, expected);
    });
  }
});

function refusal(compile: () => unknown): string {
  try {
    compile();
  } catch (error) {
    if (error instanceof CompileError) return error.message;
    throw error;
  }
  throw new Error('it compiles');
}

function expectRun(program: JavaProgram, expected: Expectations): void {
  const result = run(program, expected.settings);
  expect(result.stdout).toBe(expected.stdout.map(line => `${line}\n`).join(''));
  if (expected.error !== undefined) expect(result.stderr.split('\n')[0]).toBe(expected.error);
  if (expected.exit !== undefined) expect(result.exit).toBe(expected.exit);
}

async function expectChecked(program: JavaProgram, expected: Expectations): Promise<void> {
  const report = await check(program, {
    ...expected.settings,
    strategy: 'dfs',
    outcomes: true,
    executions: 400_000,
  });
  if (expected.outcomes) {
    expect(report.exhausted).toBe(true);
    expect(report.outcomes!.map(each => each.end ?? each.stdout).sort()).toEqual([...expected.outcomes].sort());
  }
  if (expected.executions !== undefined) expect(report.executions).toBe(expected.executions);
  if (expected.races.length > 0) {
    const raced = report.findings.filter(each => each.kind === 'data-race');
    const names = [...new Set(raced.map(each => /data race on (\S+):/.exec(each.message)![1]!))];
    expect(names.sort()).toEqual(expected.races.filter(each => each !== 'none').sort());
  }
  expect(report.findings.some(each => each.kind === 'deadlock' || each.kind === 'lost-wakeup')).toBe(expected.deadlock);
  for (const name of expected.uncaught) {
    expect(report.findings.map(each => each.message).join('\n')).toContain(name);
  }
  // Each finding's schedule is replayed: the same trouble must come out.
  for (const finding of report.findings) {
    const again = run(program, { ...expected.settings, schedule: finding.schedule });
    expect(again.steps).toBe(finding.steps);
    expect(again.switches).toBe(finding.switches);
  }
}
