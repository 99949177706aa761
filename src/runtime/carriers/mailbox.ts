/**
 * The shared words through which the process and its carriers take turns: one direct hand-off there, one back. Beside the
 * process's memory, since it is no part of the simulated machine.
 *
 * word    meaning                                                    written by
 * 0       counts replies; the process sleeps on it                   carrier, when its turn is over
 * 1       kind of reply, see REPLY                                   carrier
 * 2       words of the payload                                       carrier
 * 3       answer to a decision                                       process
 * 4       command, see COMMAND                                       process
 * 8 + t   counts turns of thread t; its carrier sleeps on it         process
 * 16416 … payload: records and printed text, or a fault's text       carrier
 */
import type { OutputPiece } from '../vm.ts';

export const COMMAND = { advance: 1, grant: 2, answer: 3, stop: 4 } as const;
export const REPLY = { done: 1, more: 2, decide: 3, fault: 4 } as const;

/** What is decided inside of a step. */
export const DECIDED: readonly string[] = ['notify', 'spurious', 'timeout'];

const REPLIES = 0;
const KIND = 1;
const LENGTH = 2;
const ANSWER = 3;
const ORDER = 4;
const TURNS = 8;
const PAYLOAD = 16416;
const PAYLOAD_WORDS = 1 << 16;
/** A short spin before sleeping: longer is a gamble that loses where there are more threads than processors. */
const SPINS = 100;

export function newMailbox(): Int32Array {
  return new Int32Array(new SharedArrayBuffer((PAYLOAD + PAYLOAD_WORDS) * 4));
}

function sleepWhile(mail: Int32Array, word: number, value: number): void {
  for (let i = 0; i < SPINS; i++) if (Atomics.load(mail, word) !== value) return;
  while (Atomics.load(mail, word) === value) Atomics.wait(mail, word, value);
}

/** The process's end. */
export class Master {
  readonly mail: Int32Array;
  private replies = 0;

  constructor(mail: Int32Array) {
    this.mail = mail;
  }

  /** Gives thread `t` its turn and waits for what it has to say. Answers the kind of the reply. */
  call(t: number, command: number, answer = 0): number {
    const { mail } = this;
    mail[ANSWER] = answer;
    mail[ORDER] = command;
    Atomics.add(mail, TURNS + t, 1);
    Atomics.notify(mail, TURNS + t);
    sleepWhile(mail, REPLIES, this.replies);
    this.replies = Atomics.load(mail, REPLIES);
    return mail[KIND]!;
  }

  /** Tells a carrier to stop and does not wait. */
  dismiss(t: number): void {
    this.mail[ORDER] = COMMAND.stop;
    Atomics.add(this.mail, TURNS + t, 1);
    Atomics.notify(this.mail, TURNS + t);
  }

  get payload(): Int32Array {
    return this.mail.subarray(PAYLOAD, PAYLOAD + this.mail[LENGTH]!);
  }
}

/** A carrier's end, for the thread `t` that it executes. */
export class Servant {
  private readonly mail: Int32Array;
  private readonly t: number;
  private turns = 0;

  constructor(mail: Int32Array, t: number) {
    this.mail = mail;
    this.t = t;
  }

  /** Sleeps until it is this thread's turn; answers the command. */
  await(): number {
    sleepWhile(this.mail, TURNS + this.t, this.turns);
    this.turns = Atomics.load(this.mail, TURNS + this.t);
    return this.mail[ORDER]!;
  }

  /** Ends the turn. A payload that is too long goes in parts. */
  reply(kind: number, payload: ArrayLike<number>): void {
    let at = 0;
    for (; payload.length - at > PAYLOAD_WORDS; at += PAYLOAD_WORDS) {
      this.part(REPLY.more, payload, at, PAYLOAD_WORDS);
      this.await();
    }
    this.part(kind, payload, at, payload.length - at);
  }

  private part(kind: number, payload: ArrayLike<number>, from: number, length: number): void {
    const { mail } = this;
    for (let i = 0; i < length; i++) mail[PAYLOAD + i] = payload[from + i]!;
    mail[LENGTH] = length;
    mail[KIND] = kind;
    Atomics.add(mail, REPLIES, 1);
    Atomics.notify(mail, REPLIES);
  }

  /** Asks for a decision in the middle of a step. */
  decide(n: number, what: string): number {
    this.reply(REPLY.decide, [n, DECIDED.indexOf(what)]);
    this.await();
    return this.mail[ANSWER]!;
  }
}

/** What a step leaves behind: records, then printed pieces: stream, length, UTF-16 units. */
export function packStep(records: ArrayLike<number>, output: readonly OutputPiece[]): number[] {
  const words: number[] = [records.length];
  for (let i = 0; i < records.length; i++) words.push(records[i]!);
  for (const { stream, text } of output) {
    words.push(stream, text.length);
    for (let i = 0; i < text.length; i++) words.push(text.charCodeAt(i));
  }
  return words;
}

export function unpackStep(words: readonly number[]): { records: readonly number[]; output: OutputPiece[] } {
  const records = words.slice(1, 1 + words[0]!);
  const output: OutputPiece[] = [];
  for (let at = 1 + words[0]!; at < words.length; ) {
    const [stream, length] = [words[at]!, words[at + 1]!];
    let text = '';
    for (let i = 0; i < length; i++) text += String.fromCharCode(words[at + 2 + i]!);
    output.push({ stream: stream === 2 ? 2 : 1, text });
    at += 2 + length;
  }
  return { records, output };
}
