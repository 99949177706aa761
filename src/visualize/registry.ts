/** The views there are. To add one: a file that exports a `View`, and an entry here. */
import type { TraceDocument } from '../trace/document.ts';
import { Registry } from '../trace/registry.ts';
import { perfetto } from './perfetto.ts';
import { sequence } from './sequence.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';
import type { RenderOptions, View } from './view.ts';

const registry = new Registry<View>('view', [table, timeline, perfetto, sequence]);

/** All views, in the order in which they are listed. */
export const views: readonly View[] = registry.all();

/** What `show` takes: everything has a default. */
export interface ShowOptions extends Partial<RenderOptions> {
  /** Name of the view; default `table`. */
  readonly as?: string;
}

/**
 * Draws a trace.
 * @throws {RangeError} if there is no view of that name (the message says which was perhaps meant), the view does not draw
 * in that format, or the terminal is narrower than 20 columns.
 */
export function show(trace: TraceDocument, options: ShowOptions = {}): string {
  const view = registry.get(options.as ?? 'table');
  const format = options.format ?? view.formats[0]!;
  if (!view.formats.includes(format)) {
    throw new RangeError(`view ${view.name} has no format '${format}' (it has: ${view.formats.join(', ')})`);
  }
  const { color = 0, width = 80, lang = 'en', ascii = false, rows } = options;
  if (!(width >= 20)) throw new RangeError(`a width of ${width} columns is too narrow: at least 20`);
  return view.render(trace, { format, color, width, lang, ascii, ...(rows === undefined ? {} : { rows }) });
}
