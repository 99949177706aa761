/** What a carrier is told when it is made, and the control calls that comlink carries to it. */
import type { Program } from '../program.ts';

export interface CarrierData {
  readonly program: Program;
  /** Memory of the process. */
  readonly memory: ArrayBufferLike;
  readonly mail: Int32Array;
  readonly thread: number;
  /** The thread machine, compiled. */
  readonly cells: Int8Array;
  readonly stackBytes: number | undefined;
  readonly heapBytes: number | undefined;
  readonly collectEveryWords: number | undefined;
  readonly assertions: boolean | undefined;
}

/** Calls from the process to a carrier. */
export interface CarrierControl {
  /** Takes turns through the mailbox until the thread ends or the process stops; answers the turns taken. */
  takeTurns(): number;
  /** Runs the thread in parallel with the others until it ends. */
  runFree(events: FreeEvents): Promise<void>;
}

/** Calls from a free-running carrier to the process. */
export interface FreeEvents {
  /** The thread started another one, which needs its own carrier. */
  launched(thread: number): void;
  /** @param index number of the piece among all output */
  printed(index: number, stream: 1 | 2, text: string): void;
}
