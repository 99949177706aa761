import { strToU8, zipSync } from 'fflate';
import { compile, libraryClassPath } from 'heddle';
import { afterAll, describe, expect, it } from 'vitest';
import { readJar } from '../../src/cli/jar.ts';
import { Workshop } from './heddle.ts';

const workshop = new Workshop();
afterAll(() => workshop.remove());
const heddle = (...words: string[]) => workshop.heddle(words);

const greeting = (word: string): Record<string, Uint8Array> =>
  Object.fromEntries(
    compile(
      [
        {
          name: 'shop/Main.java',
          text: `package shop;
            public class Main { public static void main(String[] args) { System.out.println(Word.get() + args.length); } }
            class Word { static String get() { return "${word}"; } }
            class Other { public static void main(String[] args) { System.out.println("other"); } }`,
        },
      ],
      libraryClassPath(),
    ).classes.map(({ name, bytes }) => [`${name}.class`, bytes]),
  );

const manifest = (text: string): Record<string, Uint8Array> => ({ 'META-INF/MANIFEST.MF': strToU8(text) });

describe('a jar file', () => {
  it('runs from the main class of its manifest, a long line of which goes on with a space', () => {
    const jar = workshop.file(
      'shop.jar',
      zipSync({ ...manifest('Manifest-Version: 1.0\r\nMain-Class: sho\r\n p.Other\r\n'), ...greeting('hello') }),
    );
    expect(heddle('run', jar).stdout).toBe('other\n');
    expect(heddle('run', jar, '--main', 'shop.Main', '--', 'a').stdout).toBe('hello1\n');
  });

  it('gives the classes for Java 17 where it has several releases', () => {
    const versions = (release: number, word: string): Record<string, Uint8Array> => ({
      [`META-INF/versions/${release}/shop/Word.class`]: greeting(word)['shop/Word.class']!,
    });
    const classes = {
      ...greeting('old'),
      ...versions(9, 'nine'),
      ...versions(17, 'seventeen'),
      ...versions(21, 'later'),
    };
    const several = manifest('Manifest-Version: 1.0\nMulti-Release: true\nMain-Class: shop.Main\n');
    expect(heddle('run', workshop.file('many.jar', zipSync({ ...classes, ...several }))).stdout).toBe('seventeen0\n');
    const one = workshop.file('one.jar', zipSync(classes));
    expect(heddle('run', one).stdout).toBe('old0\n');
  });

  it('leaves descriptions of modules and packages out', () => {
    const jar = readJar(
      zipSync({ 'module-info.class': new Uint8Array(4), 'shop/package-info.class': new Uint8Array(4) }),
    );
    expect([...jar.classes.keys()]).toEqual([]);
  });

  it('without a class is refused', () => {
    const { status, stderr } = heddle('run', workshop.file('empty.jar', zipSync(manifest('Manifest-Version: 1.0\n'))));
    expect(status).toBe(2);
    expect(stderr).toContain('there is no class in the jar');
  });
});
