/**
 * Executions written as text, one event a line: `A write x`. Threads are named; main is thread 1, the others are numbered as
 * they appear. Names of variables are static fields, all other names are objects; the pc of an event is its line, from 1.
 *
 *     main start A · A lock m · A write x · A unlock m · A wait m · A wake m · A notify m heard|unheard · A vwrite f · B vread f
 *     A cas v 1 · A rmw v · A jlock l · A junlock l · A await c l · A wake l · A signal c heard · A acquire s · A release s
 *     A countDown c · A awaitLatch c · A end · main join A · main alive A · main interrupt A · A wake m interrupted
 *     A interrupted · A unpark B · B park · A initialized C · B initialize C · A uncaught e
 */
import type { Detector, Names } from '../../src/detect/detector.ts';
import type { FinalState } from '../../src/detect/final-state.ts';
import type { OperationName } from '../../src/trace/operation.ts';
import { OP } from '../../src/trace/operation.ts';
import { REC, RECORD_WORDS } from '../../src/trace/record.ts';

const kinds: Readonly<Record<string, OperationName>> = {
  lock: 'monitorenter',
  unlock: 'monitorexit',
  vread: 'volatile-read',
  vwrite: 'volatile-write',
  cas: 'compare-and-set',
  rmw: 'read-modify-write',
  jlock: 'lock',
  junlock: 'unlock',
  alive: 'threadState',
};
const onVariable = new Set(['read', 'write', 'vread', 'vwrite', 'cas', 'rmw']);
const onThread = new Set(['start', 'join', 'alive', 'interrupt', 'unpark']);

export interface TextTrace {
  readonly words: Int32Array;
  readonly count: number;
  readonly names: Names;
  /** Number of a thread, by name. */
  thread(name: string): number;
  /** Name of an object as records have it, by name. */
  object(name: string): number;
}

export function textTrace(text: string): TextTrace {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  const threads = ['', 'main'];
  const things: string[] = [];
  const thread = (name: string) => indexOf(threads, name);
  const object = (name: string) => (1 << 20) + 1 + indexOf(things, name);
  const words = new Int32Array(lines.length * RECORD_WORDS);
  lines.forEach((line, i) => {
    const [who, verb, what = '', more = ''] = line.split(/\s+/) as [string, string, string?, string?];
    const at = i * RECORD_WORDS;
    words[at + REC.thread] = thread(who);
    words[at + REC.kind] = OP[kinds[verb] ?? (verb as OperationName)]!;
    if (words[at + REC.kind] === 0) throw new Error(`unknown event '${verb}'`);
    words[at + REC.pc] = i + 1;
    if (onVariable.has(verb)) words[at + REC.slot] = indexOf(things, what);
    else if (onThread.has(verb)) words[at + REC.slot] = thread(what);
    else if (what !== '') words[at + REC.object] = object(what);
    if (verb === 'end' || verb === 'park' || verb === 'interrupted') words[at + REC.slot] = thread(who);
    if (verb === 'notify' || verb === 'signal') words[at + REC.slot] = more === 'unheard' ? -1 : 9;
    if (verb === 'await') words[at + REC.slot] = object(more);
    const denied = more === '0' || more === 'late';
    words[at + REC.value] = verb === 'wake' ? (more === 'interrupted' ? 1 : 0) : denied ? 0 : 1;
  });
  const names: Names = {
    threadName: t => threads[t] ?? `thread ${t}`,
    location: pc => ({ file: 'T.java', line: pc, method: 'T.run' }),
    variable: (_, slot) => things[slot] ?? `[${~slot}]`,
    object: name => things[name - (1 << 20) - 1] ?? `object ${name}`,
    throwable: name => ({ type: things[name - (1 << 20) - 1]!, message: 'why' }),
  };
  return { words, count: lines.length, names, thread, object };
}

/** Feeds a whole execution and answers the messages. */
export function messages(
  detector: Detector,
  trace: TextTrace,
  end: FinalState = { deadlock: false, blocked: [] },
): string[] {
  detector.begin();
  for (let i = 0; i < trace.count; i++) detector.event(trace.words, i * RECORD_WORDS, i);
  detector.finish(end);
  return Array.from({ length: detector.count }, (_, i) => detector.finding(i, trace.names).message);
}

function indexOf(names: string[], name: string): number {
  const known = names.indexOf(name);
  if (known >= 0) return known;
  names.push(name);
  return names.length - 1;
}
