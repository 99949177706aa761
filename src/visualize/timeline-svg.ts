/** The timeline as a standalone SVG picture. */
import type { TraceDocument } from '../trace/document.ts';
import { printable } from './columns.ts';
import { endingText } from './ending.ts';
import { History, type Span } from './history.ts';
import { glyphsOf, operationLetters } from './legend.ts';
import { operationText } from './operation-text.ts';
import { linksOf, type Tenure } from './ownership.ts';
import { type Switch, switchesIn, switchText, waitOf, waitText } from './reason.ts';
import { cutToWidth, element, idFrom, label, picture, px, textWidth, tooltip } from './svg.ts';
import { closingLines, type Legend, legendLines, links as linkSamples, states as stateSamples } from './svg-legend.ts';
import { patterns, threadClass, threadLineClass } from './svg-theme.ts';
import { type Geometry, javaState, layOut, middle, size, stateLabel } from './timeline-geometry.ts';
import { arrowHeads, linkPath } from './timeline-links.ts';
import { axisSteps, columnOf, eventsByColumn, statesByColumn } from './timeline-scale.ts';
import type { RenderOptions } from './view.ts';
import { type Words, wordsOf } from './words.ts';

/** More arrows than these hide what they connect. */
const mostArrows = 150;

interface Scene {
  readonly history: History;
  readonly words: Words;
  readonly options: RenderOptions;
  readonly geometry: Geometry;
  readonly id: string;
  readonly switches: readonly Switch[];
}

export function renderTimelineSvg(trace: TraceDocument, options: RenderOptions): string {
  const history = new History(trace);
  const words = wordsOf(options.lang);
  const switches = switchesIn(history);
  const geometry = layOut(history, words, 118);
  const id = idFrom('timeline', trace.program.main, trace.schedule);
  const scene: Scene = { history, words, options, geometry, id, switches };
  const preemptions = switches.filter(change => change.why === 'preempted').length;
  const counts = words.counts(history.steps, switches.length, preemptions);
  const title = printable(trace.program.main);
  const width = Math.max(geometry.right + size.edge, 640);
  const links = linksOf(history);
  const arrows = links.length <= mostArrows ? links : [];

  const legend: Legend[] = [
    ...stateSamples(history, id, words),
    ...linkSamples(arrows, id, words),
    ...(geometry.lanes.some(lane => lane.tenures.length > 0) ? [{ sample: tenureSample, text: words.ownership }] : []),
    ...switchSamples(scene),
    ...letterSamples(scene),
  ];
  if (geometry.style === 'share') legend.push({ sample: () => '', text: words.share });
  if (geometry.scale.stepsPerColumn > 1)
    legend.push({ sample: () => '', text: words.aggregated(String(geometry.scale.stepsPerColumn)) });
  if (arrows.length < links.length) legend.push({ sample: () => '', text: words.arrowsLeftOut(links.length) });
  const below = legendLines(legend, size.edge, geometry.bottom + 34, width - size.edge);
  const closing = closingLines(history, words, size.edge, below.bottom + 14, width - size.edge);
  const ending = endingText(history, words).join('. ');
  return picture(
    {
      id,
      title: `${title}: ${counts}`,
      description: words.picture(title, history.names.join(', '), history.steps, ending),
      lang: options.lang,
      width,
      height: closing.bottom + size.edge,
    },
    patterns(id),
    arrowHeads(id),
    label(size.edge, 46, cutToWidth(title, width - 2 * size.edge, 26, 'sans'), 26, 'hd-sans hd-bold hd-ink'),
    label(size.edge, 72, counts, 15, 'hd-sans hd-quiet'),
    ...geometry.lanes.map((_, lane) => laneGround(scene, lane)),
    axis(scene),
    ...geometry.lanes.map((_, lane) => laneBars(scene, lane)),
    // Behind boxes and labels, so that no arrow crosses out a text.
    ...arrows.map(link => linkPath(link, history, geometry, id, words)),
    ...geometry.lanes.map((_, lane) => laneLabels(scene, lane)),
    ...geometry.lanes.map((_, lane) => laneBoxes(scene, lane)),
    below.markup,
    closing.markup,
  );
}

