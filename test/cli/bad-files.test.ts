/** Files that are not what their names say: one line that begins with the name, status 2. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { compile, JavaProgram, LaunchError, libraryClassPath, run } from 'heddle';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJar } from '../../src/cli/jar.ts';
import { Workshop } from './heddle.ts';

const workshop = new Workshop();
afterAll(() => workshop.remove());
beforeAll(() => {
  for (const kind of ['java', 'class', 'jar']) {
    mkdirSync(join(workshop.folder, `Folder.${kind}`));
    symlinkSync(`Loop.${kind}`, join(workshop.folder, `Loop.${kind}`));
    symlinkSync(`Nowhere.${kind}`, join(workshop.folder, `Dangling.${kind}`));
    workshop.file(`Empty.${kind}`, '');
  }
  workshop.file('Text.class', 'no class file');
  workshop.file('Text.jar', 'no jar file');
  workshop.file('Begun.jar', 'PK\u0003\u0004');
  workshop.file('Blank.java', ' \r\n\t\n');
  workshop.file('Utf16.java', new Uint8Array(Buffer.from('\ufeffclass A { }', 'utf16le')));
  workshop.file('Latin1.java', Uint8Array.of(...strToU8('class A { String s = "'), 0xe9, ...strToU8('"; }')));
  workshop.file('Class.java', Uint8Array.of(0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 61));
  workshop.file('Lies.jar', zipSync({ 'A.class': strToU8('no class file') }));
});

describe('a file that cannot be used', () => {
  it.each([
    ...['java', 'class', 'jar'].flatMap(kind => [
      [`Folder.${kind}`, 'is a folder, not a file'],
      [`Loop.${kind}`, 'its symbolic links go round in a circle'],
      [`Dangling.${kind}`, 'no such file'],
    ]),
    ['Empty.java', 'the file is empty'],
    ['Empty.class', 'the file is empty'],
    ['Empty.jar', 'is not a jar file'],
    ['Text.class', 'not a class file'],
    ['Text.jar', 'is not a jar file'],
    ['Begun.jar', 'is not a jar file'],
    ['Blank.java', 'the file is empty'],
    ['Utf16.java', 'is not a text file'],
    ['Latin1.java', 'is not text in UTF-8'],
    ['Class.java', 'is a class file, not Java source'],
    ['Lies.jar', 'A.class: not a class file'],
  ])('%s: %s', (file, reason) => {
    const { status, stdout, stderr } = workshop.heddle(['run', file]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    if (file !== 'Lies.jar') expect(stderr).toMatch(new RegExp(`^${file}: `));
    expect(stderr).toContain(reason);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('a class file beside a named one', () => {
  it('may be a bad one as long as the program does not use it', () => {
    const source = `public class Uses { public static void main(String[] a) {
      System.out.println("runs");
      if (a.length > 0) new Spoiled(); } }
      class Spoiled { }`;
    for (const { name, bytes } of compile([{ name: 'Uses.java', text: source }], libraryClassPath()).classes) {
      workshop.file(`${name}.class`, name === 'Spoiled' ? bytes.slice(0, 50) : bytes);
    }
    expect(workshop.heddle(['run', 'Uses.class'])).toEqual({ status: 0, stdout: 'runs\n', stderr: '' });
    expect(workshop.heddle(['run', 'Uses.class', '--', 'x'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('java.lang.ClassFormatError: Truncated class file'),
    });
  });
});

describe('a damaged jar', () => {
  const source =
    'public class Main { public static void main(String[] a) { System.out.println(Word.get()); } } class Word { static String get() { return "whole"; } }';
  const files = Object.fromEntries(
    compile([{ name: 'Main.java', text: source }], libraryClassPath()).classes.map(({ name, bytes }) => [
      `${name}.class`,
      bytes,
    ]),
  );
  const jar = zipSync(
    { 'META-INF/MANIFEST.MF': strToU8('Manifest-Version: 1.0\nMain-Class: Main\n'), ...files },
    { level: 0 },
  );

  /** How the program in the jar ends. */
  function endOf(bytes: Uint8Array): string {
    let classes: ReadonlyMap<string, Uint8Array>;
    let main: string | undefined;
    try {
      ({ classes, main } = readJar(bytes));
    } catch (error) {
      expect((error as Error).message).not.toBe('');
      return 'not a jar';
    }
    try {
      const own = [...classes].map(([name, content]) => ({ name, bytes: content }));
      return run(new JavaProgram({ classes: own, main: main ?? 'Main' }, libraryClassPath())).stdout;
    } catch (error) {
      expect(error).toBeInstanceOf(LaunchError);
      return 'refused';
    }
  }

  it('is refused or runs, whichever byte is wrong', () => {
    const ends = new Map<string, number>();
    for (let at = 0; at < jar.length; at += 7) {
      const damaged = Uint8Array.from(jar);
      damaged[at]! ^= 1 << (at % 8);
      const end = endOf(damaged);
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
    expect(ends.get('whole\n')).toBeGreaterThan(2);
    expect(ends.get('not a jar')).toBeGreaterThan(2);
    expect(ends.get('refused')).toBeGreaterThan(2);
  });

  it('is refused or runs, wherever it is cut off', () => {
    for (let length = 0; length < jar.length; length += 3) expect(endOf(jar.slice(0, length))).toBe('not a jar');
  });
});
