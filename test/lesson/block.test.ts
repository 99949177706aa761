import { expect, test } from 'vitest';
import { type Block, blockKinds, readBlock } from '../../src/lesson/block.ts';

const read = (info: string, body = ''): Block => readBlock({ file: 'lesson.md', line: 10, info, body });

test('a run block has files, a policy and the output that its body gives', () => {
  expect(read('run Counter.java Main.java --policy round-robin --quantum 2 --args "a b"', '1\n2')).toEqual({
    kind: 'run',
    line: 10,
    files: ['Counter.java', 'Main.java'],
    policy: 'round-robin',
    quantum: 2,
    args: ['a', 'b'],
    expected: '1\n2\n',
  });
});

test('an explore block reads outcomes as texts of stdout and findings as kinds', () => {
  expect(read('explore A.java --expect "a\\nb | c"', 'outcomes: a\\nb | c\nfindings: none')).toEqual({
    kind: 'explore',
    line: 10,
    files: ['A.java'],
    expected: ['a\nb\n', 'c\n'],
    outcomes: ['a\nb\n', 'c\n'],
    findings: [],
  });
});

test('a step block has one goal and says what to try', () => {
  expect(read('step A.java --stdout 1', 'Try it.')).toMatchObject({
    goal: { kind: 'stdout', text: '1\n' },
    task: 'Try it.',
  });
  expect(read('step A.java --end deadlock', 'Try it.')).toMatchObject({ goal: { kind: 'deadlock' } });
  expect(() => read('step A.java', 'Try it.')).toThrow('lesson.md:10: `step` needs a goal');
  expect(() => read('step A.java --stdout 1')).toThrow('lesson.md:10: `step` needs a body');
});

test('a question keeps answers, hints and the explanation apart', () => {
  const block = read('predict', '? Which?\n- one\n* two\n! think\n> Because\n> of this.');
  expect(block).toMatchObject({
    kind: 'predict',
    question: { text: 'Which?', options: ['one', 'two'], answer: 1, hints: ['think'], explanation: 'Because of this.' },
  });
});

test('lines of a Chinese text are joined without a blank', () => {
  expect(read('quiz', '? 什么？\n- 一\n* 二\n> 因为这样，\n> 所以那样。')).toMatchObject({
    question: { explanation: '因为这样，所以那样。' },
  });
});

test.each([
  ['rum A.java', '', 'lesson.md:10: `rum` is no block; the blocks are source, run'],
  ['run', '', 'lesson.md:10: this block needs a Java file'],
  ['run A.class', '', 'lesson.md:10: `A.class` is not the name of a Java file'],
  ['run ../A.java', '', 'is not the name of a Java file'],
  ['run A.java --polcy x', '', 'lesson.md:10: this block has no option `--polcy`; it has --policy'],
  ['run A.java --seed', '', 'lesson.md:10: `--seed` needs a value'],
  ['run A.java --seed one', '', 'lesson.md:10: --seed needs a whole number, not `one`'],
  ['run A.java --seed 1 --seed 2', '', 'lesson.md:10: `--seed` is given twice'],
  ['run A.java --args "a b', '', 'lesson.md:10: a quotation mark is not closed'],
  ['source A.java --lines 5-2', '', 'lesson.md:10: --lines is FIRST-LAST'],
  ['source A.java', 'text', 'lesson.md:11: this block has no body'],
  ['threads A.java --boot jdk9', '', 'lesson.md:10: --boot is one of jdk8, jdk17, not `jdk9`'],
  ['processes A.java --names P', '', 'lesson.md:10: `processes` needs --names with two or more names'],
  ['processes A.java --names P,Q', 'P: 1\nR: 2', 'lesson.md:12: expected `NAME: text` with a name of P, Q'],
  ['explore A.java', 'outcome: 1', 'lesson.md:11: expected `outcomes: A | B`'],
  ['predict', '? a\n- b\n- c\n> d', 'lesson.md:10: a question has one right answer'],
  ['predict', '? a\n* b\n> d', 'lesson.md:10: a question needs two to nine answers'],
  ['predict', '? a\n* b\n- c', 'lesson.md:10: a question needs an explanation'],
  ['predict', '? a\n* b\n+ c\n> d', 'lesson.md:13: a line of a question begins with'],
  ['repair', 'hint', 'lesson.md:11: a line of this block is a hint'],
  ['repair A.java', '', 'lesson.md:10: `repair` names no file'],
])('the block `%s` is refused with its line', (info, body, message) => {
  expect(() => read(info, body)).toThrow(message);
});

test('there are eleven kinds of blocks', () => {
  expect(blockKinds).toHaveLength(11);
});
