import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TraceDocument, TraceEvent } from '../../src/trace/document.ts';
import { operationKinds } from '../../src/trace/operation.ts';
import { checkTraceDocument, readTraceDocument, TraceFormatError } from '../../src/trace/read-document.ts';
import { writeTraceDocument } from '../../src/trace/write-document.ts';

const small: TraceDocument = {
  format: 'heddle-trace',
  version: 1,
  program: { main: 'Hello', fingerprint: '01234567', sources: { 'Hello.java': 'class Hello {}' } },
  schedule: 'v1:012345:',
  threads: [{ id: 1, name: 'main', daemon: false, priority: 5, parent: 0 }],
  objects: [{ name: 'Hello#1.1', type: 'Hello' }],
  frames: [{ parent: -1, method: 'Hello.main', file: 'Hello.java', line: 3, bci: 8, library: false }],
  events: [
    { step: 0, thread: 1, kind: 'output', text: 'hi\n', stream: 1, frame: 0, time: 0, enabled: [1], changes: [] },
    {
      step: 1,
      thread: 1,
      kind: 'end',
      object: 0,
      frame: -1,
      time: 5,
      enabled: [1],
      changes: [{ thread: 1, state: 'TERMINATED' }],
    },
  ],
  end: { kind: 'completed', exit: 0 },
};

/** `small` with the value at `path` replaced (undefined: taken away). */
function broken(path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(small));
  const keys = path.split('.');
  const last = keys.pop()!;
  const holder = keys.reduce((at, key) => at[key], copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

describe('reading a trace document', () => {
  it('gives back what was written', () => {
    expect(readTraceDocument(writeTraceDocument(small))).toEqual(small);
  });

  it('says when the text is not JSON', () => {
    expect(() => readTraceDocument('class Hello {')).toThrow(/^not JSON: /);
    expect(() => readTraceDocument('')).toThrow(TraceFormatError);
  });

  it.each(['42', 'null', '[]', '{}', '{"format":"har"}'])('says when the JSON is not a trace: %s', text => {
    expect(() => readTraceDocument(text)).toThrow('not a Heddle trace');
  });

  it('says when the trace is of a version that does not exist yet', () => {
    expect(() => checkTraceDocument(broken('version', 2))).toThrow(
      'trace version 2 is newer than this Heddle, which reads version 1',
    );
    expect(() => checkTraceDocument(broken('version', 'one'))).toThrow('version: expected the number 1, found "one"');
  });

  it.each([
    ['program.main', undefined, 'program.main: expected a string, found nothing'],
    ['program.sources', [], 'program.sources: expected an object, found []'],
    ['schedule', 7, 'schedule: expected a string, found 7'],
    ['threads', {}, 'threads: expected an array, found {}'],
    ['threads.0.id', 0, 'threads[0].id: expected an integer from 1, found 0'],
    ['threads.0.daemon', 'no', 'threads[0].daemon: expected true or false, found "no"'],
    ['frames.0.parent', 0, 'frames[0].parent: 0 does not stand before frame 0'],
    ['frames.0.file', undefined, 'frames[0].file: expected a string, found nothing'],
    ['events.1.step', 7, 'events[1].step: expected 1, found 7'],
    ['events.0.thread', 2, 'events[0].thread: expected the id of a thread in threads, found 2'],
    ['events.0.kind', 'jump', 'events[0].kind: expected the name of an operation, found "jump"'],
    ['events.0.stream', 3, 'events[0].stream: expected 1 or 2, found 3'],
    ['events.0.frame', 1, 'events[0].frame: index 1 is out of range, frames has 1'],
    ['events.1.object', 9, 'events[1].object: index 9 is out of range, objects has 1'],
    ['events.1.value', { ref: 1 }, 'events[1].value.ref: index 1 is out of range, objects has 1'],
    ['events.1.value', [1], 'events[1].value: expected an object, found [1]'],
    ['events.1.time', -1, 'events[1].time: expected a number from 0, found -1'],
    ['events.0.enabled', [1, 1], 'events[0].enabled: thread ids must ascend'],
    [
      'events.1.changes.0.state',
      'ASLEEP',
      'events[1].changes[0].state: expected a state of java.lang.Thread, found "ASLEEP"',
    ],
    ['end', undefined, 'end: expected an object, found nothing'],
    ['end.kind', 'bored', 'end.kind: expected one of completed, exit, deadlock, max-steps, stopped, found "bored"'],
    [
      'end.cycle',
      [{ thread: 1, object: 0, owner: 4 }],
      'end.cycle[0].owner: expected the id of a thread in threads, found 4',
    ],
  ])('names the field that is wrong: %s = %j', (path, value, message) => {
    expect(() => checkTraceDocument(broken(path, value))).toThrow(message);
  });

  it('refuses two threads of one id', () => {
    expect(() => checkTraceDocument(broken('threads', [small.threads[0], small.threads[0]]))).toThrow(
      'thread 1 is there twice',
    );
  });

  it('lets time stand still but not run back', () => {
    expect(() => checkTraceDocument(broken('events.0.time', 6))).toThrow(
      'events[1].time: expected a number from 6, found 5',
    );
    expect(() => checkTraceDocument(broken('events.0.time', 5))).not.toThrow();
  });

  it('leaves fields that it does not know alone', () => {
    expect(() => checkTraceDocument(broken('comment', 'made by hand'))).not.toThrow();
  });

  it('answers any JSON with a document or a TraceFormatError, never with another error', () => {
    const paths = [
      'threads',
      'threads.0',
      'objects.0',
      'frames.0',
      'events.0',
      'events.0.changes',
      'events.0.value',
      'end',
      'program',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        try {
          checkTraceDocument(broken(path, value));
        } catch (error) {
          expect(error).toBeInstanceOf(TraceFormatError);
        }
      }),
    );
  });
});

describe('writing a trace document', () => {
  it('is the same text however the document was put together', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, field]) => [key, reversed(field)]),
      );
    };
    expect(writeTraceDocument(reversed(small) as TraceDocument)).toBe(writeTraceDocument(small));
  });

  it('keeps every field of every kind of event', () => {
    const event = fc.record(
      {
        kind: fc.constantFrom(...operationKinds.map(kind => kind.name)),
        object: fc.constant(0),
        variable: fc.string(),
        value: fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null), fc.constant({ ref: 0 })),
        text: fc.string(),
        stream: fc.constantFrom(1 as const, 2 as const),
        target: fc.constant(1),
      },
      { requiredKeys: ['kind'] },
    );
    const change = fc.record(
      {
        thread: fc.constant(1),
        state: fc.constantFrom('BLOCKED' as const, 'RUNNABLE' as const),
        on: fc.string(),
        object: fc.constant(0),
        owner: fc.constant(1),
      },
      { requiredKeys: ['thread', 'state'] },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(event, fc.array(change))), drawn => {
        const events = drawn.map(([fields, changes], step) => ({
          ...fields,
          step,
          thread: 1,
          frame: -1,
          time: 0,
          enabled: [1],
          changes,
        }));
        const trace: TraceDocument = { ...small, events: events as TraceEvent[] };
        expect(readTraceDocument(writeTraceDocument(trace))).toEqual(trace);
      }),
    );
  });
});
