import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { StepGoal } from '../../src/lesson/block.ts';
import { inkOf } from '../../src/lesson/ink.ts';
import { type Messages, messagesOf } from '../../src/lesson/messages.ts';
import { beginStepping, pressKey, type StepperState } from '../../src/lesson/stepper.ts';
import { stepperScreen } from '../../src/lesson/stepper-screen.ts';
import { AbstractEngine, type AbstractProgram } from './abstract-program.ts';

const en = messagesOf('en');
const lostUpdate: AbstractProgram = {
  1: ['start 2', 'start 3', 'join 2', 'join 3', 'print over'],
  2: ['lock m', 'lock n', 'read x', 'unlock n', 'unlock m'],
  3: ['lock n', 'lock m', 'read x', 'unlock m', 'unlock n'],
};

function play(keys: string, goal?: StepGoal, program = lostUpdate) {
  const engine = new AbstractEngine(program);
  let state = beginStepping(engine);
  for (const key of keys.split(' ').filter(word => word !== '')) state = pressKey(state, key, engine, en, goal);
  return { engine, state };
}

function screen(
  state: StepperState,
  engine: AbstractEngine,
  messages: Messages = en,
  size = { columns: 80, rows: 24 },
): string[] {
  return stepperScreen(state, engine, { ...size, ink: inkOf(0), messages, program: 'P.java', task: 'Make it hang.' });
}

test('a number chooses a thread, and the thread takes one step', () => {
  const { engine, state } = play('1 1 2 3');
  expect(engine.schedule()).toBe('1123');
  expect(state.taken).toEqual([1, 1, 2, 3]);
});

test('a thread that cannot go on is refused, and the reason is told', () => {
  const { engine, state } = play('1 1 2 2 3');
  expect(engine.schedule()).toBe('1122');
  expect(state.notice).toBe('T3 cannot be chosen: it needs the monitor of n, which T2 holds.');
  expect(play('2').state.notice).toBe('T2 cannot be chosen: not started yet.');
  expect(play('7').state.notice).toBe('There is no thread 7.');
});

test('back undoes, forward does the same again, another thread begins a new branch', () => {
  expect(play('1 1 2 3 left left').engine.schedule()).toBe('11');
  expect(play('1 1 2 3 left left right right').engine.schedule()).toBe('1123');
  const branch = play('1 1 2 3 left left 3');
  expect(branch.engine.schedule()).toBe('113');
  expect(branch.state.undone).toEqual([]);
  expect(play('1 1 2 3 left left 2').state.undone).toEqual([3]);
});

test('a jump goes to any step that was taken, and to no other', () => {
  expect(play('1 1 2 3 g 1 enter').engine.schedule()).toBe('1');
  expect(play('1 1 2 3 g 1 enter g 4 enter').engine.schedule()).toBe('1123');
  expect(play('1 1 g 9 enter')).toMatchObject({ state: { notice: 'Steps go from 0 to 2.', jump: null } });
  expect(play('1 1 g escape').state).toMatchObject({ jump: null, quit: false });
  expect(play('1 1 2 home end').engine.schedule()).toBe('112');
});

test('the cursor moves over the threads, and enter chooses the one under it', () => {
  expect(play('1 1 down enter up enter').engine.schedule()).toBe('112');
  expect(play('down down down down').state.cursor).toBe(3);
});

test('the goal is reached once, and stays reached when one goes back', () => {
  const reached = play('1 1 2 3', { kind: 'deadlock' });
  expect(reached.state).toMatchObject({ reached: true, notice: 'Goal reached!' });
  expect(play('1 1 2 3 left', { kind: 'deadlock' }).state.reached).toBe(true);
  expect(play('1 1 2 2', { kind: 'deadlock' }).state.reached).toBe(false);
});

test('a goal of output wants exactly that output at the end', () => {
  const program: AbstractProgram = { 1: ['start 2', 'print a'], 2: ['print b'] };
  const goal: StepGoal = { kind: 'stdout', text: 'b\na\n' };
  expect(play('1 2 1', goal, program).state.reached).toBe(true);
  expect(play('1 1 2', goal, program).state.reached).toBe(false);
});

test('the screen shows what each thread does next and why one cannot be chosen', () => {
  const { engine, state } = play('1 1 2 2');
  const text = screen(state, engine).join('\n');
  expect(text).toContain('▸ 2  T2   RUNNABLE      next: read x');
  expect(text).toContain('  3  T3   BLOCKED       cannot go on: it needs the monitor of n, which T2 holds');
  expect(text).toContain('  1  main WAITING       cannot go on: it waits for T2 to end');
  expect(text).toContain('P.java:3 │ third');
  expect(text).toContain('step 4 of 4');
});

const keys = fc.array(
  fc.constantFrom('1', '2', '3', '4', 'left', 'right', 'up', 'down', 'enter', 'g', '0', 'home', 'end', 'backspace'),
  {
    maxLength: 30,
  },
);

test('whatever keys are pressed, engine and state agree and the screen fits', () => {
  fc.assert(
    fc.property(
      keys,
      fc.constantFrom('en', 'zh'),
      fc.integer({ min: 40, max: 100 }),
      fc.integer({ min: 14, max: 30 }),
      (pressed, language, columns, rows) => {
        const messages = messagesOf(language as 'en' | 'zh');
        const engine = new AbstractEngine(lostUpdate);
        let state = beginStepping(engine);
        for (const key of pressed) state = pressKey(state, key, engine, messages, { kind: 'deadlock' });
        expect(engine.schedule()).toBe(state.taken.join(''));
        const lines = screen(state, engine, messages, { columns, rows });
        expect(lines.length).toBeLessThanOrEqual(rows);
        for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
      },
    ),
  );
});

test('many threads fit too: one line each, then only those around the cursor', () => {
  const program: Record<number, string[]> = { 1: ['print a'] };
  for (let id = 2; id <= 40; id++) program[id] = ['print b'];
  const { engine, state } = play('down down down down down down', undefined, program);
  const lines = screen(state, engine);
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(lines.join('\n')).toContain('▸ 7');
  expect(lines.join('\n')).toMatch(/… \d+ more threads/);
});
