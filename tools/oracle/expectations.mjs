/** What the comments of a corpus program say to the oracle. test/corpus.test.ts lists their forms. */

/**
 * @returns {{ kind: 'refused' } | { kind: 'outcomes', outcomes: string[] } | { kind: 'output' } | { kind: 'not compared', reason: string }}
 */
export function comparisonOf(text) {
  const reason = /^\/\/ not compared: (.*)$/m.exec(text)?.[1];
  if (reason !== undefined) return { kind: 'not compared', reason };
  if (/^\/\/ with: /m.test(text)) return { kind: 'not compared', reason: 'settings that a JVM does not have' };
  if (/\/\/ expect compile error /.test(text)) return { kind: 'refused' };
  if (/^import heddle\./m.test(text)) return { kind: 'not compared', reason: 'uses heddle.*' };
  const outcomes = /^[ \t]*\/\/ expect outcomes: (.*)$/m.exec(text)?.[1].split(' | ');
  if (outcomes?.includes('deadlock')) return { kind: 'not compared', reason: 'may deadlock' };
  if (outcomes) return { kind: 'outcomes', outcomes: outcomes.map(each => each.replaceAll('\\n', '\n')) };
  if (/^[ \t]*\/\/ expect deadlock\b/m.test(text)) return { kind: 'not compared', reason: 'may deadlock' };
  if (/^[ \t]*\/\/ expect(?: error| exit)?:/m.test(text)) return { kind: 'output' };
  if (/^[ \t]*\/\/ expect (?:executions|race|uncaught)/m.test(text)) {
    return { kind: 'not compared', reason: 'its result depends on the schedule' };
  }
  return { kind: 'output' };
}

/** A program that looks at its JVM, or ends it, must not share one. */
export function needsOwnJvm(text) {
  return /\b(?:Thread|Runtime|Executors?|CompletableFuture|Timer|management|logging|StackWalker|StackTraceElement|parallel\w*|concurrent|System\.(?:exit|in|setOut|setErr|setIn|getProperty))\b|\b(?:ref|lang\.ref)\.|OutOfMemory/.test(
    text,
  );
}

/** The text with its recorded output, first line of errors and exit status as the JVM printed them. */
export function withExpectations(text, { stdout, stderr, exit }) {
  const lines = stdout === '' ? [] : stdout.replace(/\n$/, '').split('\n');
  const recorded = {
    '': lines,
    ' error': stderr === '' || !/\/\/ expect error:/.test(text) ? [] : [stderr.split('\n')[0]],
    ' exit': exit === 0 && !/\/\/ expect exit:/.test(text) ? [] : [String(exit)],
  };
  for (const [kind, values] of Object.entries(recorded)) text = replaceComments(text, kind, values);
  return text;
}

/** Each in its place if there are as many as before, all at the end otherwise. */
function replaceComments(text, kind, values) {
  const comment = new RegExp(`^([ \\t]*)// expect${kind}:.*\\n?`, 'gm');
  const written = values.map(value => `// expect${kind}:${value === '' ? '' : ` ${value}`}\n`);
  if (text.match(comment)?.length === values.length) {
    let next = 0;
    return text.replace(comment, (_, indent) => indent + written[next++]);
  }
  const rest = text.replace(comment, '').trimEnd();
  return values.length === 0 ? `${rest}\n` : `${rest}\n${/\n\/\/ expect.*$/.test(rest) ? '' : '\n'}${written.join('')}`;
}
