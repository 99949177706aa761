/**
 * Colours of the SVG pictures for light and dark, and the patterns that say the same without colour. Every colour of text
 * has a contrast of at least 4.5 on its ground. No CSS variables: not every SVG reader knows them.
 */
import type { LaneState } from './history.ts';

interface Theme {
  readonly paper: string;
  readonly band: string;
  readonly ink: string;
  readonly quiet: string;
  readonly grid: string;
  /** Text on a thread's colour. */
  readonly onThread: string;
  readonly threads: readonly string[];
  readonly good: string;
  readonly bad: string;
  readonly preemption: string;
  /** Ground and drawing of each state's pattern. */
  readonly states: Readonly<
    Record<'ready' | 'blocked' | 'waiting' | 'timed', readonly [ground: string, stroke: string]>
  >;
}

const light: Theme = {
  paper: '#ffffff',
  band: '#f5f7f9',
  ink: '#1b1f24',
  quiet: '#57606b',
  grid: '#dfe4ea',
  onThread: '#ffffff',
  threads: ['#0b62b8', '#b0440a', '#157347', '#7d37a8', '#a8145e', '#665c00'],
  good: '#157347',
  bad: '#b3261e',
  preemption: '#9a5b00',
  states: {
    ready: ['#dcefe3', '#157347'],
    blocked: ['#fbdad7', '#b3261e'],
    waiting: ['#fdf0cf', '#9a6b00'],
    timed: ['#dbe8fb', '#2456a6'],
  },
};

const dark: Theme = {
  paper: '#12161c',
  band: '#191f27',
  ink: '#e8ebef',
  quiet: '#a3adb8',
  grid: '#2c343f',
  onThread: '#0d1117',
  threads: ['#6cb2ff', '#ff9d5c', '#5ad19a', '#cf9bff', '#ff86bd', '#d8ca4a'],
  good: '#5ad19a',
  bad: '#ff8a80',
  preemption: '#ffc266',
  states: {
    ready: ['#1c3a2b', '#5ad19a'],
    blocked: ['#4a1f1d', '#ff8a80'],
    waiting: ['#40340f', '#ffc84a'],
    timed: ['#1d2f4f', '#8ab8ff'],
  },
};

/** How many thread colours there are; lanes beyond take them again. */
const threadColours = light.threads.length;

/** Class of a lane's colour. */
export function threadClass(lane: number): string {
  return `hd-t${lane % threadColours}`;
}

/** Class of lines in a lane's colour. */
export function threadLineClass(lane: number): string {
  return `hd-s${lane % threadColours}`;
}

function rules(theme: Theme): string {
  const threads = theme.threads.map((colour, lane) => `.hd-t${lane}{fill:${colour}}.hd-s${lane}{stroke:${colour}}`);
  const states = Object.entries(theme.states).map(
    ([state, [ground, stroke]]) =>
      `.hd-${state}{fill:${ground}}.hd-${state}-line{stroke:${stroke}}.hd-${state}-dot{fill:${stroke}}`,
  );
  return [
    `.hd-paper{fill:${theme.paper}}.hd-band{fill:${theme.band}}.hd-ink{fill:${theme.ink}}.hd-quiet{fill:${theme.quiet}}`,
    `.hd-grid{stroke:${theme.grid}}.hd-rule{stroke:${theme.quiet}}.hd-on{fill:${theme.onThread}}`,
    `.hd-good{fill:${theme.good}}.hd-bad{fill:${theme.bad}}.hd-preempt{fill:${theme.preemption}}`,
    `.hd-halo{stroke:${theme.paper}}.hd-preempt-line{stroke:${theme.preemption}}.hd-ink-line{stroke:${theme.ink}}`,
    ...threads,
    ...states,
  ].join('');
}

/** The style sheet of every picture. */
export const themeStyle = [
  '.heddle text{white-space:pre}',
  '.hd-mono{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono","Noto Sans Mono CJK SC",monospace}',
  '.hd-sans{font-family:system-ui,"Segoe UI","Helvetica Neue","Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}',
  '.hd-halo{paint-order:stroke;stroke-width:3px;stroke-linejoin:round}',
  '.hd-bold{font-weight:600}.hd-line{fill:none}',
  rules(light),
  `@media (prefers-color-scheme:dark){${rules(dark)}}`,
].join('\n');

/** Pattern definitions; a state's pattern is `url(#ID-state)`. Solid for running, blank for NEW and TERMINATED. */
export function patterns(id: string): string {
  const tile = (state: LaneState, size: number, ...content: string[]) =>
    `<pattern id="${id}-${state}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">` +
    `<rect width="${size}" height="${size}" class="hd-${state}"/>${content.join('')}</pattern>`;
  const stroke = (state: LaneState, d: string, width: number) =>
    `<path d="${d}" class="hd-line hd-${state}-line" stroke-width="${width}"/>`;
  return [
    '<defs>',
    tile('ready', 8),
    tile('blocked', 8, stroke('blocked', 'M-2,2L2,-2M0,8L8,0M6,10L10,6', 1.6)),
    tile('waiting', 8, '<circle cx="4" cy="4" r="1.4" class="hd-waiting-dot"/>'),
    tile('timed', 6, stroke('timed', 'M3,0V6', 1.4)),
    '</defs>',
  ].join('');
}
