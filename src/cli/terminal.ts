/** Writing to the standard streams: at once and in order, and quietly to an end where nobody reads any more. */
import { readSync, writeSync } from 'node:fs';

const sleeper = new Int32Array(new SharedArrayBuffer(4));

/**
 * Writes all of the text before it returns, whatever the stream is: a program under the scheduler may print for ever without
 * letting node's own streams have their turn. Ends the process where the reader has gone away (`heddle … | head`).
 */
export function write(stream: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(stream, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') process.exit(process.exitCode ?? 0);
      // A pipe that does not block is full: its reader needs a moment.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(sleeper, 0, 0, 2);
    }
  }
}

/** A line, or several, on standard output. */
export function print(line: string): void {
  write(1, `${line}\n`);
}

/** A line, or several, on standard error. */
export function complain(line: string): void {
  write(2, `${line}\n`);
}

/** The next bytes of standard input, waiting for them; none at its end. */
export function readInput(): Uint8Array {
  const bytes = Buffer.alloc(1 << 16);
  for (;;) {
    try {
      return bytes.subarray(0, readSync(0, bytes));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return bytes.subarray(0, 0);
      // Nothing has been typed yet on a terminal that does not block.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(sleeper, 0, 0, 10);
    }
  }
}
