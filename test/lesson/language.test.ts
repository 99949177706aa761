import { expect, test } from 'vitest';
import { chooseLanguage } from '../../src/lesson/language.ts';
import { messagesOf } from '../../src/lesson/messages.ts';

test('an option is stronger than the environment', () => {
  expect(chooseLanguage({ option: 'en', environment: { LANG: 'zh_CN.UTF-8' } })).toBe('en');
  expect(() => chooseLanguage({ option: 'fr', environment: {} })).toThrow('--lang is one of en, zh, not `fr`');
});

test('LC_ALL is stronger than LANG, and an empty value counts as absent', () => {
  expect(chooseLanguage({ environment: { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' } })).toBe('en');
  expect(chooseLanguage({ environment: { LC_ALL: '', LANG: 'zh_TW' } })).toBe('zh');
  expect(chooseLanguage({ environment: {} })).toBe('en');
  expect(chooseLanguage({ environment: { LANG: 'zha' } })).toBe('en');
});

/** Every text of a catalogue, with its path; functions are called with numbers or names. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    if (path.endsWith('.why')) return [[path, value({ on: 'monitor', object: 'x', owner: 'B' })]];
    if (path.endsWith('.operation')) return [[path, value({ kind: 'read', object: 'x', variable: 'y' })]];
    return [[path, value(3, 7, true)]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

test('the Chinese catalogue is Chinese, but for what has no language', () => {
  const en = new Map(texts(messagesOf('en')));
  for (const [path, text] of texts(messagesOf('zh'))) {
    expect(en.has(path)).toBe(true);
    if (/[a-z]{3}/i.test(en.get(path)!)) expect(text, path).toMatch(/[\u4e00-\u9fff]/);
  }
});