function laneGround({ history, geometry }: Scene, lane: number): string {
  const box = geometry.lanes[lane]!;
  const width = geometry.right;
  const ground = { x: size.edge - 12, y: box.top, width: width - size.edge + 12 + 8, height: box.height, rx: 6 };
  const name = history.names[lane]!;
  const middleY = box.boxTop + size.box[geometry.style] / 2;
  const room = geometry.left - size.edge - 44;
  return element(
    'g',
    {},
    lane % 2 === 0 ? element('rect', { class: 'hd-band', ...ground }) : '',
    element('circle', { class: threadClass(lane), cx: size.edge + 10, cy: middleY, r: 12 }),
    label(size.edge + 10, middleY + 4.5, String(lane + 1), 13, 'hd-sans hd-bold hd-on', { 'text-anchor': 'middle' }),
    element(
      'g',
      {},
      tooltip(name),
      label(
        size.edge + 30,
        middleY + 6,
        cutToWidth(name, room, size.name, 'sans'),
        size.name,
        `hd-sans hd-bold ${threadClass(lane)}`,
      ),
    ),
  );
}

function axis(scene: Scene): string {
  const { history, geometry, words, switches } = scene;
  const { left, right, x, bottom, scale, style } = geometry;
  const y = 98;
  const parts = [label(size.edge, y, words.step, 13, 'hd-sans hd-quiet')];
  const gap = style === 'text' ? 1 : Math.ceil(34 / Math.max(1, x(scale.stepsPerColumn) - left));
  for (const step of axisSteps(history, scale, gap)) {
    const at = style === 'share' ? x(step) : middle(geometry, step);
    parts.push(label(at, y, String(step), 13, 'hd-mono hd-quiet', { 'text-anchor': 'middle' }));
  }
  parts.push(label((x(history.steps) + right) / 2, y, words.end, 13, 'hd-sans hd-quiet', { 'text-anchor': 'middle' }));
  const end = x(history.steps);
  parts.push(
    element('path', { class: 'hd-line hd-grid', d: `M${px(end)},${y + 8}V${px(bottom)}`, 'stroke-width': 1.5 }),
  );
  parts.push(
    ...(style === 'share' ? switchTicks(scene, y + 10) : switches.map(change => switchLine(scene, change, y))),
  );
  return element('g', {}, ...parts);
}

/** A mark above the lanes and a line through them. */
function switchLine({ geometry, options }: Scene, change: Switch, y: number): string {
  const isPreemption = change.why === 'preempted';
  const x = geometry.x(change.step);
  return element(
    'g',
    {},
    tooltip(switchText(change, options.lang)),
    element('path', {
      class: `hd-line ${isPreemption ? 'hd-preempt-line' : 'hd-grid'}`,
      d: `M${px(x)},${y + 16}V${px(geometry.bottom)}`,
      'stroke-width': isPreemption ? 1.5 : 1,
      'stroke-dasharray': isPreemption ? '2 4' : undefined,
    }),
    switchMark(x, y + 8, isPreemption),
  );
}

/** Where columns stand for many steps: one tick for each column with switches, tall where one is a preemption. */
function switchTicks({ geometry, switches }: Scene, y: number): string[] {
  const ticks = new Map<number, boolean>();
  for (const { step, why } of switches) {
    const column = columnOf(step, geometry.scale);
    ticks.set(column, ticks.get(column) === true || why === 'preempted');
  }
  const width = geometry.x(geometry.scale.stepsPerColumn) - geometry.left - 1;
  return [...ticks].map(([column, isPreemption]) => {
    const x = geometry.x(column * geometry.scale.stepsPerColumn);
    const height = isPreemption ? 8 : 3;
    return element('rect', { class: isPreemption ? 'hd-preempt' : 'hd-quiet', x, y: y + 8 - height, width, height });
  });
}

function switchMark(x: number, y: number, isPreemption: boolean): string {
  const d = `M${px(x - 6)},${px(y)}h12l-6,9z`;
  return element(
    'path',
    isPreemption ? { class: 'hd-preempt', d } : { class: 'hd-line hd-rule', d, 'stroke-width': 1.3 },
  );
}

function laneBars(scene: Scene, lane: number): string {
  const parts: string[] = [];
  for (const span of drawnSpans(scene, lane)) parts.push(stateBar(scene, lane, span));
  for (const { tenure, row } of scene.geometry.lanes[lane]!.tenures) parts.push(tenureBar(scene, lane, tenure, row));
  return element('g', {}, ...parts);
}

