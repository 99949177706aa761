/** Standard streams of a command: what is written goes out at once, a reader that has gone away ends the command quietly. */

/** Call once at the start: `heddle … | head` ends without a message when head has seen enough. */
export function endQuietlyWithoutReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
}

/** Lets streams and signals have their turn. */
export function breathe(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
