/** A person at a terminal: keys in, what is on the screen out, on the real engine. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lessonsFolder, readCourse } from '../../src/lesson/course.ts';
import { JavaEngine } from '../../src/lesson/java-engine.ts';
import type { Language } from '../../src/lesson/language.ts';
import { playCourse } from '../../src/lesson/play-course.ts';
import { Progress } from '../../src/lesson/progress.ts';
import type { Terminal } from '../../src/lesson/terminal.ts';
import { libraryClassPath } from '../../src/library/index.ts';

const engine = new JavaEngine(libraryClassPath());
const course = readCourse(lessonsFolder());
const lostUpdate = course.find(({ id }) => id === 'lost-update')!;

/** What a person does who has seen the screen so far; undefined: the input is closed. */
type Person = (text: string) => string | undefined;

class PersonAtTerminal implements Terminal {
  readonly columns = 80;
  readonly rows = 24;
  text = '';
  private readonly person: Person;

  constructor(person: Person) {
    this.person = person;
  }

  write(text: string): void {
    this.text += text;
  }

  readKey() {
    return Promise.resolve({ name: this.person(this.text) ?? 'closed' });
  }
}

const presses = (keys: readonly string[]): Person => {
  const left = [...keys];
  return () => left.shift();
};

const inStepper = (text: string) => text.endsWith('r restart   q quit');

/** Says next to everything, leaves every stepper, and leaves the course at its menu. */
const hurries: Person = text => (inStepper(text) || text.endsWith('↑↓ move   q quit') ? 'q' : 'n');

async function play(person: Person, options: { first?: boolean; language?: Language; progress?: Progress } = {}) {
  const { first = true, language = 'en' } = options;
  const progress = options.progress ?? new Progress(join(mkdtempSync(join(tmpdir(), 'heddle-play-')), 'progress.json'));
  const terminal = new PersonAtTerminal(person);
  await playCourse({
    course,
    progress,
    engine,
    terminal,
    language,
    colour: 0,
    ...(first ? { first: lostUpdate } : {}),
  });
  return { progress, text: terminal.text };
}

test('a prediction is asked before the program runs, and answered after it', async () => {
  const { text } = await play(presses(['n', 'n', '1', 'n', 'n', 'q']));
  const order = [
    'What does it print?',
    'You said: Always 2',
    '$ heddle run Counter.java',
    'Not so. The answer is: 2 or 1',
  ];
  const places = order.map(part => text.indexOf(part));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

test('a hint is there for whoever asks', async () => {
  const { text } = await play(presses(['n', 'n', 'h', 'q']));
  expect(text).toContain('Hint: How would you do `count++` by hand');
});

test('q leaves at any place, and the next time begins there', async () => {
  const { progress } = await play(presses(['n', 'n', '3', 'n', 'n', 'q']));
  expect(progress.of('lost-update')).toMatchObject({ section: 1, read: false });
  const { text } = await play(presses(['q']), { progress });
  expect(text).toContain('One line');
  expect(text).not.toContain('What you will learn');
});

test('a learner who says next to everything comes to the end, and on to the menu', async () => {
  const { progress, text } = await play(hurries);
  expect(text).toContain('End of the lesson.');
  expect(text).toContain('Type the number of a lesson');
  expect(progress.of('lost-update')).toEqual({ section: 0, read: true, graded: false });
  expect(progress.state(lostUpdate)).toBe('begun');
});

test('the stepper opens inside of the lesson, and a goal that is reached is told', async () => {
  // Both threads read before one of them writes.
  const lostUpdateKeys = ['1', '1', '2', '3', '2', '2', '3', '3', '1', '1', '1', '1', '1'];
  const { text } = await play(text => (inStepper(text) ? (lostUpdateKeys.shift() ?? 'q') : hurries(text)));
  expect(text).toContain('You are the scheduler of Counter.java');
  expect(text).toContain('cannot go on: it waits for A to end');
  expect(text).toContain('✓ Goal: You decide which thread takes the next step. Make the program print 1.');
  expect(text).toContain('Goal reached!');
});

test('with its input closed the player leaves and does not wait for ever', async () => {
  const { text } = await play(presses([]), { first: false });
  expect(text).toContain('Type the number of a lesson and press Enter.');
});

test('the menu leads to a lesson and back, in Chinese too', async () => {
  const { text } = await play(presses(['4', 'enter', 'l', 'q']), { first: false, language: 'zh' });
  expect(text).toContain('输入课程的序号，然后按回车。');
  expect(text).toContain('你将学会');
  expect(text.lastIndexOf('输入课程的序号')).toBeGreaterThan(text.indexOf('你将学会'));
});
