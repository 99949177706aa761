import { expect, test } from 'vitest';
import { readExercise } from '../../src/lesson/exercise.ts';
import { readFrontMatter } from '../../src/lesson/front-matter.ts';
import { blocksOf, readLessonText } from '../../src/lesson/lesson-text.ts';

const FRONT = '---\ntitle: T\ngoals:\n  - one\n---\n';

test('front matter has texts, numbers, lists and one level of entries, each with its line', () => {
  const { entries, body, bodyLine } = readFrontMatter(
    'l.md',
    '---\nid: lost-update\nlist: ["a\\n", "b"]\ngoals:\n  - see: it\n  - do it\n\nexercise:\n  workers: 2\n---\n\ntext\n',
  );
  expect(entries.get('id')).toEqual({ line: 2, value: 'lost-update' });
  expect(entries.get('list')).toEqual({ line: 3, value: ['a\n', 'b'] });
  expect(entries.get('goals')).toEqual({ line: 4, value: ['see: it', 'do it'] });
  expect(entries.get('exercise')!.value).toEqual(new Map([['workers', { line: 9, value: 2 }]]));
  expect(body).toBe('\ntext\n');
  expect(bodyLine).toBe(11);
});

test.each([
  ['id: x\n', 'l.md:1: a lesson begins with a line `---`'],
  ['---\nid: x\n', 'l.md:1: the front matter is not closed'],
  ['---\nid x\n---\n', 'l.md:2: expected `key: value`, found `id x`'],
  ['---\nid: x\nid: y\n---\n', 'l.md:3: `id` is given twice'],
  ['---\ngoals:\n---\n', 'l.md:2: `goals` has no value'],
  ['---\ngoals:\n  - a\n  b\n---\n', 'l.md:4: expected `  - item`'],
  ['---\nlist: ["a\n---\n', 'l.md:2: not JSON'],
  ['---\nlist: [1]\n---\n', 'l.md:2: expected a string or a list of strings'],
])('the front matter %j is refused with its line', (text, message) => {
  expect(() => readFrontMatter('l.md', text)).toThrow(message);
});

test('headings of depth two are sections, heddle fences are blocks with the line of their fence', () => {
  const text = readLessonText(
    'l.md',
    `${FRONT}Hello.\n\n## One\n\n\`\`\`heddle run A.java\n\`\`\`\n\ntext\n\`\`\`java\nint x;\n\`\`\`\n\n## Two\n`,
  );
  expect(text.sections.map(section => [section.title, section.line, section.pieces.length])).toEqual([
    ['', 6, 1],
    ['One', 8, 2],
    ['Two', 18, 0],
  ]);
  expect(blocksOf(text)).toMatchObject([{ kind: 'run', line: 10 }]);
});

test('a mistake in a block names the line of the file, not of the text after the front matter', () => {
  expect(() =>
    readLessonText('l.md', `${FRONT}\nText.\n\n- a\n- b\n\n\`\`\`heddle run A.java --x 1\n\`\`\`\n`),
  ).toThrow('l.md:12: this block has no option `--x`');
});

test('a heading of depth one and HTML have no place in a lesson', () => {
  expect(() => readLessonText('l.md', `${FRONT}\n# Title\n`)).toThrow('l.md:7: the title stands in the front matter');
  expect(() => readLessonText('l.md', `${FRONT}\nText.\n\n<div>\n`)).toThrow('HTML has no place in a lesson');
});

test.each([
  ['  files: ["A.java"]', 'l.md:2: the exercise needs `rules`'],
  ['  filez: ["A.java"]', 'l.md:3: an exercise has no `filez`'],
  ['  files: A.java\n  rules: ["no-race"]\n  workers: 1', 'l.md:3: `files` is a list'],
  ['  files: ["A.java"]\n  rules: ["no-rage"]\n  workers: 1', 'l.md:4: `no-rage` is no rule'],
])('the exercise %j is refused with its line', (lines, message) => {
  const frontMatter = readFrontMatter('l.md', `---\nexercise:\n${lines}\n---\n`);
  expect(() => readExercise('l.md', frontMatter)).toThrow(message);
});
