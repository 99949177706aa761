import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { TraceDocument } from '../../src/trace/document.ts';
import { type Language, show, views } from '../../src/visualize/index.ts';
import { goldenTraces } from './golden-programs.ts';
import { everyElement, type Markup, parseMarkup } from './markup.ts';
import { stressTraces } from './stress-traces.ts';

const traces = Object.entries({ ...goldenTraces, ...stressTraces }).map(
  ([name, make]) => [name, frozen(make())] as const,
);
const languages: readonly Language[] = ['en', 'zh'];
const cases = views.flatMap(view =>
  view.formats.flatMap(format => languages.map(lang => ({ as: view.name, format, lang }))),
);

/** Every object in it refuses to be changed, so that a view that is not pure throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

describe.each(traces)('every view of %s', (_, trace) => {
  it.each(cases)('says only what is there: $as as $format, $lang', options => {
    const text = show(trace, options);
    expect(text).not.toMatch(/undefined|NaN|\[object|null(?!ptr)|Infinity/);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).toBe(show(trace, options));
  });

  it.each(cases.filter(({ format }) => format === 'text'))('keeps its lines in the terminal: $as, $lang', options => {
    for (const width of [20, 40, 80, 132]) {
      const text = show(trace, { ...options, width });
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect(text.split('\n').filter(line => stringWidth(line) > width)).toEqual([]);
    }
  });

  it.each(cases.filter(({ format }) => format === 'text'))('is the same without its colours: $as, $lang', options => {
    const coloured = show(trace, { ...options, color: 3 });
    const escapes = /\u001b\[[\d;]*m/g;
    const plain = coloured.replace(escapes, '').replace(/ +$/gm, '');
    expect(plain).toBe(show(trace, options));
    if (trace.events.length > 0) expect(coloured).toMatch(escapes);
  });

  it.each(cases.filter(({ format }) => format === 'svg' || format === 'html'))(
    'is well-formed and complete in itself: $as as $format, $lang',
    options => {
      const root = parseMarkup(show(trace, options));
      const elements = [...everyElement(root)];
      const ids = elements.map(element => element.attributes['id']).filter(id => id !== undefined);
      expect(new Set(ids).size).toBe(ids.length);
      for (const element of elements) {
        for (const value of Object.values(element.attributes)) {
          const reference = /^url\(#(.*)\)$/.exec(value)?.[1];
          if (reference !== undefined && !ids.includes(reference)) expect.fail(`nothing has the id ${reference}`);
          if (/^https?:(?!\/\/www\.w3\.org\/)/.test(value)) expect.fail(`loads ${value}`);
        }
      }
      for (const svg of elements.filter(element => element.name === 'svg')) checkPicture(svg);
    },
  );
});

/** It says what it is, and no text or box leaves it. */
function checkPicture(svg: Markup): void {
  expect(svg.attributes['role']).toBe('img');
  const [title, description] = svg.children;
  expect(svg.attributes['aria-labelledby']).toBe(`${title!.attributes['id']} ${description!.attributes['id']}`);
  expect(title!.text + description!.text).not.toBe('');
  const [, , width, height] = svg.attributes['viewBox']!.split(' ').map(Number) as [number, number, number, number];
  for (const { name, attributes, text } of everyElement(svg)) {
    if (name !== 'text' && name !== 'rect') continue;
    const x = Number(attributes['x'] ?? 0);
    const y = Number(attributes['y'] ?? 0);
    const size =
      name === 'text' ? Number(attributes['font-size']) * 0.6 * stringWidth(text) : Number(attributes['width']);
    const left = { middle: x - size / 2, end: x - size }[attributes['text-anchor'] ?? ''] ?? x;
    if (left < 0 || left + size > width || y > height) expect.fail(`${name} "${text}" leaves the picture`);
  }
}

describe('an ASCII-only terminal', () => {
  const plain = traces.filter(([name]) => !/two-locks|steps|hostile/.test(name));
  it.each(plain)('gets nothing but ASCII of our own: %s', (_, trace) => {
    for (const { name, formats } of views) {
      if (!formats.includes('text')) continue;
      expect(show(trace, { as: name, ascii: true })).toMatch(/^[\x20-\x7e\n]*$/);
    }
  });
});

describe('show', () => {
  const trace: TraceDocument = goldenTraces['lost-update']!();

  it('draws the table where no view is named, each view in its first format', () => {
    expect(show(trace)).toBe(
      show(trace, { as: 'table', format: 'text', width: 80, lang: 'en', color: 0, ascii: false }),
    );
    expect(() => JSON.parse(show(trace, { as: 'perfetto' }))).not.toThrow();
  });

  it('refuses a view that is not there and says which was perhaps meant', () => {
    expect(() => show(trace, { as: 'timelien' })).toThrow("there is no view 'timelien'; did you mean 'timeline'?");
    expect(() => show(trace, { as: 'photograph' })).toThrow('known: table, timeline');
  });

  it('refuses a format that the view does not have', () => {
    expect(() => show(trace, { as: 'table', format: 'json' })).toThrow(
      "view table has no format 'json' (it has: text, svg",
    );
  });

  it('refuses a terminal that is too narrow for anything', () => {
    expect(() => show(trace, { width: 5 })).toThrow(RangeError);
  });

  it('leaves out the middle of a long table only on request, and says so', () => {
    expect(show(trace, { rows: 6 })).toContain('10 steps left out');
    expect(show(trace, { rows: 16 })).toBe(show(trace));
  });
});

describe('the registry of views', () => {
  it('names every view in both languages', () => {
    for (const { title } of views) for (const lang of languages) expect(title[lang]).not.toBe('');
  });
});