function laneLabels(scene: Scene, lane: number): string {
  const parts = drawnSpans(scene, lane).map(span => stateText(scene, lane, span));
  for (const { tenure, row } of scene.geometry.lanes[lane]!.tenures) parts.push(tenureText(scene, lane, tenure, row));
  return element('g', {}, ...parts);
}

function laneBoxes(scene: Scene, lane: number): string {
  const { history, geometry } = scene;
  if (geometry.style === 'share') return element('g', {}, ...shares(scene, lane));
  const own = history.trace.events.filter(event => history.lane(event) === lane);
  return element('g', {}, ...own.map(event => eventBox(scene, lane, event.step)));
}

/** The spans to draw; where columns stand for several steps, the spans of the columns. */
function drawnSpans({ history, geometry }: Scene, lane: number): readonly Span[] {
  const { stepsPerColumn } = geometry.scale;
  if (stepsPerColumn === 1) return history.spans(lane);
  const spans: Span[] = [];
  statesByColumn(history, lane, geometry.scale).forEach((state, column, all) => {
    const from = column === all.length - 1 ? history.steps : column * stepsPerColumn;
    const to = column === all.length - 1 ? history.steps + 1 : Math.min(history.steps, from + stepsPerColumn);
    const last = spans.at(-1);
    if (last?.state === state) spans[spans.length - 1] = { ...last, to };
    else spans.push({ from, to, state, status: history.statusDuring(lane, from) });
  });
  return spans;
}

function spanPlace({ history, geometry }: Scene, lane: number, { from, to }: Span) {
  const x = geometry.x(from);
  const right = to > history.steps ? geometry.right : geometry.x(to);
  return { x, y: geometry.lanes[lane]!.stripTop, width: Math.max(0.5, right - x), height: size.strip };
}

function stateBar(scene: Scene, lane: number, span: Span): string {
  const { history, words, options, id } = scene;
  const { state, from } = span;
  const place = spanPlace(scene, lane, span);
  if (state === 'terminated' || state === 'new') {
    const d = `M${px(place.x)},${px(place.y + 9)}h${px(place.width)}`;
    return element('path', { class: 'hd-line hd-grid', d, 'stroke-width': 1.5, 'stroke-dasharray': '1 5' });
  }
  const waits = state === 'blocked' || state === 'waiting' || state === 'timed';
  const about = waits ? waitText(waitOf(history, lane, from), options.lang) : words.states[state];
  const ground = state === 'running' ? { class: threadClass(lane) } : { fill: `url(#${id}-${state})` };
  return element('g', {}, tooltip(about), element('rect', { ...ground, ...place }));
}

/** The state's name in its bar, with what is waited for where there is room. */
function stateText(scene: Scene, lane: number, span: Span): string {
  const { state, from } = span;
  if (state === 'running' || state === 'terminated' || state === 'new') return '';
  const place = spanPlace(scene, lane, span);
  const candidates = [stateLabel(scene.history, lane, from, state), javaState[state]];
  const text = candidates.find(candidate => textWidth(candidate, size.stripText, 'sans') + 16 <= place.width);
  if (text === undefined) return '';
  const plate = { ...place, width: textWidth(text, size.stripText, 'sans') + 12 };
  return (
    element('rect', { class: `hd-${state}`, ...plate }) +
    label(place.x + 8, place.y + 13, text, size.stripText, 'hd-sans hd-ink')
  );
}

function tenurePlace({ history, geometry }: Scene, lane: number, tenure: Tenure, row: number) {
  const x = geometry.x(tenure.from) + 2;
  const right = tenure.to >= history.steps ? geometry.right : geometry.x(tenure.to + 1) - 2;
  const y = geometry.lanes[lane]!.tenuresTop + row * (size.tenure + 2);
  return { x, y: y + 1, width: Math.max(1, right - x), height: size.tenure - 2 };
}

function tenureBar(scene: Scene, lane: number, tenure: Tenure, row: number): string {
  const { history, words } = scene;
  const place = tenurePlace(scene, lane, tenure, row);
  const about = `${history.names[lane]}: ${words.ownership} ${history.objectName(tenure.object)}`;
  const outline = { class: `hd-line ${threadLineClass(lane)}`, rx: 7, 'stroke-width': 1.8 };
  const style = place.width < 2 * outline.rx ? { class: threadClass(lane), rx: 2 } : outline;
  return element('g', {}, tooltip(about), element('rect', { ...style, ...place }));
}

