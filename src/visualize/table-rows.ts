/**
 * The rows of the table view, before anything is drawn: events, the switches between them with their reasons, movements
 * of the clock, what each other thread is doing meanwhile. Text, SVG and HTML tables are drawings of these rows.
 */
import type { TraceEvent } from '../trace/document.ts';
import type { History, LaneState } from './history.ts';
import type { Glyphs } from './legend.ts';
import { operationText } from './operation-text.ts';
import { type Switch, shortWaitText, switchesIn, switchText, waitOf } from './reason.ts';
import type { RenderOptions } from './view.ts';
import { wordsOf } from './words.ts';

/** One line of the table. */
export type TableRow = EventRow | SwitchRow | ClockRow | ElidedRow | FinalRow;

export interface EventRow {
  readonly kind: 'event';
  readonly step: number;
  readonly lane: number;
  /** Call depth from the thread's shallowest recorded user frame, from 0. */
  readonly depth: number;
  readonly text: string;
  /** `Counter.java:7`, or empty. */
  readonly location: string;
  /** State of every lane during this step. */
  readonly states: readonly LaneState[];
  /** What a lane that cannot go on waits for, in the first row where it does; by lane. */
  readonly notes: ReadonlyMap<number, Note>;
}

/** Stands before the first event of another thread. */
export interface SwitchRow {
  readonly kind: 'switch';
  readonly text: string;
  readonly preemption: boolean;
}

export interface ClockRow {
  readonly kind: 'clock';
  readonly text: string;
}

export interface ElidedRow {
  readonly kind: 'elided';
  readonly text: string;
}

/** States after the last event, where some thread has not terminated. */
export interface FinalRow {
  readonly kind: 'final';
  readonly states: readonly LaneState[];
  readonly notes: ReadonlyMap<number, Note>;
}

/** What a thread waits for, in few words; `brief` leaves out who holds it. */
export interface Note {
  readonly full: string;
  readonly brief: string;
}

/** What a table is made of. */
export interface Table {
  readonly history: History;
  readonly switches: readonly Switch[];
  readonly rows: readonly TableRow[];
}

/** @param options `lang` decides the sentences, `rows` how many events are shown at most (the middle is left out). */
export function tableOf(history: History, glyphs: Glyphs, options: Pick<RenderOptions, 'lang' | 'rows'>): Table {
  const words = wordsOf(options.lang);
  const { events } = history.trace;
  const switches = switchesIn(history);
  const reasons = new Map(switches.map(change => [change.step, change]));
  const depths = relativeDepths(history);
  const lanes = history.names.map((_, lane) => lane);
  const hidden = hiddenSteps(events.length, options.rows);
  const rows: TableRow[] = [];

  const statesAt = (step: number) => lanes.map(lane => history.laneState(lane, step));
  const notesAt = (step: number, actor: number) => {
    const notes = new Map<number, Note>();
    for (const lane of lanes) {
      const status = history.statusDuring(lane, step);
      const waits = status.state === 'BLOCKED' || status.state === 'WAITING' || status.state === 'TIMED_WAITING';
      if (!waits || lane === actor) continue;
      const isNews = status.since === step - 1 || step === 0 || step === hidden.to;
      if (!isNews) continue;
      const wait = waitOf(history, lane, step);
      const brief = wait.kind === 'join' ? wait : { ...wait, owner: '' };
      notes.set(lane, { full: shortWaitText(wait, words), brief: shortWaitText(brief, words) });
    }
    return notes;
  };

  let time = 0;
  for (const event of events) {
    const { step } = event;
    if (step === hidden.from && hidden.to > hidden.from)
      rows.push({ kind: 'elided', text: words.elided(hidden.to - hidden.from) });
    const shown = step < hidden.from || step >= hidden.to;
    if (shown) {
      const change = reasons.get(step);
      if (change)
        rows.push({ kind: 'switch', text: switchText(change, options.lang), preemption: change.why === 'preempted' });
      if (event.time !== time) rows.push({ kind: 'clock', text: words.clock(String(event.time)) });
      const lane = history.lane(event);
      rows.push({
        kind: 'event',
        step,
        lane,
        depth: depths[step]!,
        text: operationText(event, history, glyphs, words),
        location: history.location(event),
        states: statesAt(step),
        notes: notesAt(step, lane),
      });
    }
    time = event.time;
  }
  const states = statesAt(history.steps);
  if (states.some(state => state !== 'terminated' && state !== 'new')) {
    rows.push({ kind: 'final', states, notes: notesAt(history.steps, -1) });
  }
  return { history, switches, rows };
}

/** Steps [from, to) that are left out of a table of at most `rows` events. */
function hiddenSteps(steps: number, rows: number | undefined): { from: number; to: number } {
  if (rows === undefined || steps <= rows) return { from: steps, to: steps };
  const head = Math.ceil(rows / 2);
  return { from: head, to: steps - (rows - head) };
}

/** Depth of each event: user frames on its stack, less the fewest that any event of its thread has; 0 without a stack. */
function relativeDepths(history: History): number[] {
  const userFrames = (event: TraceEvent) => history.frames(event).filter(frame => !frame.library).length;
  const { events } = history.trace;
  const depths = events.map(userFrames);
  const shallowest = new Map<number, number>();
  events.forEach((event, step) => {
    if (depths[step] === 0) return;
    shallowest.set(event.thread, Math.min(depths[step]!, shallowest.get(event.thread) ?? Number.POSITIVE_INFINITY));
  });
  return events.map((event, step) => Math.max(0, depths[step]! - (shallowest.get(event.thread) ?? 0)));
}
