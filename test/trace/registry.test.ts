import { describe, expect, test } from 'vitest';
import { nearest, Registry } from '../../src/trace/registry.ts';

const of = (...names: string[]) =>
  new Registry(
    'view',
    names.map(name => ({ name })),
  );

describe('a registry', () => {
  test('answers entries by name, in the order of registration', () => {
    const views = of('timeline', 'table');
    expect(views.get('table')).toEqual({ name: 'table' });
    expect(views.names()).toEqual(['timeline', 'table']);
    expect([views.has('table'), views.has('tables')]).toEqual([true, false]);
  });
  test('refuses two entries of one name', () => {
    expect(() => of('table', 'table')).toThrow("two entries are called view 'table'");
  });
  test('refuses a name that nobody could type twice the same', () => {
    expect(() => of('Table')).toThrow("view name 'Table' is not lower-case words with hyphens");
    expect(() => of('a-')).toThrow(RangeError);
  });
  test('suggests the nearest name for an unknown one', () => {
    expect(() => of('table', 'timeline').get('tabel')).toThrow(
      "there is no view 'tabel'; did you mean 'table'? (known: table, timeline)",
    );
  });
  test('suggests nothing where nothing is near', () => {
    expect(() => of('table', 'timeline').get('perfetto')).toThrow(
      "there is no view 'perfetto' (known: table, timeline)",
    );
  });
});

test.each([
  ['randon', 'random'],
  ['RoundRobin', 'round-robin'],
  ['', undefined],
  ['x', undefined],
])('nearest to %j is %j', (name, expected) => {
  expect(nearest(name, ['random', 'round-robin', 'replay'])).toBe(expected);
});
