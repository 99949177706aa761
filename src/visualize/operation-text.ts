/** The notation of an event: `count → 0` read, `count ← 1` write, `lock Counter#1.1`. Names are Java's, in every language. */
import type { TraceEvent, TraceValue } from '../trace/document.ts';
import { printable } from './columns.ts';
import type { History } from './history.ts';
import type { Glyphs } from './legend.ts';
import type { Words } from './words.ts';

/** What an event does, in two parts: what (a variable, a verb), and with what (a value, an object). */
export interface OperationText {
  readonly head: string;
  readonly tail: string;
}

/** The whole, on one line. */
export function operationText(event: TraceEvent, history: History, glyphs: Glyphs, words: Words): string {
  const { head, tail } = operationParts(event, history, glyphs, words);
  return tail === '' ? head : `${head} ${tail}`;
}

export function operationParts(event: TraceEvent, history: History, glyphs: Glyphs, words: Words): OperationText {
  const { kind } = event;
  const object = history.objectName(event.object);
  const target = event.target === undefined ? '' : history.threadName(event.target);
  const value = event.value === undefined ? '' : valueText(event.value, history);
  const marked = event.value === 1 || event.value === true;
  switch (kind) {
    case 'read':
      return { head: variableText(event, history), tail: `${glyphs.read} ${value}` };
    case 'write':
      return { head: variableText(event, history), tail: `${glyphs.write} ${value}` };
    case 'volatile-read':
      return { head: `volatile ${variableText(event, history)}`, tail: `${glyphs.read} ${value}` };
    case 'volatile-write':
      return { head: `volatile ${variableText(event, history)}`, tail: `${glyphs.write} ${value}` };
    case 'read-modify-write':
      return { head: `atomic ${variableText(event, history)}`, tail: `${glyphs.write} ${value}` };
    case 'compare-and-set':
      return { head: `CAS ${variableText(event, history)}`, tail: marked ? glyphs.yes : glyphs.no };
    case 'tryLock':
      return { head: 'tryLock', tail: `${object} ${marked ? glyphs.yes : glyphs.no}` };
    case 'begin':
    case 'end':
    case 'yield':
    case 'park':
    case 'compute':
      return { head: kind, tail: '' };
    case 'start':
    case 'join':
    case 'interrupt':
    case 'unpark':
    case 'shutdownHook':
      return { head: kind, tail: target || object };
    case 'threadState':
      return { head: 'getState', tail: target || object };
    case 'interrupted':
      return { head: marked ? 'interrupted' : 'isInterrupted', tail: target };
    case 'notify':
    case 'signal':
      return { head: kind, tail: `${object} ${glyphs.read} ${target || words.nobody}` };
    case 'wake':
      return { head: kind, tail: wakeText(event, words, object) };
    case 'awake':
      return { head: kind, tail: marked ? `(${words.wake[1]})` : '' };
    case 'sleep':
      return { head: kind, tail: value === '' ? '' : `${value} ms` };
    case 'acquire':
    case 'release':
      return { head: kind, tail: value === '' ? object : `${object} (${value})` };
    case 'output':
      return outputText(event);
    case 'call':
      return { head: printable(event.variable ?? kind), tail: `${object}${callOutcome(event, words)}` };
    case 'exit':
      return { head: kind, tail: value };
    default:
      return { head: kind, tail: object || (event.variable === undefined ? '' : printable(event.variable)) };
  }
}

/** `Counter#1.1.count`, or `count` where no other object of the trace has a variable of that name; `int[]#1.2[3]`. */
function variableText(event: TraceEvent, history: History): string {
  const variable = event.variable ?? '';
  const object = history.objectName(event.object);
  if (variable.startsWith('[')) return `${object}${printable(variable)}`;
  return object !== '' && history.isAmbiguous(variable) ? `${object}.${printable(variable)}` : printable(variable);
}

/** A Java value as Java source would spell it; references by name. */
function valueText(value: TraceValue, history: History): string {
  if (value === null) return 'null';
  if (typeof value === 'object') return history.objectName(value.ref);
  if (typeof value !== 'string') return String(value);
  // Documents keep long values that JSON's numbers cannot hold, NaN and the infinities as strings.
  if (/^(-?\d{16,}|NaN|-?Infinity)$/.test(value)) return value;
  return printable(JSON.stringify(value));
}

function wakeText(event: TraceEvent, words: Words, object: string): string {
  const how = typeof event.value === 'number' ? words.wake[event.value] : undefined;
  return how === undefined ? object : `${object} (${how})`;
}

/** A step of a synchroniser says where it was interrupted (1) or ran out of time (2), in the words of wake. */
function callOutcome(event: TraceEvent, words: Words): string {
  return event.value === 1 || event.value === 2 ? ` (${words.wake[event.value]})` : '';
}

function outputText(event: TraceEvent): OperationText {
  const text = event.text ?? '';
  const line = text.endsWith('\n');
  const verb = line ? 'println' : 'print';
  const shown = printable(JSON.stringify(line ? text.slice(0, -1) : text));
  return { head: event.stream === 2 ? `err ${verb}` : verb, tail: shown };
}
