/**
 * Text measured in terminal columns: a Chinese character takes two. Everything that is padded or cut goes through here, so
 * that lanes stay straight and nothing wraps. Text of a trace is foreign: control characters never reach the terminal.
 */
import stringWidth from 'string-width';

const printableAscii = /^[\x20-\x7e]*$/;
// Controls, line and paragraph separators, directional overrides, lone surrogates and what XML forbids.
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// What the views themselves draw with (arrows, boxes, circles) and common Chinese: one or two columns for sure. The
// library knows the rest, at some microseconds a call.
const narrow = /^[\x20-\x7e\u2026\u2190-\u2199\u2500-\u257f\u2588\u25cb\u25d4\u2717]*$/;
const narrowOrChinese =
  /^[\x20-\x7e\u2026\u2190-\u2199\u2500-\u257f\u4e00-\u9fff\u3001\u3002\uff08\uff09\uff0c\uff1a\uff1b]*$/;

/** Terminal columns that `text` takes. */
export function columns(text: string): number {
  if (narrow.test(text)) return text.length;
  if (!narrowOrChinese.test(text)) return stringWidth(text);
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) >= 0x3000 ? 2 : 1;
  return width;
}

/** `text` with every control character spelled out (`\n`, `\u001b`), so that it stays on its line and says what it is. */
export function printable(text: string): string {
  return text.replace(unprintable, found => {
    if (found === '\n') return '\\n';
    if (found === '\t') return '\\t';
    if (found === '\r') return '\\r';
    return `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** The longest beginning of `text` that fits `width` columns, with `ellipsis` at its end where something was cut. */
export function cut(text: string, width: number, ellipsis: string): string {
  if (columns(text) <= width) return text;
  const room = width - columns(ellipsis);
  if (room < 0) return beginning(ellipsis, width);
  return beginning(text, room) + ellipsis;
}

/** `text` cut and filled with spaces to exactly `width` columns. */
export function fitted(text: string, width: number, ellipsis: string): string {
  const shown = cut(text, width, ellipsis);
  return shown + ' '.repeat(Math.max(0, width - columns(shown)));
}

/** Items set one after another with `gap` between them, on lines of at most `width` columns. */
export function flowed(items: readonly string[], gap: string, width: number, ellipsis: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const item of items) {
    const shown = cut(item, width, ellipsis);
    if (line !== '' && columns(line) + columns(gap) + columns(shown) > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? shown : gap + shown;
  }
  return line === '' ? lines : [...lines, line];
}

const graphemes = new Intl.Segmenter();

function beginning(text: string, width: number): string {
  if (printableAscii.test(text)) return text.slice(0, width);
  let shown = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += columns(segment);
    if (used > width) break;
    shown += segment;
  }
  return shown;
}