function tenureText(scene: Scene, lane: number, tenure: Tenure, row: number): string {
  const { x, y, width } = tenurePlace(scene, lane, tenure, row);
  const name = scene.history.objectName(tenure.object);
  const shown = cutToWidth(name, width - 12, 11, 'mono');
  return shown === name || shown.length > 4 ? label(x + 7, y + 11.5, shown, 11, 'hd-mono hd-ink hd-halo') : '';
}

function eventBox(scene: Scene, lane: number, step: number): string {
  const { history, geometry, words, options } = scene;
  const event = history.trace.events[step]!;
  const { x, style, texts } = geometry;
  const y = geometry.lanes[lane]!.boxTop;
  const left = x(step) + 1.5;
  const width = x(step + 1) - x(step) - 3;
  const height = size.box[style];
  const center = left + width / 2;
  const location = history.location(event);
  const about = `${words.step} ${step}, ${history.names[lane]}: ${operationText(event, history, glyphsOf(false), words)}`;
  const parts = [
    tooltip(`${location === '' ? about : `${about} (${location})`}${options.lang === 'zh' ? '。' : '.'}`),
    element('rect', { class: threadClass(lane), x: left, y, width, height, rx: 5 }),
  ];
  const centered = { 'text-anchor': 'middle' };
  if (style === 'letter') {
    parts.push(label(center, y + 18, operationLetters[event.kind], 14, 'hd-mono hd-bold hd-on', centered));
    return element('g', {}, ...parts);
  }
  const { head, tail } = texts[step]!;
  const lines = tail === '' ? [head] : [head, tail];
  lines.forEach((line, at) => {
    const baseline = y + (lines.length === 1 ? 25 : 18 + at * 16);
    const shown = cutToWidth(line, width - 6, size.boxText, 'mono');
    parts.push(label(center, baseline, shown, size.boxText, `hd-mono hd-on${at === 0 ? ' hd-bold' : ''}`, centered));
  });
  return element('g', {}, ...parts);
}

/** Where a column stands for many steps: as high as the part of them in which the lane ran. */
function shares({ history, geometry }: Scene, lane: number): string[] {
  const { scale, x } = geometry;
  const top = geometry.lanes[lane]!.boxTop;
  return eventsByColumn(history, lane, scale).flatMap((events, column) => {
    if (events.length === 0) return [];
    const from = column * scale.stepsPerColumn;
    const to = Math.min(history.steps, from + scale.stepsPerColumn);
    const height = (size.box.share * events.length) / (to - from);
    const place = { x: x(from), y: top + size.box.share - height, width: Math.max(0.5, x(to) - x(from) - 0.5), height };
    return [element('rect', { class: threadClass(lane), ...place })];
  });
}

function tenureSample(x: number, y: number): string {
  return element('rect', {
    class: 'hd-line hd-ink-line',
    x,
    y: y - 12,
    width: 30,
    height: 14,
    rx: 7,
    'stroke-width': 1.8,
  });
}

function switchSamples({ switches, words, geometry }: Scene): Legend[] {
  const sample = (isPreemption: boolean) => (x: number, y: number) =>
    geometry.style === 'share'
      ? element('rect', {
          class: isPreemption ? 'hd-preempt' : 'hd-quiet',
          x: x + 12,
          y: y - (isPreemption ? 10 : 5),
          width: 6,
          height: isPreemption ? 10 : 5,
        })
      : switchMark(x + 15, y - 9, isPreemption);
  const samples: Legend[] = [];
  if (switches.some(change => change.why === 'preempted'))
    samples.push({ sample: sample(true), text: words.preemption });
  if (switches.some(change => change.why !== 'preempted'))
    samples.push({ sample: sample(false), text: words.otherSwitch });
  return samples;
}

function letterSamples({ history, geometry }: Scene): Legend[] {
  if (geometry.style !== 'letter') return [];
  const kinds = new Set(history.trace.events.map(event => event.kind));
  return [...kinds].map(kind => ({
    sample: (x, y) =>
      label(x + 15, y, operationLetters[kind], 14, 'hd-mono hd-bold hd-ink', { 'text-anchor': 'middle' }),
    text: kind,
  }));
}
