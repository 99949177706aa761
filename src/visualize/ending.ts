/** How an execution ended, in words, and what it printed. */
import { printable } from './columns.ts';
import type { History } from './history.ts';
import type { Words } from './words.ts';

/** One or two sentences without a full stop: how it ended, and the cycle of a deadlock. */
export function endingText(history: History, words: Words): string[] {
  const { end } = history.trace;
  const { ending } = words;
  switch (end.kind) {
    case 'completed':
      return [ending.completed(end.exit ?? 0)];
    case 'exit':
      return [ending.exit(end.exit ?? 0)];
    case 'max-steps':
      return [ending.maxSteps(history.steps)];
    case 'stopped':
      return [ending.stopped(history.steps)];
    case 'deadlock': {
      const names = (end.blocked ?? []).map(id => history.threadName(id));
      const sentences = [ending.deadlock(names.join(ending.and))];
      const links = (end.cycle ?? []).map(({ thread, object, owner }) =>
        ending.cycleLink(history.threadName(thread), history.objectName(object), history.threadName(owner)),
      );
      if (links.length > 0) sentences.push(ending.cycle(links.join(ending.next)));
      return sentences;
    }
  }
}

/** Everything the program printed, stdout and stderr as they came, in lines; printable. */
export function outputLines(history: History): string[] {
  const text = history.trace.events.map(event => (event.kind === 'output' ? (event.text ?? '') : '')).join('');
  if (text === '') return [];
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map(printable);
}
