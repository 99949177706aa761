/**
 * Reading a trace document from JSON. A document comes from disk, so nothing is believed: every field is checked, and the
 * message names the first one that is wrong by its path (`events[12].frame`). Fields it does not know are left alone.
 */
import type { StateChange, ThreadState, TraceDocument, TraceEnd, TraceEvent } from './document.ts';
import { operationKinds } from './operation.ts';

/** The text is not a trace document that this version can read. */
export class TraceFormatError extends Error {
  override readonly name = 'TraceFormatError';
}

const states: readonly ThreadState[] = ['NEW', 'RUNNABLE', 'BLOCKED', 'WAITING', 'TIMED_WAITING', 'TERMINATED'];
const ends: readonly TraceEnd['kind'][] = ['completed', 'exit', 'deadlock', 'max-steps', 'stopped'];
const kindNames: ReadonlySet<string> = new Set(operationKinds.map(kind => kind.name));

/**
 * @param text JSON, as `writeTraceDocument` makes it.
 * @throws {TraceFormatError} if it is not JSON, not a trace, of another version, or a field is missing or wrong.
 */
export function readTraceDocument(text: string): TraceDocument {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new TraceFormatError(`not JSON: ${(error as Error).message}`);
  }
  return checkTraceDocument(json);
}

/**
 * The same for JSON that is parsed already.
 * @throws {TraceFormatError} as `readTraceDocument`.
 */
export function checkTraceDocument(json: unknown): TraceDocument {
  if (!isRecord(json) || json['format'] !== 'heddle-trace') {
    throw new TraceFormatError('not a Heddle trace: expected an object with "format": "heddle-trace"');
  }
  const version = json['version'];
  if (typeof version === 'number' && version > 1) {
    throw new TraceFormatError(`trace version ${version} is newer than this Heddle, which reads version 1`);
  }
  if (version !== 1) fail('version', 'the number 1', version);
  checkProgram(json['program']);
  string(json['schedule'], 'schedule');
  const scope = checkTables(json);
  let time = 0;
  array(json['events'], 'events').forEach((event, index) => {
    time = checkEvent(event, index, time, scope);
  });
  checkEnd(json['end'], scope);
  return json as unknown as TraceDocument;
}

/** What the indices in events may point at. */
interface Scope {
  readonly threads: ReadonlySet<number>;
  readonly objects: number;
  readonly frames: number;
}

function checkProgram(value: unknown): void {
  const program = record(value, 'program');
  string(program['main'], 'program.main');
  string(program['fingerprint'], 'program.fingerprint');
  for (const [file, source] of Object.entries(record(program['sources'], 'program.sources'))) {
    string(source, `program.sources[${JSON.stringify(file)}]`);
  }
}

function checkTables(json: Record<string, unknown>): Scope {
  const threads = new Set<number>();
  array(json['threads'], 'threads').forEach((value, index) => {
    const path = `threads[${index}]`;
    const thread = record(value, path);
    const id = integer(thread['id'], `${path}.id`, 1);
    if (threads.has(id)) throw new TraceFormatError(`${path}.id: thread ${id} is there twice`);
    threads.add(id);
    string(thread['name'], `${path}.name`);
    boolean(thread['daemon'], `${path}.daemon`);
    integer(thread['priority'], `${path}.priority`, 0);
    integer(thread['parent'], `${path}.parent`, 0);
  });
  const objects = array(json['objects'], 'objects');
  objects.forEach((value, index) => {
    const object = record(value, `objects[${index}]`);
    string(object['name'], `objects[${index}].name`);
    string(object['type'], `objects[${index}].type`);
  });
  const frames = array(json['frames'], 'frames');
  frames.forEach((value, index) => {
    const path = `frames[${index}]`;
    const frame = record(value, path);
    const parent = integer(frame['parent'], `${path}.parent`, -1);
    // A parent stands before its children, so that no chain can be a ring.
    if (parent >= index) throw new TraceFormatError(`${path}.parent: ${parent} does not stand before frame ${index}`);
    string(frame['method'], `${path}.method`);
    if (frame['file'] !== null) string(frame['file'], `${path}.file`);
    integer(frame['line'], `${path}.line`, -1);
    integer(frame['bci'], `${path}.bci`, -2);
    boolean(frame['library'], `${path}.library`);
  });
  return { threads, objects: objects.length, frames: frames.length };
}

