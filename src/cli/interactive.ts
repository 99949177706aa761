/**
 * A screen for commands that ask: opens the terminal on its alternate screen and gives it back as it was, whatever happens. Without a
 * terminal there is nobody to ask, and callers do something plain instead.
 */
import type { Terminal } from '../lesson/terminal.ts';
import { EXIT } from './exit-codes.ts';
import { write } from './terminal.ts';

/** Somebody can see and press keys. */
export function isInteractive(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true && process.env['TERM'] !== 'dumb';
}

const ENTER_SCREEN = '\u001b[?1049h';
const LEAVE_SCREEN = '\u001b[?1049l\u001b[?25h';

/** Ended from outside: the shell's 128 + signal. */
const signals = { SIGTERM: 143, SIGHUP: 129, SIGINT: EXIT.interrupted } as const;

/** Ctrl-C ends `play` like the key for quitting; the exit status then says so. */
export async function onScreen<T>(play: (terminal: Terminal) => Promise<T>): Promise<T> {
  const { openTerminal } = await import('../lesson/terminal.ts');
  const terminal = openTerminal(process.stdin, process.stdout);
  const giveBack = (): void => {
    terminal.close();
    write(1, LEAVE_SCREEN);
  };
  const handlers = Object.entries(signals).map(([signal, status]) => {
    const handler = (): void => {
      giveBack();
      process.exit(status);
    };
    process.on(signal, handler);
    return { signal, handler };
  });
  write(1, ENTER_SCREEN);
  try {
    return await play({
      get columns() {
        return terminal.columns;
      },
      get rows() {
        return terminal.rows;
      },
      write: text => write(1, text),
      readKey: async () => {
        const key = await terminal.readKey();
        process.exitCode = key.name === 'interrupt' ? EXIT.interrupted : EXIT.ok;
        return key;
      },
    });
  } finally {
    for (const { signal, handler } of handlers) process.off(signal, handler);
    giveBack();
  }
}
