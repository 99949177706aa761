/** Puts lines on a terminal and stops before the first of them scrolls away; the footer names the keys and goes when one is pressed. */
import type { Ink } from './ink.ts';
import { paragraphLines } from './markdown-text.ts';
import type { Messages } from './messages.ts';
import { leaves, type Terminal } from './terminal.ts';

/** Where the learner wants to go. */
export type Move = 'next' | 'back' | 'list' | 'quit';

const MOVES: Readonly<Record<string, Move>> = {
  n: 'next',
  enter: 'next',
  space: 'next',
  right: 'next',
  b: 'back',
  left: 'back',
  l: 'list',
};

export class Pager {
  private readonly terminal: Terminal;
  private readonly ink: Ink;
  private readonly messages: Messages;
  private used = 0;

  constructor(terminal: Terminal, ink: Ink, messages: Messages) {
    this.terminal = terminal;
    this.ink = ink;
    this.messages = messages;
  }

  /** An empty screen. */
  clear(): void {
    this.terminal.write('\u001b[2J\u001b[H');
    this.used = 0;
  }

  /** Shows lines and an empty one; asks for more where the screen is full. Answers `next` where all has been shown. */
  async show(lines: readonly string[]): Promise<Move> {
    if (lines.length === 0) return 'next';
    for (const line of [...lines, '']) {
      if (this.used >= Math.max(3, this.terminal.rows - 2)) {
        const move = await this.ask(this.messages.page.more, []);
        if (move !== 'next') return move;
        this.used = 0;
      }
      this.terminal.write(`${line}\n`);
      this.used++;
    }
    return 'next';
  }

  /** Waits for a key that moves. `h` shows the hints, one more each time. */
  async ask(footer: string, hints: readonly string[]): Promise<Move> {
    let shown = 0;
    for (;;) {
      const key = await this.key(footer);
      if (leaves({ name: key })) return 'quit';
      const move = MOVES[key];
      if (move) return move;
      if (key === 'h') this.hint(hints[Math.min(shown++, hints.length - 1)]);
      else this.say(this.messages.page.unknownKey(key));
    }
  }

  /** Waits for the number of an answer, from 0; `next` means that the learner would rather not say. */
  async choose(options: number, hints: readonly string[]): Promise<number | Move> {
    let shown = 0;
    for (;;) {
      const key = await this.key(this.messages.question.prompt(options));
      if (leaves({ name: key })) return 'quit';
      if (/^[1-9]$/.test(key) && Number(key) <= options) return Number(key) - 1;
      if (key === 'h') this.hint(hints[Math.min(shown++, hints.length - 1)]);
      else if (key in MOVES && key !== 'enter' && key !== 'space') return MOVES[key]!;
    }
  }

  /** A text of the player itself. */
  say(text: string): void {
    const lines = paragraphLines(text, { ink: this.ink, columns: this.terminal.columns }, this.ink.emphasis);
    for (const line of lines) this.terminal.write(`${line}\n`);
    this.used += lines.length;
  }

  private hint(text: string | undefined): void {
    this.say(text === undefined ? this.messages.page.noHint : this.messages.page.hint(text));
  }

  private async key(footer: string): Promise<string> {
    // The footer stands on one line, so that it can be wiped out again.
    const [line = ''] = paragraphLines(footer, { ink: this.ink, columns: this.terminal.columns - 1 }, this.ink.key);
    this.terminal.write(line);
    const { name } = await this.terminal.readKey();
    this.terminal.write('\r\u001b[2K');
    return name;
  }
}
