import { expect, test } from 'vitest';
import { ConcurrencyJudge } from '../../src/lesson/concurrency.ts';
import type { Exercise, Work } from '../../src/lesson/exercise.ts';
import { type AbstractProgram, allExecutions } from './abstract-program.ts';

/** Whatever the abstract programs of this file print. */
const OUTCOMES = ['', 'done\n', 'done\nhello\n', 'hello\ndone\n', 'A-done\nB-done\n', 'B-done\nA-done\n'];

const exercise = (workers: number, work: Work): Exercise => ({
  files: ['P.java'],
  outcomes: OUTCOMES,
  rules: [],
  workers,
  work,
});
const SHARED: Work = { kind: 'shared-variable' };
const PRINTS: Work = { kind: 'prints', text: 'done' };

function judge(program: AbstractProgram, workers: number, work: Work) {
  const judged = new ConcurrencyJudge(exercise(workers, work));
  for (const document of allExecutions(program)) judged.see(document);
  return judged.verdict();
}

const both = ['start 2', 'start 3', 'join 2', 'join 3'];

test('two threads that lock and change one variable are concurrent', () => {
  const increment = (value: number) => ['lock m', 'read x', `write x ${value}`, 'unlock m'];
  expect(judge({ 1: both, 2: increment(1), 3: increment(2) }, 2, SHARED)).toBe('kept');
});

test('a join between the two starts removes the concurrency', () => {
  const program = { 1: ['start 2', 'join 2', 'start 3', 'join 3'], 2: ['write x 1'], 3: ['write x 2'] };
  expect(judge(program, 2, SHARED)).toBe('ordered');
});

test('a thread that first waits for the other removes the concurrency', () => {
  expect(judge({ 1: both, 2: ['write x 1'], 3: ['join 2', 'write x 2'] }, 2, SHARED)).toBe('ordered');
});

test('one thread that does the work of both leaves a share missing', () => {
  expect(judge({ 1: both, 2: ['write x 1', 'write x 2'], 3: ['read x'] }, 2, SHARED)).toBe('missing');
});

test('writing what is there already is not work', () => {
  expect(
    judge({ 1: both, 2: ['write x 1', 'write x 2'], 3: ['lock m', 'read y', 'write y 0', 'unlock m'] }, 2, SHARED),
  ).toBe('missing');
});

test('two threads that change different variables share no work', () => {
  expect(judge({ 1: both, 2: ['write x 1'], 3: ['write y 2'] }, 2, SHARED)).toBe('missing');
});

test('main may be one of the two while the other thread lives', () => {
  expect(judge({ 1: ['start 2', 'write x 1', 'join 2'], 2: ['write x 2'] }, 2, SHARED)).toBe('kept');
});

test('main before the start and after the join is alone, so its work does not count', () => {
  expect(judge({ 1: ['write x 1', 'start 2', 'join 2', 'write x 3'], 2: ['write x 2'] }, 2, SHARED)).toBe('missing');
});

test('where one worker is required, it must not be main', () => {
  expect(judge({ 1: ['start 2', 'print done', 'join 2'], 2: ['print hello'] }, 1, PRINTS)).toBe('missing');
  expect(judge({ 1: ['start 2', 'join 2'], 2: ['print done'] }, 1, PRINTS)).toBe('kept');
});

test('two threads that print are concurrent in whatever they print', () => {
  expect(judge({ 1: both, 2: ['print A-done'], 3: ['print B-done'] }, 2, PRINTS)).toBe('kept');
});

test('executions with a wrong result say nothing, so that one mistake is not told twice', () => {
  const wrong: AbstractProgram = { 1: ['print wrong'], 2: ['print done'] };
  expect(judge(wrong, 1, PRINTS)).toBe('kept');
  expect(judge({ 1: ['lock m', 'start 2', 'join 2'], 2: ['lock m', 'write x 1'] }, 1, SHARED)).toBe('kept');
});
