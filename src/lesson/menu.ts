/** The lesson menu: a pure screen and its keys; with no terminal, the plain list. */
import stringWidth from 'string-width';
import type { Lesson } from './course.ts';
import { type Ink, inkOf } from './ink.ts';
import type { Language } from './language.ts';
import { padded, paragraphLines } from './markdown-text.ts';
import { type Messages, messagesOf } from './messages.ts';
import type { Progress } from './progress.ts';
import { paintScreen, type Terminal } from './terminal.ts';

export interface MenuState {
  /** Index of the lesson under the cursor. */
  readonly cursor: number;
  /** Digits typed so far. */
  readonly typed: string;
  readonly notice: string;
  /** Set once the person has decided. */
  readonly decision: { readonly play: Lesson } | 'quit' | null;
}

export interface MenuOptions {
  readonly course: readonly Lesson[];
  readonly progress: Progress;
  readonly language: Language;
  readonly colour: 0 | 1 | 2 | 3;
}

/** The menu opens at the first lesson that is not done. */
export function openMenu({ course, progress }: MenuOptions): MenuState {
  const at = course.findIndex(lesson => progress.state(lesson) !== 'done');
  return { cursor: Math.max(0, at), typed: '', notice: '', decision: null };
}

export function pressMenuKey(state: MenuState, key: string, { course, language }: MenuOptions): MenuState {
  const { course: words } = messagesOf(language);
  const quiet = { ...state, notice: '' };
  if (/^\d$/.test(key)) {
    const typed = (state.typed + key).replace(/^0+/, '').slice(0, 2);
    const index = Number(typed) - 1;
    return course[index]
      ? { ...quiet, typed, cursor: index }
      : { ...quiet, typed: '', notice: words.noSuchNumber(typed || key) };
  }
  switch (key) {
    case 'q':
    case 'escape':
    case 'interrupt':
    case 'closed':
      return { ...quiet, decision: 'quit' };
    case 'up':
    case 'k':
      return { ...quiet, typed: '', cursor: Math.max(0, state.cursor - 1) };
    case 'down':
    case 'j':
      return { ...quiet, typed: '', cursor: Math.min(course.length - 1, state.cursor + 1) };
    case 'backspace':
      return { ...quiet, typed: state.typed.slice(0, -1) };
    case 'enter':
    case 'space': {
      const lesson = course[state.cursor];
      return lesson ? { ...quiet, typed: '', decision: { play: lesson } } : quiet;
    }
    default:
      return { ...quiet, typed: '' };
  }
}

/** @returns at most `rows` lines, none wider than `columns`. */
export function menuScreen(state: MenuState, options: MenuOptions, columns: number, rows: number): string[] {
  const { course, language } = options;
  const ink = inkOf(options.colour);
  const { course: words } = messagesOf(language);
  const top = [ink.heading(words.title), progressLine(options, ink), ''];
  const bottom = [
    '',
    state.notice || (state.typed === '' ? words.choose : words.typed(state.typed)),
    ...paragraphLines(words.keys, { ink, columns }, ink.quiet),
  ];
  const all = entryLines(options, ink, columns, state.cursor);
  const room = Math.max(1, rows - top.length - bottom.length);
  const at = all.findIndex(entry => entry.lesson === state.cursor);
  const first = all.length <= room ? 0 : Math.max(0, Math.min(at - Math.floor(room / 2), all.length - room));
  const shown = all.slice(first, first + room).map(entry => entry.text);
  if (course.length === 0) return [...top, ...bottom].slice(0, rows);
  return [...top, ...shown, ...bottom].slice(0, rows);
}

/** What `heddle` and `heddle lesson list` print where nobody can press a key. */
export function lessonListLines(options: MenuOptions, columns: number): string[] {
  const ink = inkOf(options.colour);
  const { course: words } = messagesOf(options.language);
  return [
    ink.heading(words.title),
    '',
    ...entryLines(options, ink, columns, null).map(entry => entry.text),
    '',
    progressLine(options, ink),
    ...paragraphLines(words.howToPlay, { ink, columns }, ink.quiet),
  ];
}

/** Shows the menu until a lesson is chosen; null where the person leaves. */
export async function chooseLesson(options: MenuOptions, terminal: Terminal): Promise<Lesson | null> {
  let state = openMenu(options);
  while (state.decision === null) {
    paintScreen(terminal, menuScreen(state, options, terminal.columns, terminal.rows));
    state = pressMenuKey(state, (await terminal.readKey()).name, options);
  }
  terminal.write('\n');
  return state.decision === 'quit' ? null : state.decision.play;
}

function progressLine({ course, progress, language }: MenuOptions, ink: Ink): string {
  const done = course.filter(lesson => progress.state(lesson) === 'done').length;
  const bar = ink.good('█'.repeat(done)) + ink.quiet('░'.repeat(course.length - done));
  return `${bar} ${messagesOf(language).course.progress(done, course.length)}`;
}

interface EntryLine {
  readonly text: string;
  /** Index of the lesson; -1 for the heading of a unit. */
  readonly lesson: number;
}

function entryLines(options: MenuOptions, ink: Ink, columns: number, cursor: number | null): EntryLine[] {
  const { course, language, progress } = options;
  const messages = messagesOf(language);
  const idWidth = Math.max(0, ...course.map(lesson => lesson.id.length));
  const titleWidth = Math.max(
    10,
    Math.min(columns - idWidth - 24, Math.max(0, ...course.map(lesson => stringWidth(lesson.texts[language].title)))),
  );
  const lines: EntryLine[] = [];
  course.forEach((lesson, i) => {
    if (lesson.unit !== course[i - 1]?.unit)
      lines.push({ text: ink.strong(unitTitle(lesson.unit, messages)), lesson: -1 });
    const state = progress.state(lesson);
    const mark = state === 'done' ? ink.good('✓') : state === 'begun' ? '·' : ' ';
    const title = padded(lesson.texts[language].title, titleWidth);
    const text = `${mark} ${String(i + 1).padStart(2)}  ${cursor === i ? ink.key(title) : title}  ${ink.quiet(padded(lesson.id, idWidth))}  ${messages.course.states[state]}`;
    lines.push({ text: `${cursor === i ? '▸' : ' '}${text}`.trimEnd(), lesson: i });
  });
  return lines;
}

function unitTitle(unit: string, messages: Messages): string {
  const name = messages.course.units[unit];
  return name === undefined ? messages.course.unit(unit) : `${messages.course.unit(unit)} · ${name}`;
}
