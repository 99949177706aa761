/**
 * Keys in, text out. `openTerminal` binds it to a real terminal through node's own readline; the player knows only the
 * interface.
 */
import { emitKeypressEvents } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';

/**
 * A key press. `name` is `enter`, `escape`, `up`, `down`, `left`, `right`, `home`, `end`, `backspace`, `space`,
 * `interrupt` (Ctrl-C), `closed` (no more input), or the character itself.
 */
export interface Key {
  readonly name: string;
}

export interface Terminal {
  readonly columns: number;
  readonly rows: number;
  write(text: string): void;
  /** The next key; `closed` for ever once the input has ended. */
  readKey(): Promise<Key>;
}

interface NodeKey {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly sequence?: string;
}

const NAMED = new Set(['escape', 'up', 'down', 'left', 'right', 'home', 'end', 'backspace', 'space']);

/** What node reports, as one of our names; null for keys that mean nothing here. */
export function keyOf(text: string | undefined, key: NodeKey): Key | null {
  if (key.ctrl && (key.name === 'c' || key.name === 'd')) return { name: 'interrupt' };
  if (key.ctrl) return null;
  if (key.name === 'return' || key.name === 'enter') return { name: 'enter' };
  if (key.name !== undefined && NAMED.has(key.name)) return { name: key.name };
  if (text !== undefined && text.length === 1 && text >= ' ') return { name: text };
  return null;
}

/** A terminal that must be closed, or the shell would stay in raw mode. */
export interface OpenTerminal extends Terminal {
  close(): void;
}

export function openTerminal(input: ReadStream, output: WriteStream): OpenTerminal {
  const waiting: ((key: Key) => void)[] = [];
  const ahead: Key[] = [];
  let closed = false;
  const arrive = (key: Key) => {
    const first = waiting.shift();
    if (first) first(key);
    else ahead.push(key);
  };
  const onKey = (text: string | undefined, key: NodeKey) => {
    const known = keyOf(text, key);
    if (known) arrive(known);
  };
  const onEnd = () => {
    closed = true;
    for (const take of waiting.splice(0)) take({ name: 'closed' });
  };
  emitKeypressEvents(input);
  if (input.isTTY) input.setRawMode(true);
  input.on('keypress', onKey);
  input.on('end', onEnd);
  input.on('close', onEnd);
  input.resume();
  return {
    get columns() {
      return output.columns || 80;
    },
    get rows() {
      return output.rows || 24;
    },
    write: text => {
      output.write(text);
    },
    readKey: () => {
      const next = ahead.shift();
      if (next) return Promise.resolve(next);
      if (closed) return Promise.resolve({ name: 'closed' });
      return new Promise(resolve => waiting.push(resolve));
    },
    close: () => {
      input.off('keypress', onKey);
      input.off('end', onEnd);
      input.off('close', onEnd);
      if (input.isTTY) input.setRawMode(false);
      input.pause();
    },
  };
}

/** True for the keys that mean "I want to leave". */
export function leaves(key: Key): boolean {
  return key.name === 'q' || key.name === 'interrupt' || key.name === 'closed';
}

/** Clears the screen and puts lines on it, the last one without a line break, so that nothing scrolls. */
export function paintScreen(terminal: Terminal, lines: readonly string[]): void {
  terminal.write(`\u001b[2J\u001b[H${lines.join('\n')}`);
}
