/**
 * From steps to columns of a timeline, where there may be more steps than columns. Nothing is dropped silently: a column
 * that stands for several steps says how many operations it holds and which state lasted longest.
 */
import type { TraceEvent } from '../trace/document.ts';
import type { History, LaneState } from './history.ts';

/** Columns of a timeline. The last one stands for the end: what every thread was doing when nothing more happened. */
export interface Scale {
  /** Steps that one column stands for, at least 1. */
  readonly stepsPerColumn: number;
  /** How many columns hold steps; the end's column has this index. */
  readonly columnCount: number;
}

/** @param most how many columns there may be, the end's included. */
export function scaleFor(steps: number, most: number): Scale {
  const stepsPerColumn = Math.max(1, Math.ceil(steps / Math.max(1, most - 1)));
  return { stepsPerColumn, columnCount: Math.ceil(steps / stepsPerColumn) };
}

/** Column of a step. */
export function columnOf(step: number, scale: Scale): number {
  return Math.floor(step / scale.stepsPerColumn);
}

/** The events of a lane by column. */
export function eventsByColumn(history: History, lane: number, scale: Scale): TraceEvent[][] {
  const columns: TraceEvent[][] = Array.from({ length: scale.columnCount }, () => []);
  for (const event of history.trace.events) {
    if (history.lane(event) === lane) columns[columnOf(event.step, scale)]!.push(event);
  }
  return columns;
}

/** The state of a lane in each column, the end's included: the one that lasted longest, the later of two as long. */
export function statesByColumn(history: History, lane: number, scale: Scale): LaneState[] {
  const shares: Map<LaneState, number>[] = Array.from({ length: scale.columnCount }, () => new Map());
  for (const { from, to, state } of history.spans(lane)) {
    for (let step = from; step < Math.min(to, history.steps); step++) {
      const share = shares[columnOf(step, scale)]!;
      const soFar = share.get(state) ?? 0;
      // Taken out and put back, so that the latest stands last.
      share.delete(state);
      share.set(state, soFar + 1);
    }
  }
  const states = shares.map(share => [...share].reduce((best, next) => (next[1] >= best[1] ? next : best))[0]);
  return [...states, history.laneState(lane, history.steps)];
}

/** Steps at which an axis has its marks: multiples of 1, 2 or 5 times a power of ten, at least `gap` columns apart. */
export function axisSteps(history: History, scale: Scale, gap: number): number[] {
  const least = gap * scale.stepsPerColumn;
  let unit = 1;
  for (let factor = 0; unit < least; factor++) unit = [1, 2, 5][factor % 3]! * 10 ** Math.floor(factor / 3);
  const steps: number[] = [];
  for (let step = 0; step < history.steps; step += unit) steps.push(step);
  return steps;
}
