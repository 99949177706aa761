/**
 * A Mermaid sequence diagram: threads and the objects that two or more of them touch are the participants, operations the
 * messages between them, reasons of switches the notes.
 */
import type { TraceDocument, TraceEvent } from '../trace/document.ts';
import { printable } from './columns.ts';
import { endingText } from './ending.ts';
import { History } from './history.ts';
import { glyphsOf } from './legend.ts';
import { operationText } from './operation-text.ts';
import { switchesIn, switchText } from './reason.ts';
import type { RenderOptions, View } from './view.ts';
import { wordsOf } from './words.ts';

/** Events shown where no `rows` are asked for: diagrams longer than this are not readable, and Mermaid refuses long texts. */
const mostEvents = 200;

export const sequence: View = {
  name: 'sequence',
  title: { en: 'Sequence diagram (Mermaid)', zh: '时序图（Mermaid）' },
  formats: ['mermaid'],
  render: renderSequence,
};

function renderSequence(trace: TraceDocument, options: RenderOptions): string {
  const history = new History(trace);
  const words = wordsOf(options.lang);
  const glyphs = glyphsOf(options.ascii);
  const shared = sharedObjects(history);
  const reasons = new Map(switchesIn(history).map(change => [change.step, change]));
  const most = options.rows ?? mostEvents;
  const head = history.steps <= most ? history.steps : Math.ceil(most / 2);
  const tail = history.steps <= most ? history.steps : history.steps - (most - head);

  const lines = ['sequenceDiagram'];
  history.names.forEach((name, lane) => {
    lines.push(`participant t${lane} as ${safe(name)}`);
  });
  for (const object of shared) lines.push(`participant o${object} as ${safe(history.objectName(object))}`);
  for (const event of trace.events) {
    if (event.step === head && head < tail) lines.push(note(history, words.elided(tail - head)));
    if (event.step >= head && event.step < tail) continue;
    const change = reasons.get(event.step);
    if (change) lines.push(note(history, switchText(change, options.lang)));
    lines.push(message(event, history, shared, safe(operationText(event, history, glyphs, words))));
  }
  if (history.names.length > 0) lines.push(note(history, endingText(history, words).join('. ')));
  return `${lines.map((line, at) => (at === 0 ? line : `  ${line}`)).join('\n')}\n`;
}

/** Objects that more than one thread touches, in the order of their first use; Thread objects are there as threads. */
function sharedObjects(history: History): number[] {
  const users = new Map<number, Set<number>>();
  for (const { object, thread, target } of history.trace.events) {
    if (object === undefined || target !== undefined) continue;
    users.set(object, (users.get(object) ?? new Set()).add(thread));
  }
  return [...users].filter(([, threads]) => threads.size > 1).map(([object]) => object);
}

function message(event: TraceEvent, history: History, shared: readonly number[], text: string): string {
  const self = `t${history.lane(event)}`;
  const target = event.target === undefined ? undefined : history.laneOf.get(event.target);
  const other = target === undefined ? undefined : `t${target}`;
  switch (event.kind) {
    case 'start':
    case 'interrupt':
    case 'unpark':
    case 'notify':
    case 'signal':
      if (other !== undefined && other !== self) return `${self}->>${other}: ${text}`;
      break;
    case 'join':
      // What a join waits for comes from the other thread: its end.
      if (other !== undefined && other !== self) return `${other}-->>${self}: ${text}`;
      break;
    case 'read':
    case 'volatile-read':
      if (event.object !== undefined && shared.includes(event.object)) return `o${event.object}-->>${self}: ${text}`;
      break;
  }
  if (event.object !== undefined && shared.includes(event.object)) return `${self}->>o${event.object}: ${text}`;
  return `Note over ${self}: ${text}`;
}

function note(history: History, text: string): string {
  const last = history.names.length - 1;
  return `Note over t0${last > 0 ? `,t${last}` : ''}: ${safe(text)}`;
}

/** Mermaid takes `;` as the end of a statement and `#` as the beginning of an entity; `<` as markup. */
function safe(text: string): string {
  return printable(text).replace(/[#;<>]/g, found => `#${found.charCodeAt(0)};`);
}
