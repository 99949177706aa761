/**
 * The corpus programs, compiled by us against our library, on a real JVM with its verifier on: it accepts every class and
 * prints what the programs expect. One JVM runs them all, one after another, from a main class that we compile too.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, formatDiagnostic } from '../../src/compiler/index.ts';
import { libraryClassPath } from '../../src/library/index.ts';

const corpus = join(import.meta.dirname, '../corpus/language');
const programs = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.java'))
  .map(path => ({ name: basename(path, '.java'), text: readFileSync(join(corpus, path), 'utf8') }))
  // One that ends the JVM has it to itself elsewhere.
  .filter(({ text }) => !text.includes('// expect exit:') && !text.includes('// expect compile error'))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
const hasJava = java.status === 0 && Number(/version "(\d+)/.exec(java.stderr)?.[1] ?? 0) >= 17;

describe.skipIf(!hasJava)('on a real JVM (skipped: needs java 17 or newer)', () => {
  let folder = '';
  const outputs = new Map<string, string>();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'heddle-codegen-'));
    const calls = programs.map(
      ({ name }) =>
        `System.out.println("=== ${name}"); try { ${name}.main(new String[0]); } catch (Throwable t) { System.out.println(t); }`,
    );
    const main = `public class AllPrograms { public static void main(String[] args) { ${calls.join('\n')} } }`;
    const sources = [
      ...programs.map(({ name, text }) => ({ name: `${name}.java`, text })),
      { name: 'AllPrograms.java', text: main },
    ];
    const { classes, diagnostics } = compile(sources, libraryClassPath());
    expect(
      diagnostics.map(each => formatDiagnostic(each, sources.find(({ name }) => name === each.file)!.text)),
    ).toEqual([]);
    for (const { name, bytes } of classes) {
      const file = join(folder, `${name}.class`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    const options = ['-ea', '-Xverify:all', '-Dfile.encoding=UTF-8', '-cp', folder, 'AllPrograms'];
    const { stdout } = spawnSync('java', options, { encoding: 'utf8' });
    for (const part of stdout.split(/^=== /m).slice(1)) {
      const end = part.indexOf('\n');
      outputs.set(part.slice(0, end), part.slice(end + 1));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(programs)('$name prints what it expects', ({ name, text }) => {
    const expected = [...text.matchAll(/^[ \t]*\/\/ expect: ?(.*)$/gm)].map(match => `${match[1]}\n`).join('');
    expect(outputs.get(name)).toBe(expected);
  });
});
