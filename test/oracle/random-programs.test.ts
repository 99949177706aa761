/** What `npm run oracle` needs no JDK for: its random programs, what it makes the same before it compares, what it reads of the corpus. */
import fc from 'fast-check';
import { CompileError, load } from 'heddle';
import { describe, expect, it } from 'vitest';

/** The tools are plain modules without declarations. */
const tool = (name: string) => import(new URL(`../../tools/oracle/${name}.mjs`, import.meta.url).href);
const { comparisonOf, withExpectations } = await tool('expectations');
const { normaliseErrors, normaliseOutput } = await tool('normalise');
const { unifiedDiff } = await tool('unified-diff');
const grammar: Record<string, string[]> = (await tool('grammar')).GRAMMAR;
const programs: () => fc.Arbitrary<{ text(className: string): string }> = (await tool('program')).programs;

describe('random programs', () => {
  it('compile, whatever the generator makes', () => {
    fc.assert(
      fc.property(programs(), program => {
        try {
          load(program.text('Program'), 'Program');
        } catch (error) {
          if (error instanceof CompileError) throw new Error(`${error.message}\n${program.text('Program')}`);
          throw error;
        }
      }),
      { numRuns: 100, seed: 11 },
    );
  });

  it('are the same for the same seed, and the class has the name that is wanted', () => {
    const [first, second] = [1, 2].map(() =>
      fc.sample(programs(), { numRuns: 5, seed: 3 }).map(each => each.text('A')),
    );
    expect(first).toEqual(second);
    expect(first![4]).toContain('public class A {');
  });

  it('shrink to a program that prints one thing', () => {
    const details = fc.check(
      fc.property(programs(), program => !program.text('Program').includes('print(')),
      { seed: 1 },
    );
    expect(details.counterexample![0].text('Program')).toMatch(/static void body\(\) \{\n {4}print\(0\);\n {2}\}/);
  });

  it('have a simplest form first, which has no hole that leads back', () => {
    for (const [kind, [simplest]] of Object.entries(grammar)) {
      expect(simplest, kind).not.toMatch(new RegExp(`\\{${kind}[ }]`));
    }
  });
});

describe('before it compares', () => {
  it('frames of the library and counts of common frames are left out, own frames stay', () => {
    const trace =
      'Exception in thread "main" java.lang.Error: x\n\tat java.base/java.util.A.b(A.java:1)\n\tat Own.main(Own.java:3)\n\t... 3 more\n';
    expect(normaliseErrors(trace)).toBe('Exception in thread "main" java.lang.Error: x\n\tat Own.main(Own.java:3)\n');
  });

  it('hash codes are the same, other text is not touched', () => {
    expect(normaliseOutput('Own@1b2c3d user@home 12')).toBe('Own@HASH user@home 12');
  });

  it('a difference shows the lines around it', () => {
    expect(unifiedDiff('a\nb\nc\nd\ne\nf\ng', 'a\nb\nc\nd\ne\nx\ng')).toBe(' c\n d\n e\n-f\n+x\n g');
  });
});

describe('the comments of a program', () => {
  it.each([
    ['// expect: 1\n', 'output'],
    ['// with: spurious\n// expect: 1\n', 'not compared'],
    ['// expect outcomes: 1 | 2\n', 'outcomes'],
    ['// expect outcomes: 1 | deadlock\n', 'not compared'],
    ['// expect race: A.b\n', 'not compared'],
    ['// expect compile error 1:1: x\n', 'refused'],
    ['// not compared: because\n// expect: 1\n', 'not compared'],
  ])('%j: %s', (text, kind) => {
    expect(comparisonOf(text).kind).toBe(kind);
  });

  it('take what the JVM printed, each in its place where there are as many', () => {
    const old = 'class A {\n  // expect: 1\n}\n// expect: 2\n';
    expect(withExpectations(old, { stdout: '3\n\n', stderr: '', exit: 0 })).toBe(
      'class A {\n  // expect: 3\n}\n// expect:\n',
    );
    expect(withExpectations(old, { stdout: '5\n', stderr: '', exit: 0 })).toBe('class A {\n}\n\n// expect: 5\n');
  });
});
