/**
 * Repeats a schedule: its answers at its decision points, the default answers at all others. Keeps no position, so it can
 * go back in time with the process.
 */
import type { Schedule } from '../../trace/schedule.ts';
import { canonicalSchedule } from '../../trace/schedule.ts';
import type { Point, Policy } from '../policy.ts';
import { isEnabled } from '../policy.ts';

/** The program does not offer the answer that the schedule gives: it is a schedule of another program or version. */
export class ScheduleMismatch extends Error {
  override readonly name = 'ScheduleMismatch';
}

export interface ReplayOptions {
  /** An impossible answer is replaced by the default instead of refused; for schedules that were cut down by a search. */
  readonly lenient?: boolean;
  /** Decisions that the schedule answers, counted from 0; the rest is for `afterwards`. Default: all. */
  readonly length?: number;
  /** Decides after `length` decisions. Default: the default answers. */
  readonly afterwards?: Policy;
}

/** @throws {RangeError} if the schedule answers a decision twice */
export function replay(schedule: Schedule, options: ReplayOptions = {}): Policy {
  return new Replay(schedule, options);
}

class Replay implements Policy {
  readonly name = 'replay';
  private readonly answers: ReadonlyMap<number, number>;
  private readonly lenient: boolean;
  private readonly length: number;
  private readonly afterwards: Policy | undefined;

  constructor(schedule: Schedule, options: ReplayOptions) {
    this.answers = new Map(canonicalSchedule(schedule).map(({ index, answer }) => [index, answer]));
    this.lenient = options.lenient ?? false;
    this.length = options.length ?? Number.POSITIVE_INFINITY;
    this.afterwards = options.afterwards;
  }

  begin(): void {
    this.afterwards?.begin();
  }

  /** @throws {ScheduleMismatch} unless lenient */
  choose(point: Point): number {
    if (this.afterwards && point.decision >= this.length) return this.afterwards.choose(point);
    const answer = this.answers.get(point.decision);
    if (answer === undefined || point.decision >= this.length) return point.usual;
    if (isEnabled(point.enabled, point.count, answer)) return answer;
    if (this.lenient) return point.usual;
    const able = [...point.enabled.subarray(0, point.count)].join(', ');
    throw new ScheduleMismatch(
      `decision ${point.decision} of the schedule is thread ${answer}, but only ${able} can go there: it belongs to another program`,
    );
  }

  /** @throws {ScheduleMismatch} unless lenient */
  pick(n: number, what: string, decision: number): number {
    if (this.afterwards && decision >= this.length) return this.afterwards.pick(n, what, decision);
    const answer = this.answers.get(decision);
    if (answer === undefined || decision >= this.length) return 0;
    if (answer < n) return answer;
    if (this.lenient) return 0;
    throw new ScheduleMismatch(
      `decision ${decision} of the schedule picks number ${answer} for ${what}, but there are only ${n}: it belongs to another program`,
    );
  }

  end(end: Parameters<NonNullable<Policy['end']>>[0]): void {
    this.afterwards?.end?.(end);
  }
}