/** @returns the event's time; the next one is not earlier. */
function checkEvent(value: unknown, index: number, previousTime: number, scope: Scope): number {
  const path = `events[${index}]`;
  const event = record(value, path) as Partial<Record<keyof TraceEvent, unknown>>;
  if (event.step !== index) fail(`${path}.step`, `${index}`, event.step);
  threadId(event.thread, `${path}.thread`, scope);
  if (!kindNames.has(string(event.kind, `${path}.kind`))) fail(`${path}.kind`, 'the name of an operation', event.kind);
  if (event.object !== undefined) objectIndex(event.object, `${path}.object`, scope);
  if (event.variable !== undefined) string(event.variable, `${path}.variable`);
  if (event.value !== undefined) traceValue(event.value, `${path}.value`, scope);
  if (event.text !== undefined) string(event.text, `${path}.text`);
  if (event.stream !== undefined && event.stream !== 1 && event.stream !== 2)
    fail(`${path}.stream`, '1 or 2', event.stream);
  if (event.target !== undefined) threadId(event.target, `${path}.target`, scope);
  const frame = integer(event.frame, `${path}.frame`, -1);
  if (frame >= scope.frames) outOfRange(`${path}.frame`, frame, 'frames', scope.frames);
  const time = event.time;
  if (typeof time !== 'number' || !(time >= previousTime)) fail(`${path}.time`, `a number from ${previousTime}`, time);
  let previous = 0;
  array(event.enabled, `${path}.enabled`).forEach((id, at) => {
    threadId(id, `${path}.enabled[${at}]`, scope);
    if ((id as number) <= previous) throw new TraceFormatError(`${path}.enabled: thread ids must ascend`);
    previous = id as number;
  });
  array(event.changes, `${path}.changes`).forEach((change, at) => {
    checkChange(change, `${path}.changes[${at}]`, scope);
  });
  return time as number;
}

function checkChange(value: unknown, path: string, scope: Scope): void {
  const change = record(value, path) as Partial<Record<keyof StateChange, unknown>>;
  threadId(change.thread, `${path}.thread`, scope);
  if (!states.includes(change.state as ThreadState)) fail(`${path}.state`, 'a state of java.lang.Thread', change.state);
  if (change.on !== undefined) string(change.on, `${path}.on`);
  if (change.object !== undefined) objectIndex(change.object, `${path}.object`, scope);
  if (change.owner !== undefined) threadId(change.owner, `${path}.owner`, scope);
}

function checkEnd(value: unknown, scope: Scope): void {
  const end = record(value, 'end');
  if (!ends.includes(end['kind'] as TraceEnd['kind'])) fail('end.kind', `one of ${ends.join(', ')}`, end['kind']);
  if (end['exit'] !== null) integer(end['exit'], 'end.exit', Number.MIN_SAFE_INTEGER);
  if (end['blocked'] !== undefined) {
    array(end['blocked'], 'end.blocked').forEach((id, at) => {
      threadId(id, `end.blocked[${at}]`, scope);
    });
  }
  if (end['cycle'] === undefined) return;
  array(end['cycle'], 'end.cycle').forEach((link, at) => {
    const path = `end.cycle[${at}]`;
    const { thread, object, owner } = record(link, path);
    threadId(thread, `${path}.thread`, scope);
    objectIndex(object, `${path}.object`, scope);
    threadId(owner, `${path}.owner`, scope);
  });
}

function traceValue(value: unknown, path: string, scope: Scope): void {
  if (value === null || typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return;
  objectIndex(record(value, path)['ref'], `${path}.ref`, scope);
}

function threadId(value: unknown, path: string, scope: Scope): void {
  if (!scope.threads.has(value as number)) fail(path, 'the id of a thread in threads', value);
}

function objectIndex(value: unknown, path: string, scope: Scope): void {
  const index = integer(value, path, 0);
  if (index >= scope.objects) outOfRange(path, index, 'objects', scope.objects);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown, path: string): Record<string, unknown> {
  return isRecord(value) ? value : fail(path, 'an object', value);
}

function array(value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value) ? value : fail(path, 'an array', value);
}

function string(value: unknown, path: string): string {
  return typeof value === 'string' ? value : fail(path, 'a string', value);
}

function boolean(value: unknown, path: string): boolean {
  return typeof value === 'boolean' ? value : fail(path, 'true or false', value);
}

function integer(value: unknown, path: string, from: number): number {
  if (Number.isSafeInteger(value) && (value as number) >= from) return value as number;
  return fail(path, from === Number.MIN_SAFE_INTEGER ? 'an integer' : `an integer from ${from}`, value);
}

function outOfRange(path: string, index: number, table: string, length: number): never {
  throw new TraceFormatError(`${path}: index ${index} is out of range, ${table} has ${length}`);
}

function fail(path: string, expected: string, found: unknown): never {
  const text = found === undefined ? 'nothing' : JSON.stringify(found);
  const shown = text.length > 40 ? `${text.slice(0, 39)}...` : text;
  throw new TraceFormatError(`${path}: expected ${expected}, found ${shown}`);
}
