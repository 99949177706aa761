/**
 * The signs of the views, in one place: every state has its own sign and pattern and every operation its own letter, so
 * that colour is never the only carrier of a meaning.
 */
import type { OperationName } from '../trace/operation.ts';
import type { LaneState } from './history.ts';

/** How a lane state is drawn with characters. */
interface StateSign {
  /** In a table's column, beside each row. */
  readonly column: string;
  /** In a timeline's strip, side by side. */
  readonly strip: string;
}

/** The characters a terminal view draws with. */
export interface Glyphs {
  readonly states: Readonly<Record<LaneState, StateSign>>;
  readonly ellipsis: string;
  /** Value flows out of, into a variable. */
  readonly read: string;
  readonly write: string;
  readonly yes: string;
  readonly no: string;
  readonly rule: string;
  readonly tick: string;
  readonly quote: string;
  readonly preemption: string;
  readonly otherSwitch: string;
}

const unicode: Glyphs = {
  states: {
    running: { column: '┃', strip: '█' },
    ready: { column: '│', strip: '─' },
    new: { column: ' ', strip: ' ' },
    blocked: { column: '┊', strip: '╳' },
    waiting: { column: '○', strip: '○' },
    timed: { column: '◔', strip: '◔' },
    terminated: { column: ' ', strip: ' ' },
  },
  ellipsis: '…',
  read: '→',
  write: '←',
  yes: '✓',
  no: '✗',
  rule: '─',
  tick: '╵',
  quote: '│',
  preemption: '▼',
  otherSwitch: '▽',
};

const ascii: Glyphs = {
  states: {
    running: { column: '#', strip: '#' },
    ready: { column: '|', strip: '-' },
    new: { column: ' ', strip: ' ' },
    blocked: { column: ':', strip: 'x' },
    waiting: { column: 'o', strip: 'o' },
    timed: { column: '%', strip: '%' },
    terminated: { column: ' ', strip: ' ' },
  },
  ellipsis: '~',
  read: '->',
  write: '<-',
  yes: 'yes',
  no: 'no',
  rule: '-',
  tick: "'",
  quote: '|',
  preemption: 'v',
  otherSwitch: "'",
};

export function glyphsOf(asciiOnly: boolean): Glyphs {
  return asciiOnly ? ascii : unicode;
}

/** States in the order of a legend. */
export const laneStateOrder: readonly LaneState[] = ['running', 'ready', 'blocked', 'waiting', 'timed'];

/** One letter for each operation, all different; pairs that belong together look it. */
export const operationLetters: Readonly<Record<OperationName, string>> = {
  begin: '(',
  end: ')',
  start: 's',
  join: 'j',
  read: 'r',
  write: 'w',
  'volatile-read': 'R',
  'volatile-write': 'W',
  'read-modify-write': '*',
  'compare-and-set': 'c',
  monitorenter: '[',
  monitorexit: ']',
  wait: 'z',
  wake: 'k',
  notify: 'n',
  notifyAll: 'N',
  sleep: 'S',
  awake: 'a',
  interrupt: 'i',
  interrupted: 'I',
  park: 'p',
  unpark: 'u',
  yield: 'y',
  lock: '{',
  unlock: '}',
  tryLock: 't',
  await: 'Z',
  signal: 'g',
  signalAll: 'G',
  acquire: '<',
  release: '>',
  countDown: 'd',
  awaitLatch: 'D',
  output: 'o',
  initialize: 'C',
  exit: 'X',
  threadState: '?',
  compute: '.',
  uncaught: '!',
  call: 'q',
  initialized: 'K',
  inspect: 'L',
  shutdownHook: 'H',
  enqueue: 'Q',
};

/** A letter no operation has: several operations, not all the same, share a column. */
export const severalOperations = '+';
