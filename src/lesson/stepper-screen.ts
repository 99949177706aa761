/** The stepper's screen: goal, one entry for each thread with its next operation and source line, output, keys. */
import stringWidth from 'string-width';
import type { StepEngine, StepThread } from './engine.ts';
import type { Ink } from './ink.ts';
import { hardLines, padded, paragraphLines } from './markdown-text.ts';
import type { Messages } from './messages.ts';
import { type StepperState, whyNot } from './stepper.ts';

export interface ScreenOptions {
  readonly columns: number;
  readonly rows: number;
  readonly ink: Ink;
  readonly messages: Messages;
  /** Names of the program's files. */
  readonly program: string;
  /** What to try; absent for free stepping. */
  readonly task?: string;
}

/** @returns at most `rows` lines, none wider than `columns`. */
export function stepperScreen(state: StepperState, engine: StepEngine, options: ScreenOptions): string[] {
  const { columns, rows, ink, messages } = options;
  const top = [titleLine(state, options), ...taskLines(state, options), ''];
  const bottom = [...noticeLines(state, engine, options), ...footerLines(state, options)];
  const room = rows - top.length - bottom.length;
  const printed = engine
    .output()
    .replace(/\n$/, '')
    .split('\n')
    .flatMap(line => hardLines(line, columns - 2));
  const outputRows = Math.max(1, Math.min(5, printed.length, room - 4));
  const output = ['', ink.strong(messages.step.output), ...printed.slice(-outputRows).map(line => `  ${line}`)];
  const threads = threadLines(state, engine, options, room - output.length);
  const filler = Array.from({ length: Math.max(0, room - output.length - threads.length) }, () => '');
  return [...top, ...threads, ...output, ...filler, ...bottom].slice(0, rows).map(line => line.trimEnd());
}

function titleLine(state: StepperState, { columns, ink, messages, program }: ScreenOptions): string {
  const at = messages.step.at(state.taken.length, state.taken.length + state.undone.length);
  const title = clipped(messages.step.title(program), columns - stringWidth(at) - 2);
  return ink.heading(padded(title, columns - stringWidth(at))) + ink.quiet(at);
}

function taskLines(state: StepperState, options: ScreenOptions): string[] {
  const { ink, messages, task } = options;
  if (task === undefined) return [];
  const mark = state.reached ? ink.good('✓ ') : '';
  return paragraphLines(mark + messages.step.goal(task), options).slice(0, 3);
}

function noticeLines(state: StepperState, engine: StepEngine, options: ScreenOptions): string[] {
  const { ink, messages } = options;
  const end = engine.end();
  const texts = [end ? messages.step.ended[end.kind] : '', state.notice].filter(
    (text, i, all) => text !== '' && all.indexOf(text) === i,
  );
  return paragraphLines(texts.join(' '), options, state.notice === messages.step.reached ? ink.good : ink.strong);
}

function footerLines(state: StepperState, options: ScreenOptions): string[] {
  const { ink, messages } = options;
  if (state.jump !== null)
    return paragraphLines(`${messages.step.jump(`${state.jump}_`)}   ${messages.step.jumpKeys}`, options, ink.quiet);
  return paragraphLines(messages.step.keys, options, ink.quiet);
}

/** Two lines a thread where they fit, else one; where even those do not fit, the threads around the cursor. */
function threadLines(state: StepperState, engine: StepEngine, options: ScreenOptions, room: number): string[] {
  const threads = engine.threads();
  const nameWidth = Math.min(20, Math.max(...threads.map(thread => stringWidth(thread.name))));
  const detailed = threads.length * 2 <= room;
  const entries = threads.map(thread => {
    const head = headLine(thread, thread.id === state.cursor, nameWidth, options);
    return detailed ? [head, sourceLine(thread, engine, options)] : [head];
  });
  if (entries.length <= room || detailed) return entries.flat();
  const shown = Math.max(1, room - 1);
  const at = threads.findIndex(thread => thread.id === state.cursor);
  const first = Math.max(0, Math.min(at - Math.floor(shown / 2), threads.length - shown));
  return [
    ...entries.slice(first, first + shown).flat(),
    options.ink.quiet(options.messages.step.more(threads.length - shown)),
  ];
}

function headLine(thread: StepThread, underCursor: boolean, nameWidth: number, options: ScreenOptions): string {
  const { ink, messages, columns } = options;
  const number = padded(String(thread.id), 2);
  const name = padded(clipped(thread.name, nameWidth), nameWidth);
  const state = padded(thread.state, 'TIMED_WAITING'.length);
  const what =
    thread.enabled && thread.pending
      ? messages.step.next(messages.step.operation(thread.pending))
      : waitingText(thread, messages);
  const text = clipped(`${number} ${name} ${state} ${what}`, columns - 2);
  const mark = underCursor ? ink.key('▸') : ' ';
  return `${mark} ${thread.enabled ? text : ink.quiet(text)}`;
}

function waitingText(thread: StepThread, messages: Messages): string {
  return thread.waits ? messages.step.waits(messages.step.why(thread.waits)) : whyNot(thread, messages);
}

function sourceLine(thread: StepThread, engine: StepEngine, { columns, ink }: ScreenOptions): string {
  if (!thread.at) return '';
  const { file, line } = thread.at;
  const text = engine.sources[file]?.split('\n')[line - 1]?.trim() ?? thread.at.method;
  const place = `     ${file}:${line} │ `;
  return ink.quiet(place) + ink.code(clipped(text, columns - stringWidth(place)));
}

/** Cut at `width` columns with an ellipsis. */
function clipped(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let cut = '';
  let used = 0;
  for (const char of text) {
    const next = stringWidth(char);
    if (used + next > width - 1) break;
    cut += char;
    used += next;
  }
  return `${cut}…`;
}
