/**
 * Chrome's trace-event format (JSON), as ui.perfetto.dev and chrome://tracing open it. One step is one millisecond; a
 * thread has two tracks, its frames with its operations and its states. Perfetto wants slices that nest strictly: each
 * depth is drawn one microsecond in from both sides.
 */
import type { TraceDocument, TraceEvent, TraceFrame } from '../trace/document.ts';
import { printable } from './columns.ts';
import { endingText } from './ending.ts';
import { History, type LaneState } from './history.ts';
import { glyphsOf } from './legend.ts';
import { operationText } from './operation-text.ts';
import { linksOf } from './ownership.ts';
import { switchesIn, switchText, waitOf, waitText } from './reason.ts';
import type { RenderOptions, View } from './view.ts';
import { wordsOf } from './words.ts';

/** Microseconds that a step lasts. */
const stepMicros = 1000;
/** Depth from which slices are not drawn further in; they still nest, with equal borders. */
const deepestInset = 400;
/** Track ids of the state tracks: this and the thread's id. */
const stateTracks = 1_000_000;
const processId = 1;

/** A row of the `traceEvents` array. */
type ChromeEvent = Readonly<Record<string, unknown>> & { readonly ph: string; readonly ts: number };

// Names of chrome://tracing's palette; Perfetto chooses its own colours by name.
const stateColours: Readonly<Record<LaneState, string>> = {
  running: 'thread_state_running',
  ready: 'thread_state_runnable',
  new: 'thread_state_unknown',
  blocked: 'terrible',
  waiting: 'thread_state_sleeping',
  timed: 'thread_state_iowait',
  terminated: 'grey',
};

export const perfetto: View = {
  name: 'perfetto',
  title: { en: 'Chrome trace (JSON) for ui.perfetto.dev', zh: 'Chrome 跟踪（JSON），可用 ui.perfetto.dev 打开' },
  formats: ['json'],
  render: renderPerfetto,
};

function renderPerfetto(trace: TraceDocument, options: RenderOptions): string {
  const history = new History(trace);
  const words = wordsOf(options.lang);
  const rows: ChromeEvent[] = [...metadata(history, words.state)];
  history.names.forEach((_, lane) => {
    rows.push(...frameSlices(history, lane, options), ...stateSlices(history, lane, options));
  });
  rows.push(...flows(history), ...counters(history, words.runnableThreads));
  const about = {
    program: trace.program.main,
    schedule: trace.schedule,
    end: endingText(history, words).join('. '),
  };
  const lines = rows.map(row => `    ${JSON.stringify(row)}`).join(',\n');
  const rest = `"displayTimeUnit": "ms",\n  "otherData": ${JSON.stringify(about)}`;
  return `{\n  "traceEvents": [\n${lines}\n  ],\n  ${rest}\n}\n`;
}

function metadata(history: History, stateWord: string): ChromeEvent[] {
  const row = (name: string, tid: number, args: object): ChromeEvent => ({
    ph: 'M',
    ts: 0,
    pid: processId,
    tid,
    name,
    args,
  });
  const rows = [row('process_name', 0, { name: `Heddle: ${printable(history.trace.program.main)}` })];
  history.trace.threads.forEach(({ id }, lane) => {
    const name = history.names[lane]!;
    rows.push(row('thread_name', id, { name }));
    rows.push(row('thread_sort_index', id, { sort_index: 2 * lane }));
    rows.push(row('thread_name', stateTracks + id, { name: `${name}: ${stateWord}` }));
    rows.push(row('thread_sort_index', stateTracks + id, { sort_index: 2 * lane + 1 }));
  });
  return rows;
}

interface OpenFrame {
  readonly frame: TraceFrame;
  readonly fromStep: number;
}

/**
 * A slice for each frame, from the first to the last event of the thread that has it on the stack, and in it a slice for
 * each event. Two events are in the same frame where the methods are the same all the way down and every caller stands
 * at the same instruction: a call from elsewhere is another frame.
 */
