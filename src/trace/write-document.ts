/**
 * Writing a trace document as JSON: one row of a table a line, so that two traces can be compared line by line, and the
 * fields always in the order of document.ts, so that equal traces are equal byte for byte however they were made.
 */
import type { StateChange, TraceDocument, TraceEvent, TraceFrame, TraceObject, TraceThread } from './document.ts';

/** @returns JSON with a newline at its end. `readTraceDocument` is its inverse. */
export function writeTraceDocument(trace: TraceDocument): string {
  const { main, fingerprint, sources } = trace.program;
  const { kind, exit, blocked, cycle } = trace.end;
  const fields = [
    `"format": ${JSON.stringify(trace.format)}`,
    `"version": ${trace.version}`,
    `"program": ${JSON.stringify({ main, fingerprint, sources: sortedByKey(sources) })}`,
    `"schedule": ${JSON.stringify(trace.schedule)}`,
    `"threads": ${rows(trace.threads.map(canonicalThread))}`,
    `"objects": ${rows(trace.objects.map(canonicalObject))}`,
    `"frames": ${rows(trace.frames.map(canonicalFrame))}`,
    `"events": ${rows(trace.events.map(canonicalEvent))}`,
    `"end": ${JSON.stringify({
      kind,
      exit,
      blocked,
      cycle: cycle?.map(({ thread, object, owner }) => ({ thread, object, owner })),
    })}`,
  ];
  return `{\n  ${fields.join(',\n  ')}\n}\n`;
}

function rows(values: readonly unknown[]): string {
  return values.length === 0 ? '[]' : `[\n    ${values.map(value => JSON.stringify(value)).join(',\n    ')}\n  ]`;
}

function sortedByKey(sources: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1)));
}

// JSON.stringify leaves out what is undefined, so absent fields stay absent.
const canonicalThread = ({ id, name, daemon, priority, parent }: TraceThread): TraceThread => ({
  id,
  name,
  daemon,
  priority,
  parent,
});

const canonicalObject = ({ name, type }: TraceObject): TraceObject => ({ name, type });

const canonicalFrame = ({ parent, method, file, line, bci, library }: TraceFrame): TraceFrame => ({
  parent,
  method,
  file,
  line,
  bci,
  library,
});

const canonicalChange = ({ thread, state, on, object, owner }: StateChange) => ({ thread, state, on, object, owner });

const canonicalEvent = (event: TraceEvent) => ({
  step: event.step,
  thread: event.thread,
  kind: event.kind,
  object: event.object,
  variable: event.variable,
  value: event.value,
  text: event.text,
  stream: event.stream,
  target: event.target,
  frame: event.frame,
  time: event.time,
  enabled: event.enabled,
  changes: event.changes.map(canonicalChange),
});
