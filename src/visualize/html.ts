/** Standalone HTML pages around the views: the picture, and the table in text form for reading and searching. */
import type { TraceDocument } from '../trace/document.ts';
import { printable } from './columns.ts';
import { endingText, outputLines } from './ending.ts';
import { History } from './history.ts';
import { glyphsOf } from './legend.ts';
import { element, escapeXml } from './svg.ts';
import { type TableRow, tableOf } from './table-rows.ts';
import type { RenderOptions } from './view.ts';
import { type Words, wordsOf } from './words.ts';

/** A page with `drawing` (an SVG document or nothing) above the table of events. */
export function renderPage(trace: TraceDocument, drawing: string, options: RenderOptions): string {
  const history = new History(trace);
  const words = wordsOf(options.lang);
  const title = printable(trace.program.main);
  const ending = endingText(history, words).map(sentence => element('p', { class: 'ending' }, escapeXml(sentence)));
  const printed = outputLines(history);
  const output =
    printed.length === 0 ? '' : element('pre', { 'aria-label': words.output }, escapeXml(printed.join('\n')));
  const body = [
    element('h1', {}, escapeXml(title)),
    drawing === '' ? '' : element('div', { class: 'picture' }, '\n', drawing),
    eventTable(history, words, options),
    ...ending,
    output,
    element(
      'p',
      { class: 'token' },
      escapeXml(`${words.schedule} `),
      element('code', {}, escapeXml(printable(trace.schedule))),
    ),
  ];
  return [
    '<!doctype html>',
    `<html lang="${options.lang === 'zh' ? 'zh-CN' : 'en'}">`,
    `<head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>`,
    `<title>${escapeXml(title)}</title><style>${pageStyle}</style></head>`,
    '<body>',
    ...body.filter(part => part !== ''),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function eventTable(history: History, words: Words, options: RenderOptions): string {
  const { rows } = tableOf(history, glyphsOf(false), options);
  const head = [words.step, ...history.names].map(name => element('th', { scope: 'col' }, escapeXml(name)));
  const lines = rows.map(row => element('tr', { class: row.kind }, ...cells(row, history, words)));
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head)),
    '\n',
    element('tbody', {}, '\n', lines.join('\n'), '\n'),
  );
}

function cells(row: TableRow, history: History, words: Words): string[] {
  if (row.kind !== 'event' && row.kind !== 'final') {
    const isPreemption = row.kind === 'switch' && row.preemption;
    const text = escapeXml(row.text);
    return [element('td', { colspan: history.names.length + 1 }, isPreemption ? element('strong', {}, text) : text)];
  }
  const label = row.kind === 'event' ? String(row.step) : words.end;
  const lanes = history.names.map((_, lane) => {
    const state = row.states[lane]!;
    const attributes = { class: `s-${state}`, title: words.states[state] };
    if (row.kind === 'event' && row.lane === lane) {
      const place = row.location === '' ? '' : ` ${element('small', {}, escapeXml(row.location))}`;
      const style = row.depth === 0 ? undefined : `margin-left:${row.depth}em`;
      return element('td', attributes, element('code', { style }, escapeXml(row.text)), place);
    }
    return element('td', attributes, escapeXml(row.notes.get(lane)?.full ?? ''));
  });
  return [element('th', { scope: 'row' }, escapeXml(label)), ...lanes];
}

// The left border tells the states apart by its kind as well as by its colour.
const pageStyle = [
  ':root{color-scheme:light dark}',
  'body{font:16px/1.5 system-ui,sans-serif;margin:2rem;background:Canvas;color:CanvasText}',
  '.picture{overflow-x:auto}.picture svg{max-width:100%;height:auto}',
  'table{border-collapse:collapse;margin:1.5rem 0}th,td{padding:.15rem .8rem;text-align:left;vertical-align:top}',
  'thead th{border-bottom:2px solid}tbody th{font-weight:400;opacity:.75;text-align:right}',
  'code,pre{font-family:ui-monospace,monospace}code{display:inline-block;font-weight:600}small{opacity:.75}',
  'td.s-running{border-left:6px solid #0b62b8}td.s-ready{border-left:1px solid #157347}',
  'td.s-blocked{border-left:6px double #c9382f}td.s-waiting{border-left:6px dotted #b98a00}',
  'td.s-timed{border-left:6px dashed #3b6fc4}',
  'tr.switch td,tr.clock td,tr.elided td{border-top:1px dashed;font-size:.9em}',
].join('\n');
