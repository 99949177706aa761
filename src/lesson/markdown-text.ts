/** Markdown, as the lexer's tokens, drawn as lines of a terminal. No line is wider than `columns`. */
import type { Token, Tokens } from 'marked';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Ink } from './ink.ts';
import { type Run, type Style, wrapRuns } from './wrap-runs.ts';

export interface Page {
  readonly columns: number;
  readonly ink: Ink;
}

/** Lines of a stretch of Markdown; one empty line between blocks, none at the ends. */
export function markdownLines(tokens: readonly Token[], page: Page): string[] {
  const lines: string[] = [];
  for (const token of tokens) {
    const drawn = blockLines(token, page);
    if (drawn.length === 0) continue;
    if (lines.length > 0) lines.push('');
    lines.push(...drawn);
  }
  return lines;
}

/** One paragraph of inline Markdown as the lexer gave it, or plain text. */
export function paragraphLines(text: string, page: Page, style: Style = plain): string[] {
  return wrapRuns(inlineText(text, page.ink, style), page.columns);
}

function blockLines(token: Token, page: Page): string[] {
  const { ink, columns } = page;
  switch (token.type) {
    case 'heading':
      return wrapRuns(inline((token as Tokens.Heading).tokens, ink, ink.heading), columns);
    case 'paragraph':
    case 'text':
      return wrapRuns(inline(inlineOf(token as Tokens.Paragraph), ink, plain), columns);
    case 'list':
      return listLines(token as Tokens.List, page);
    case 'code':
      return codeLines((token as Tokens.Code).text, page);
    case 'table':
      return tableLines(token as Tokens.Table, page);
    case 'blockquote':
      return indent(
        markdownLines((token as Tokens.Blockquote).tokens, { ...page, columns: columns - 2 }),
        ink.quiet('│ '),
      );
    case 'hr':
      return [ink.quiet('─'.repeat(columns))];
    default:
      return [];
  }
}

function inlineOf(token: Tokens.Paragraph | Tokens.Text): readonly Token[] {
  return token.tokens ?? [{ type: 'text', raw: token.text, text: token.text } as Tokens.Text];
}

function codeLines(text: string, page: Page): string[] {
  return indent(
    text.split('\n').flatMap(line => hardLines(line, page.columns - 2)),
    '  ',
  ).map(line => page.ink.code(line));
}

/** A line that must keep its blanks, such as program output, cut at the edge; escape sequences stay whole. */
export function hardLines(line: string, columns: number): string[] {
  return stringWidth(line) <= columns ? [line] : wrapAnsi(line, columns, { hard: true, trim: false }).split('\n');
}

function listLines(list: Tokens.List, page: Page): string[] {
  const lines: string[] = [];
  list.items.forEach((item, i) => {
    const mark = list.ordered ? `${(list.start || 1) + i}. ` : '• ';
    const inner: string[] = [];
    for (const token of item.tokens) {
      const drawn = blockLines(token, { ...page, columns: page.columns - mark.length });
      if (item.loose && inner.length > 0 && drawn.length > 0) inner.push('');
      inner.push(...drawn);
    }
    lines.push(...indent(inner, ' '.repeat(mark.length), mark));
    if (list.loose && i < list.items.length - 1) lines.push('');
  });
  return lines;
}

function indent(lines: readonly string[], blanks: string, first: string = blanks): string[] {
  return lines.map((line, i) => ((i === 0 ? first : blanks) + line).trimEnd());
}

const GAP = 2;

function tableLines(table: Tokens.Table, page: Page): string[] {
  const { ink } = page;
  const rows = [
    table.header.map(cell => inline(cell.tokens, ink, ink.strong)),
    ...table.rows.map(row => row.map(cell => inline(cell.tokens, ink, plain))),
  ];
  const widths = columnWidths(
    table.header.map((_, column) => Math.max(...rows.map(row => runsWidth(row[column]!)))),
    page.columns - GAP * (table.header.length - 1),
  );
  const drawn = rows.map(row => {
    const cellLines = row.map((runs, column) => wrapRuns(runs, widths[column]!));
    const height = Math.max(...cellLines.map(lines => lines.length));
    return Array.from({ length: height }, (_, i) =>
      cellLines
        .map((lines, column) => padded(lines[i] ?? '', widths[column]!))
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  });
  const rule = ink.quiet(widths.map(width => '─'.repeat(width)).join(' '.repeat(GAP)));
  return [...drawn[0]!, rule, ...drawn.slice(1).flat()];
}

/** Natural widths where they fit; else the widest columns give way until they do. */
function columnWidths(natural: readonly number[], available: number): number[] {
  const widths = [...natural];
  const narrowest = 6;
  let over = widths.reduce((sum, width) => sum + width, 0) - available;
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= narrowest) break;
    widths[widest]!--;
    over--;
  }
  return widths;
}

/** Fills with blanks up to `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

function runsWidth(runs: readonly Run[]): number {
  return stringWidth(runs.map(run => run.text).join(''));
}

const plain: Style = text => text;

/** Inline tokens as runs; an inner style is painted inside the outer one. */
function inline(tokens: readonly Token[], ink: Ink, style: Style): Run[] {
  return tokens.flatMap((token): Run[] => {
    switch (token.type) {
      case 'strong':
        return inline((token as Tokens.Strong).tokens, ink, over(style, ink.strong));
      case 'em':
        return inline((token as Tokens.Em).tokens, ink, over(style, ink.emphasis));
      case 'codespan':
        return [codeRun((token as Tokens.Codespan).text, ink, style)];
      case 'link':
        return inline((token as Tokens.Link).tokens, ink, over(style, ink.emphasis));
      case 'br':
        return [{ text: '\n', style }];
      default: {
        const inner = (token as Tokens.Text).tokens;
        return inner
          ? inline(inner, ink, style)
          : [{ text: unbroken((token as Tokens.Text).text ?? token.raw), style }];
      }
    }
  });
}

/** Code within a sentence; without colours it keeps its backticks, or nobody could tell `join` from join. */
function codeRun(text: string, ink: Ink, style: Style): Run {
  return { text: ink.painted ? text : `\`${text}\``, style: over(style, ink.code) };
}

function over(outer: Style, inner: Style): Style {
  return outer === plain ? inner : text => outer(inner(text));
}

/** Line breaks of the source are blanks, but between two Chinese characters they are nothing. */
function unbroken(text: string): string {
  return text.replace(/(?<=[\u3000-\u9fff\uff00-\uffef])\n(?=[\u3000-\u9fff\uff00-\uffef])/g, '').replaceAll('\n', ' ');
}

/** `code`, **strong** and *emphasis* in a short text that is not a whole document. */
function inlineText(text: string, ink: Ink, style: Style): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(/`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*/g)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index), style });
    const [whole, code, strong, emphasis] = match;
    if (code !== undefined) runs.push(codeRun(code, ink, style));
    else if (strong !== undefined) runs.push({ text: strong, style: over(style, ink.strong) });
    else runs.push({ text: emphasis!, style: over(style, ink.emphasis) });
    at = match.index + whole.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), style });
  return runs;
}
