/**
 * Writing SVG: elements, escaping, measuring text, and the frame of every picture (title, description, theme). Widths are
 * estimates on the safe side, made from terminal columns, because nothing here can ask a font.
 */
import { columns, cut } from './columns.ts';
import { themeStyle } from './svg-theme.ts';
import type { Language } from './view.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Widths of one column in em: generic monospace fonts are 0.6 wide, sans-serif ones hardly ever wider than 0.64. */
const columnEm = { mono: 0.605, sans: 0.64 } as const;

export type Face = keyof typeof columnEm;

/** Width in px that `text` takes at most. */
export function textWidth(text: string, size: number, face: Face): number {
  return columns(text) * size * columnEm[face];
}

/** `text` cut to `width` px. */
export function cutToWidth(text: string, width: number, size: number, face: Face): string {
  return cut(text, Math.max(0, Math.floor(width / (size * columnEm[face]))), '…');
}

/** How many columns fit `width` px. */
export function columnsFor(width: number, size: number, face: Face): number {
  return Math.max(1, Math.floor(width / (size * columnEm[face])));
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, found => entities[found]!);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element; children are markup, made by this function or `escapeXml`. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeXml(typeof value === 'number' ? px(value) : value)}"`;
  }
  return children.length === 0 ? `${tag}/>` : `${tag}>${children.join('')}</${name}>`;
}

/** A text element; `classes` name its face and colour (see svg-theme.ts). */
export function label(
  x: number,
  y: number,
  text: string,
  size: number,
  classes: string,
  more: Attributes = {},
): string {
  return element('text', { x, y, class: classes, 'font-size': size, ...more }, escapeXml(text));
}

/** A tooltip; also what screen readers say of a group. */
export function tooltip(text: string): string {
  return element('title', {}, escapeXml(text));
}

/** A number with at most two decimals, as short as it goes. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** What a whole picture says about itself. */
export interface PictureHead {
  /** Prefix of the ids in the picture, so that several can stand in one page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lang: Language;
  readonly width: number;
  readonly height: number;
}

/** A standalone SVG document that follows the reader's light or dark scheme. */
export function picture(head: PictureHead, ...body: readonly string[]): string {
  const { id, width, height } = head;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${px(width)} ${px(height)}`,
    width,
    height,
    role: 'img',
    lang: head.lang === 'zh' ? 'zh-CN' : 'en',
    class: 'heddle',
    'aria-labelledby': `${id}-title ${id}-desc`,
  };
  const parts = [
    element('title', { id: `${id}-title` }, escapeXml(head.title)),
    element('desc', { id: `${id}-desc` }, escapeXml(head.description)),
    element('style', {}, themeStyle),
    element('rect', { class: 'hd-paper', x: 0, y: 0, width, height }),
    ...body,
  ];
  return `${element('svg', attributes, '\n', parts.join('\n'), '\n')}\n`;
}

/** A valid id from any text. */
export function idFrom(...words: readonly string[]): string {
  return words.join('-').replace(/[^A-Za-z0-9_-]+/g, '_');
}
