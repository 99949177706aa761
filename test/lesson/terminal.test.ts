import { PassThrough } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import { expect, test } from 'vitest';
import { keyOf, openTerminal } from '../../src/lesson/terminal.ts';

/** A pipe in the place of a terminal: the same bytes arrive, only the raw mode is missing. */
function pipe() {
  const input = new PassThrough();
  const output = new PassThrough();
  const terminal = openTerminal(input as unknown as ReadStream, output as unknown as WriteStream);
  return { input, output, terminal };
}

test.each([
  ['\r', 'enter'],
  ['\u001b[A', 'up'],
  ['\u001b[D', 'left'],
  ['\u001b[H', 'home'],
  ['\u007f', 'backspace'],
  [' ', 'space'],
  ['q', 'q'],
  ['3', '3'],
  ['N', 'N'],
  ['\u0003', 'interrupt'],
  ['\u0004', 'interrupt'],
])('the bytes %j are the key %s', async (bytes, name) => {
  const { input, terminal } = pipe();
  input.write(bytes);
  expect(await terminal.readKey()).toEqual({ name });
  terminal.close();
});

test('keys that are typed ahead wait their turn, and those that mean nothing are passed over', async () => {
  const { input, terminal } = pipe();
  input.write('ab');
  input.write('\u000e');
  input.write('c');
  expect([await terminal.readKey(), await terminal.readKey(), await terminal.readKey()]).toEqual([
    { name: 'a' },
    { name: 'b' },
    { name: 'c' },
  ]);
  terminal.close();
  expect(keyOf(undefined, { name: 'f5' })).toBeNull();
});

test('when the input ends, whoever waits is told, and so is everybody after', async () => {
  const { input, terminal } = pipe();
  const waiting = terminal.readKey();
  input.end();
  expect(await waiting).toEqual({ name: 'closed' });
  expect(await terminal.readKey()).toEqual({ name: 'closed' });
  terminal.close();
});

test('where the size is unknown it is 80 by 24', () => {
  const { terminal } = pipe();
  expect([terminal.columns, terminal.rows]).toEqual([80, 24]);
  terminal.close();
});
