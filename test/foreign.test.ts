/** Class files of other compilers: each jar of test/foreign prints what OpenJDK 17 printed for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JavaProgram, libraryClassPath, run } from 'heddle';
import { describe, expect, it } from 'vitest';
import { readJar } from '../src/cli/jar.ts';
import { mainClassOf } from '../src/explore/load-java.ts';

const folder = join(import.meta.dirname, 'foreign');
const jars = readdirSync(folder).filter(name => name.endsWith('.jar'));

describe('class files of another compiler', () => {
  it.each(jars)('run as they should: %s', jar => {
    const { classes } = readJar(readFileSync(join(folder, jar)));
    const files = [...classes].map(([name, bytes]) => ({ name, bytes }));
    const program = new JavaProgram({ classes: files, main: mainClassOf(files)! }, libraryClassPath());
    const { stdout, stderr, exit } = run(program);
    expect(stderr).toBe('');
    expect(stdout).toBe(readFileSync(join(folder, `${jar.split('.')[0]}.out`), 'utf8'));
    expect(exit).toBe(0);
  });
});
