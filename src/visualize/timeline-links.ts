/** Arrows of the SVG timeline: from the event that made something possible to the event that it made possible. */
import type { History } from './history.ts';
import type { Link } from './ownership.ts';
import { element, px, tooltip } from './svg.ts';
import { type Geometry, middle, size } from './timeline-geometry.ts';
import type { Words } from './words.ts';

/** Dashes tell the kinds apart without colour. */
const linkDashes: Readonly<Record<Link['kind'], string | undefined>> = {
  start: undefined,
  join: '10 4',
  handOver: '5 3',
  notify: '1.5 3.5',
  permit: '8 3 1.5 3',
};

/** The head that all arrows end in. */
export function arrowHeads(id: string): string {
  const tip = element('path', { class: 'hd-ink', d: 'M0,0L8,3.5L0,7L2,3.5z' });
  const box = { id: `${id}-arrow`, markerWidth: 9, markerHeight: 7, refX: 7.5, refY: 3.5, orient: 'auto' };
  return element('defs', {}, element('marker', { ...box, markerUnits: 'userSpaceOnUse' }, tip));
}

/** Attributes of an arrow's line. */
export function linkLine(kind: Link['kind'], id: string, d: string) {
  return {
    class: 'hd-line hd-ink-line',
    d,
    'stroke-width': kind === 'notify' ? 2.2 : 1.5,
    'stroke-dasharray': linkDashes[kind],
    'stroke-opacity': 0.75,
    'marker-end': `url(#${id}-arrow)`,
  };
}

export function linkPath(link: Link, history: History, geometry: Geometry, id: string, words: Words): string {
  const { events } = history.trace;
  const source = history.lane(events[link.from]!);
  const target = history.lane(events[link.to]!);
  const height = size.box[geometry.style];
  const isDown = target > source;
  const edge = (lane: number, atBottom: boolean) => geometry.lanes[lane]!.boxTop + (atBottom ? height : 0);
  const x1 = middle(geometry, link.from);
  const x2 = middle(geometry, link.to);
  const y1 = edge(source, isDown);
  const y2 = edge(target, !isDown) + (isDown ? -1 : 1);
  const bend = Math.min(60, Math.abs(y2 - y1) * 0.6) * (isDown ? 1 : -1);
  const d = `M${px(x1)},${px(y1)}C${px(x1)},${px(y1 + bend)} ${px(x2)},${px(y2 - bend)} ${px(x2)},${px(y2)}`;
  const about = `${words.links[link.kind]}: ${history.names[source]} (${link.from}), ${history.names[target]} (${link.to})`;
  return element('g', {}, tooltip(about), element('path', linkLine(link.kind, id, d)));
}
