/**
 * Classes that were compiled separately and do not fit together any more (JLS ch. 13, JVMS §5.4). Each program in test/linkage is compiled; then
 * what stands below `//// then` is compiled against it and takes the place of the classes of the same names.
 *
 *     //// file p/P.java      what follows is that file
 *     //// without A B        these classes are gone
 *     //// keep A             this one stays as it was at first
 *
 * The `.out` beside it holds what OpenJDK 17's `java -cp` printed for the same class files of javac: output, errors, exit status.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, JavaProgram, LaunchError, libraryClassPath, run } from 'heddle';
import { describe, expect, it } from 'vitest';
import type { ClassPath } from '../src/classfile/class-path.ts';

const folder = join(import.meta.dirname, 'linkage');
const names = readdirSync(folder).flatMap(file => (file.endsWith('.java') ? [file.slice(0, -'.java'.length)] : []));

type Classes = Map<string, Uint8Array>;

function classesOf(text: string): Classes {
  const parts = [new Map<string, string>(), new Map<string, string>()];
  let part = parts[0]!;
  let file = 'Main.java';
  let without: string[] = [];
  let keep: string[] = [];
  for (const line of text.split('\n')) {
    const [, word, rest = ''] = /^\/\/\/\/ (\w+) ?(.*)$/.exec(line) ?? [];
    if (word === 'then') {
      part = parts[1]!;
      file = 'Then.java';
    } else if (word === 'file') file = rest;
    else if (word === 'without') without = rest.split(' ');
    else if (word === 'keep') keep = rest.split(' ');
    else part.set(file, `${part.get(file) ?? ''}${line}\n`);
  }
  const first = compiled(parts[0]!, new Map());
  const then = compiled(parts[1]!, first);
  for (const name of keep) then.delete(name);
  const together = new Map([...first, ...then]);
  for (const name of without) together.delete(name);
  return together;
}

function compiled(files: ReadonlyMap<string, string>, before: Classes): Classes {
  if (files.size === 0) return new Map();
  const library = libraryClassPath();
  const classPath: ClassPath = {
    find: name => before.get(name) ?? library.find(name),
    names: () => new Set([...before.keys(), ...library.names()]),
  };
  const { classes, diagnostics } = compile(
    [...files].map(([name, text]) => ({ name, text })),
    classPath,
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return new Map(classes.map(({ name, bytes }) => [name, bytes]));
}

/** Frames inside the library are others than the JDK's. */
const withoutLibraryFrames = (text: string): string => text.replaceAll(/\tat java\.base\/.*\n/g, '');

describe('classes that do not fit together', () => {
  it.each(names)('%s fails in the words of a JVM', name => {
    const classes = [...classesOf(readFileSync(join(folder, `${name}.java`), 'utf8'))];
    const files = classes.map(([file, bytes]) => ({ name: file, bytes }));
    const { stdout, stderr, exit } = run(new JavaProgram({ classes: files, main: 'Main' }, libraryClassPath()));
    const printed = `${stdout}--- stderr\n${withoutLibraryFrames(stderr)}--- exit ${exit}\n`;
    expect(printed).toBe(withoutLibraryFrames(readFileSync(join(folder, `${name}.out`), 'utf8')));
  });

  it('a main class that is not there is refused before anything runs', () => {
    expect(() => new JavaProgram({ classes: [], main: 'Main' }, libraryClassPath())).toThrow(LaunchError);
  });
});