function frameSlices(history: History, lane: number, options: RenderOptions): ChromeEvent[] {
  const tid = history.trace.threads[lane]!.id;
  const words = wordsOf(options.lang);
  const glyphs = glyphsOf(options.ascii);
  const reasons = new Map(switchesIn(history).map(change => [change.step, change]));
  const slices: { depth: number; row: ChromeEvent }[] = [];
  const stack: OpenFrame[] = [];
  let lastStep = 0;
  const close = (toDepth: number) => {
    while (stack.length > toDepth) {
      const { frame, fromStep } = stack.pop()!;
      const depth = stack.length;
      const args = frame.file === null ? {} : { file: printable(frame.file), library: frame.library };
      slices.push({ depth, row: slice(tid, printable(frame.method), 'frame', fromStep, lastStep + 1, depth, args) });
    }
  };
  for (const event of history.trace.events) {
    if (history.lane(event) !== lane) continue;
    const frames = history.frames(event).reverse();
    const kept = sharedDepth(stack, frames);
    close(kept);
    // The frames that stay are now where this event says they are.
    for (let depth = 0; depth < kept; depth++)
      stack[depth] = { frame: frames[depth]!, fromStep: stack[depth]!.fromStep };
    for (const frame of frames.slice(kept)) stack.push({ frame, fromStep: event.step });
    lastStep = event.step;
    const name = operationText(event, history, glyphs, words);
    const args = eventArguments(event, history);
    const change = reasons.get(event.step);
    if (change) args['switch'] = switchText(change, options.lang);
    const depth = stack.length;
    slices.push({ depth, row: slice(tid, name, event.kind, event.step, event.step + 1, depth, args) });
  }
  close(0);
  // A slice stands before those it contains.
  return slices.sort((a, b) => a.row.ts - b.row.ts || a.depth - b.depth).map(({ row }) => row);
}

function sharedDepth(stack: readonly OpenFrame[], frames: readonly TraceFrame[]): number {
  let depth = 0;
  while (depth < stack.length && depth < frames.length) {
    if (stack[depth]!.frame.method !== frames[depth]!.method) break;
    depth++;
    if (depth < frames.length && stack[depth - 1]!.frame.bci !== frames[depth - 1]!.bci) break;
  }
  return depth;
}

function slice(
  tid: number,
  name: string,
  category: string,
  fromStep: number,
  toStep: number,
  depth: number,
  args: object,
): ChromeEvent {
  const inset = Math.min(depth, deepestInset);
  const ts = fromStep * stepMicros + inset;
  const dur = toStep * stepMicros - inset - ts;
  return { ph: 'X', ts, dur, pid: processId, tid, name, cat: category, args };
}

function eventArguments(event: TraceEvent, history: History): Record<string, unknown> {
  const args: Record<string, unknown> = { step: event.step, time: event.time };
  const location = history.location(event);
  if (location !== '') args['location'] = location;
  if (event.object !== undefined) args['object'] = history.objectName(event.object);
  args['enabled'] = event.enabled.map(id => history.threadName(id)).join(', ');
  return args;
}

function stateSlices(history: History, lane: number, options: RenderOptions): ChromeEvent[] {
  const tid = stateTracks + history.trace.threads[lane]!.id;
  const words = wordsOf(options.lang);
  const rows: ChromeEvent[] = [];
  for (const { from, to, state } of history.spans(lane)) {
    if (state === 'new' || state === 'terminated') continue;
    const waits = state === 'blocked' || state === 'waiting' || state === 'timed';
    const args = waits ? { reason: waitText(waitOf(history, lane, from), options.lang) } : {};
    rows.push({ ...slice(tid, words.states[state], 'state', from, to, 0, args), cname: stateColours[state] });
  }
  return rows;
}

/** Arrows: a pair of `s` and `f` for each link, from the middle of one event's slice to the middle of the other's. */
function flows(history: History): ChromeEvent[] {
  return linksOf(history).flatMap(({ kind, from, to }, id) => {
    const row = (ph: 's' | 'f', step: number): ChromeEvent => ({
      ph,
      ts: step * stepMicros + stepMicros / 2,
      pid: processId,
      tid: history.trace.events[step]!.thread,
      name: kind,
      cat: 'link',
      id: id + 1,
      ...(ph === 'f' ? { bp: 'e' } : {}),
    });
    return [row('s', from), row('f', to)];
  });
}

function counters(history: History, name: string): ChromeEvent[] {
  let last = -1;
  const rows: ChromeEvent[] = [];
  const count = (step: number, threads: number) => {
    if (threads !== last) rows.push({ ph: 'C', ts: step * stepMicros, pid: processId, name, args: { threads } });
    last = threads;
  };
  for (const event of history.trace.events) count(event.step, event.enabled.length);
  const isRunnable = (lane: number) => history.laneState(lane, history.steps) === 'ready';
  count(history.steps, history.names.filter((_, lane) => isRunnable(lane)).length);
  return rows;
}
