import { afterAll, describe, expect, it } from 'vitest';
import { fixtureBytes } from '../classfile/fixture.ts';
import { Workshop } from './heddle.ts';

const workshop = new Workshop();
afterAll(() => workshop.remove());
const heddle = (...words: string[]) => workshop.heddle(words);

const counter = fixtureBytes('Counter');
workshop.file('Counter.class', counter);
workshop.file('Short.class', counter.subarray(0, 300));
workshop.file('Other.class', counter);
workshop.file('Foreign.class', 'PK\u0003\u0004');
workshop.file('Empty.java', '');
workshop.file('Blank.java', ' \n\t\n');
workshop.file('Binary.java', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1]));
workshop.file('Latin.java', new Uint8Array([0x2f, 0x2f, 0xe9, 0x0a]));
workshop.file('Class.java', counter);
workshop.file('box.jar', 'PK\u0003\u0004');
workshop.file('notes.txt', 'notes');
workshop.file('folder/inside.txt', '');
workshop.file('future.json', '{"format":"heddle-trace","version":2}');
workshop.file('other.json', '{"a":1}');

describe('a mistake on the command line', () => {
  it.each([
    ['an unknown command', ['chekc', 'A.java'], "heddle: there is no command 'chekc'"],
    ['a mistyped command', ['rum', 'A.java'], "heddle: there is no command 'rum'; did you mean 'heddle run'?"],
    ['a file without a command', ['A.java'], "did you mean 'heddle run A.java'?"],
    [
      'an unknown option',
      ['run', 'Counter.class', '--sed', '3'],
      "heddle: unknown option '--sed'; did you mean --seed?",
    ],
    ['an unknown option of heddle', ['--frob'], "heddle: unknown option '--frob'"],
    ['no file', ['run'], "heddle: missing required argument 'file'"],
    ['a seed that is no number', ['run', 'Counter.class', '--seed', 'x'], "'--seed <n>' argument 'x' is invalid"],
    ['no steps', ['run', 'Counter.class', '--max-steps', '0'], 'it must be a whole number from 1 on'],
    ['a size that is none', ['run', 'Counter.class', '-Xmx64q'], "'-Xmx<size>' argument '64q' is invalid"],
    ['a heap without end', ['run', 'Counter.class', '-Xmx999g'], 'it must be from 64k to 1g'],
    ['an unknown -X option', ['run', 'Counter.class', '-Xint'], "heddle: unknown option '-Xint'"],
    ['an unknown policy', ['run', 'Counter.class', '--policy', 'randon'], "did you mean 'random'?"],
    ['a policy that asks', ['run', 'Counter.class', '--policy', 'ask'], 'the policy ask needs somebody to answer'],
    [
      'a schedule and a policy',
      ['run', 'Counter.class', '--policy', 'random', '--schedule', 'v1:0:'],
      'cannot be given',
    ],
    ['a token that is none', ['replay', 'nonsense', 'Counter.class'], "'nonsense' is not a token"],
    ['a token of another program', ['replay', 'v1:000000:2Rw', 'Counter.class'], 'another program'],
    ['an unknown main class', ['run', 'Counter.class', '--main', 'Countr'], 'did you mean Counter?'],
    ['an unknown view', ['show', 'other.json', '--as', 'tabel'], "did you mean 'table'?"],
    ['an unknown format', ['show', 'other.json', '--format', 'png'], 'this view has no format png; it has text'],
    ['an unknown language', ['show', 'other.json', '--lang', 'fr'], '--lang is one of en, zh, not `fr`'],
    ['an unknown lesson', ['lesson', 'start', 'lost-updat'], 'there is no lesson `lost-updat`'],
  ])('%s: one line, status 2', (_, words, message) => {
    const { status, stdout, stderr } = heddle(...words);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['a file that is not there', 'Gone.java', 'Gone.java: no such file'],
    ['a file that is not there and of no known kind', 'gone', 'gone: no such file'],
    ['a folder', 'folder', 'folder: is a folder, not a file'],
    ['an empty file', 'Empty.java', 'Empty.java: the file is empty'],
    ['a file of blanks', 'Blank.java', 'Blank.java: the file is empty'],
    ['a binary file named .java', 'Binary.java', 'Binary.java: is not a text file (it has a zero byte at offset 4)'],
    ['a file in another encoding', 'Latin.java', 'Latin.java: is not text in UTF-8; save it as UTF-8'],
    ['a class file named .java', 'Class.java', 'Class.java: is a class file, not Java source; name it .class'],
    ['a damaged jar', 'box.jar', 'box.jar: is not a jar file: '],
    ['a text', 'notes.txt', 'notes.txt: not a .java, .class or .jar file'],
    ['a truncated class file', 'Short.class', 'Short.class: truncated: '],
    ['a foreign class file', 'Foreign.class', 'Foreign.class: not a class file: it begins with 0x504b0304'],
    [
      'a class file under another name',
      'Other.class',
      "Other.class: holds class Counter; its name must be that class's",
    ],
  ])('%s: says so in one line, status 2', (_, file, message) => {
    for (const command of ['run', 'javap']) {
      const { status, stdout, stderr } = heddle(command, file);
      expect(stderr.startsWith(message), stderr).toBe(true);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    }
  });

  it.each([
    ['a trace of a future version', 'future.json', 'future.json: trace version 2 is newer than this Heddle'],
    ['some other JSON', 'other.json', 'other.json: not a Heddle trace'],
    ['no JSON', 'notes.txt', 'notes.txt: not JSON'],
    ['nothing', 'gone.json', 'gone.json: no such file'],
  ])('%s is no trace: says so in one line, status 2', (_, file, message) => {
    const { status, stderr } = heddle('show', file);
    expect(stderr.startsWith(message), stderr).toBe(true);
    expect(status).toBe(2);
  });

  it('standard input is read once and checked like a file', () => {
    expect(workshop.heddle(['run', '-', '-'], '')).toMatchObject({ status: 2, stderr: '<stdin>: the file is empty\n' });
  });
});

describe('help', () => {
  it('lists every command, with status 0', () => {
    const { status, stdout } = heddle('--help');
    expect(status).toBe(0);
    for (const command of ['lesson', 'run', 'replay', 'show', 'javap'])
      expect(stdout).toMatch(RegExp(`^  ${command} `, 'm'));
  });

  it("spells java's options as java does", () => {
    expect(heddle('run', '--help').stdout).toContain('-Xmx<size>');
  });

  it('the version is that of the package', () => {
    expect(heddle('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
