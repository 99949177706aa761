/**
 * The seam for views: a view is a pure function from a trace document to text. A new view is one file that exports a
 * `View` and one line in registry.ts; the contract tests then run it over all golden traces.
 */
import type { TraceDocument } from '../trace/document.ts';

export type Format = 'text' | 'svg' | 'html' | 'json' | 'mermaid';

export type Language = 'en' | 'zh';

export interface RenderOptions {
  readonly format: Format;
  /** Colours of the terminal, chalk's levels: 0 none, 1 sixteen, 2 256, 3 all. Only for `text`. */
  readonly color: 0 | 1 | 2 | 3;
  /** Columns of the terminal; no line is longer. Only for `text`. */
  readonly width: number;
  readonly lang: Language;
  /** Draw with ASCII only (text of the program itself stays as it is). */
  readonly ascii: boolean;
  /** Most events listed one by one (table, sequence); the middle is left out and said to be. Absent: as many as the view can. */
  readonly rows?: number;
}

export interface View {
  /** What `--as` takes. */
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  /** The first is the default. */
  readonly formats: readonly Format[];
  /** @returns text that ends with a newline; the same for the same arguments. `options.format` is one of `formats`. */
  render(trace: TraceDocument, options: RenderOptions): string;
}
