/** Several detectors over one execution: feeds them the records that are new, and goes back in time with all of them. */
import type { Recorder } from '../trace/record.ts';
import { RECORD_WORDS } from '../trace/record.ts';
import type { Detector, Names } from './detector.ts';
import type { FinalState } from './final-state.ts';
import type { Finding } from './finding.ts';

export class Watch {
  readonly detectors: readonly Detector[];
  private readonly recorder: Recorder;
  /** Records seen. */
  private seen = 0;
  /** Marks of all detectors and `seen`, one row for each mark. */
  private rows = new Int32Array(64);
  private rowCount = 0;

  /** @param recorder where the execution leaves its records; call `follow` before it drops unseen ones */
  constructor(detectors: readonly Detector[], recorder: Recorder) {
    this.detectors = detectors;
    this.recorder = recorder;
  }

  /** A new execution begins; its recorder is empty. */
  begin(): void {
    this.seen = 0;
    this.rowCount = 0;
    for (const detector of this.detectors) detector.begin();
  }

  /**
   * Takes the records that came since the last time.
   * @throws {RangeError} if the recorder has dropped some of them
   */
  follow(): void {
    const { recorder, detectors } = this;
    const { count, capacity } = recorder;
    if (count - this.seen > capacity)
      throw new RangeError(`${count - this.seen - capacity} records were dropped before they were watched`);
    for (; this.seen < count; this.seen++) {
      const at = (this.seen % capacity) * RECORD_WORDS;
      for (let i = 0; i < detectors.length; i++) detectors[i]!.event(recorder.words, at, this.seen);
    }
  }

  /** The execution is over. */
  finish(state: FinalState): void {
    this.follow();
    for (const detector of this.detectors) detector.finish(state);
  }

  /** Findings so far. */
  get count(): number {
    let count = 0;
    for (const detector of this.detectors) count += detector.count;
    return count;
  }

  /**
   * What was found, each with the text that tells it apart from other faults (Detector.identity). The finding itself is made only when it
   * is asked for: most executions of a search find what was found before.
   */
  found(): readonly { readonly identity: string; finding(names: Names): Finding }[] {
    const all: { identity: string; finding(names: Names): Finding }[] = [];
    for (const detector of this.detectors) {
      for (let i = 0; i < detector.count; i++) {
        all.push({ identity: detector.identity(i), finding: names => detector.finding(i, names) });
      }
    }
    return all;
  }

  /** A place to come back to, as often as wanted, until `rewind` goes to an earlier one. */
  mark(): number {
    const { detectors } = this;
    const row = this.rowCount++;
    const width = detectors.length + 1;
    const at = row * width;
    if (at + width > this.rows.length) {
      const bigger = new Int32Array(this.rows.length * 2 + width);
      bigger.set(this.rows);
      this.rows = bigger;
    }
    this.rows[at] = this.seen;
    for (let i = 0; i < detectors.length; i++) this.rows[at + 1 + i] = detectors[i]!.mark();
    return row;
  }

  /** Back to a mark; the caller rewinds the recorder to the same place. */
  rewind(mark: number): void {
    const at = mark * (this.detectors.length + 1);
    this.rowCount = mark + 1;
    this.seen = this.rows[at]!;
    for (let i = 0; i < this.detectors.length; i++) this.detectors[i]!.rewind(this.rows[at + 1 + i]!);
  }
}
