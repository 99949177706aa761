/** What stands above and below every terminal picture: title and counts; legend, ending, output, schedule. */
import wrapAnsi from 'wrap-ansi';
import { columns, cut, flowed, printable } from './columns.ts';
import { endingText, outputLines } from './ending.ts';
import type { History } from './history.ts';
import { type Glyphs, glyphsOf, laneStateOrder } from './legend.ts';
import type { Paint } from './paint.ts';
import type { Switch } from './reason.ts';
import type { RenderOptions } from './view.ts';
import { wordsOf } from './words.ts';

/** Title line: program, counts. */
export function headline(history: History, switches: readonly Switch[], paint: Paint, options: RenderOptions): string {
  const words = wordsOf(options.lang);
  const preemptions = switches.filter(change => change.why === 'preempted').length;
  const counts = words.counts(history.steps, switches.length, preemptions);
  const { ellipsis } = glyphsOf(options.ascii);
  const title = cut(printable(history.trace.program.main), options.width, ellipsis);
  const room = options.width - columns(title) - 3;
  return paint.heading(title) + (room > 8 ? paint.quiet(cut(`   ${counts}`, room + 3, ellipsis)) : '');
}

/** Legend of the states that occur: sign, then word. `which` says whether as in a column or as in a strip. */
export function stateLegend(
  history: History,
  which: 'column' | 'strip',
  glyphs: Glyphs,
  paint: Paint,
  options: RenderOptions,
): string[] {
  const words = wordsOf(options.lang);
  const seen = new Set<string>();
  history.names.forEach((_, lane) => {
    for (const span of history.spans(lane)) seen.add(span.state);
  });
  const states = laneStateOrder.filter(state => seen.has(state));
  const items = states.map(state => `${glyphs.states[state][which]} ${words.states[state]}`);
  return flowed(items, '   ', options.width, glyphs.ellipsis).map(paint.quiet);
}

/** How it ended, what it printed, and the token that makes it happen again. */
export function footer(history: History, glyphs: Glyphs, paint: Paint, options: RenderOptions): string[] {
  const words = wordsOf(options.lang);
  const { width } = options;
  const { kind } = history.trace.end;
  const style = kind === 'deadlock' ? paint.bad : kind === 'completed' ? paint.good : paint.heading;
  const lines = endingText(history, words).flatMap(sentence =>
    wrapAnsi(sentence, width, { hard: true }).split('\n').map(style),
  );
  const printed = outputLines(history);
  if (printed.length > 0) {
    lines.push(paint.quiet(cut(words.output, width, glyphs.ellipsis)));
    for (const line of printed) lines.push(cut(`  ${glyphs.quote} ${line}`, width, glyphs.ellipsis));
  }
  // The token is to be copied: where it does not fit the line it is broken, never cut.
  const token = `${words.schedule} ${printable(history.trace.schedule)}`;
  for (let at = 0; at < token.length; at += width) lines.push(paint.quiet(token.slice(at, at + width)));
  return lines;
}
