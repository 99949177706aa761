/** The views there are. To add one: a file that exports a `View`, and a line here. */
import type { TraceDocument } from '../trace/document.ts';
import { nearestName } from './nearest-name.ts';
import { perfetto } from './perfetto.ts';
import { sequence } from './sequence.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';
import type { RenderOptions, View } from './view.ts';

/** All views, in the order in which they are listed. */
export const views: readonly View[] = withoutDuplicates([table, timeline, perfetto, sequence]);

/** What `show` takes: everything has a default. */
export interface ShowOptions extends Partial<RenderOptions> {
  /** Name of the view; default `table`. */
  readonly as?: string;
}

/**
 * Draws a trace.
 * @throws {RangeError} if there is no view of that name, or it does not draw in that format.
 */
export function show(trace: TraceDocument, options: ShowOptions = {}): string {
  const view = viewNamed(options.as ?? 'table');
  const format = options.format ?? view.formats[0]!;
  if (!view.formats.includes(format)) {
    throw new RangeError(`view ${view.name} has no format "${format}"; it has ${view.formats.join(', ')}`);
  }
  const { color = 0, width = 80, lang = 'en', ascii = false, rows } = options;
  if (!(width >= 20)) throw new RangeError(`width ${width} is too narrow: at least 20 columns`);
  return view.render(trace, { format, color, width, lang, ascii, ...(rows === undefined ? {} : { rows }) });
}

/** @throws {RangeError} if there is none, saying which was perhaps meant. */
export function viewNamed(name: string): View {
  const view = views.find(candidate => candidate.name === name);
  if (view) return view;
  const names = views.map(candidate => candidate.name);
  const nearest = nearestName(name, names);
  const hint = nearest === undefined ? `the views are ${names.join(', ')}` : `did you mean "${nearest}"?`;
  throw new RangeError(`no view is named "${name}"; ${hint}`);
}

/** @throws {RangeError} if two views have the same name. */
export function withoutDuplicates(list: readonly View[]): readonly View[] {
  const seen = new Set<string>();
  for (const { name } of list) {
    if (seen.has(name)) throw new RangeError(`two views are named "${name}"`);
    seen.add(name);
  }
  return list;
}
