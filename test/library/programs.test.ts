/**
 * The programs in programs/ use the class library broadly; beside each lies what a JDK 17 prints (`.out`, `.err`) and the exit
 * status it ends with. They must do the same here, compiled by our compiler, on our library. Where a JDK 17 is on the path, the
 * committed expectations are checked against it too.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, formatDiagnostic } from '../../src/compiler/index.ts';
import { JavaProgram } from '../../src/explore/java-program.ts';
import { runProgram } from '../../src/explore/run.ts';
import { libraryClassPath } from '../../src/library/index.ts';

const folder = new URL('./programs/', import.meta.url).pathname;
const names = readdirSync(folder)
  .filter(file => file.endsWith('.java'))
  .map(file => file.slice(0, -'.java'.length))
  .sort();

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
/** Frames inside the library have other line numbers than the JDK's. */
const withoutLibraryLines = (text: string): string => text.replaceAll(/(java\.base\/.*\.java:)\d+/g, '$1*');
const exits: Readonly<Record<string, number>> = { Exceptions: 1, Threads: 3 };

interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number | null;
}

const expected = (name: string): Outcome => ({
  stdout: read(`${name}.out`),
  stderr: withoutLibraryLines(read(`${name}.err`)),
  exit: exits[name] ?? 0,
});

function runHere(name: string): Outcome {
  const text = read(`${name}.java`);
  const { classes, diagnostics } = compile([{ name: `${name}.java`, text }], libraryClassPath());
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(each => formatDiagnostic(each, text))).toEqual([]);
  const { stdout, stderr, exit } = runProgram(new JavaProgram({ classes, main: name }, libraryClassPath()));
  return { stdout, stderr: withoutLibraryLines(stderr), exit };
}

it.each(names)('%s prints what it prints on a JDK', name => {
  expect(runHere(name)).toEqual(expected(name));
});

const version = spawnSync('javac', ['-version'], { encoding: 'utf8' });
const hasJdk = /^javac 17\b/.test(version.stdout ?? '');

describe.skipIf(!hasJdk)('beside a JDK 17 (skipped: needs a JDK 17, where there is none)', () => {
  let classes = '';
  beforeAll(() => {
    classes = mkdtempSync(join(tmpdir(), 'heddle-library-'));
    execFileSync('javac', [
      '-nowarn',
      '-Xlint:none',
      '-d',
      classes,
      ...names.map(name => join(folder, `${name}.java`)),
    ]);
  });
  afterAll(() => rmSync(classes, { recursive: true }));

  it.each(names)('the expectation of %s is what java prints', name => {
    const options = ['-ea', '-Dfile.encoding=UTF-8', '-cp', classes, name];
    const { stdout, stderr, status } = spawnSync('java', options, { encoding: 'utf8' });
    expect({ stdout, stderr: withoutLibraryLines(stderr), exit: status }).toEqual(expected(name));
  });
});
