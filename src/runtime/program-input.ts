/**
 * What a program can read on standard input. Bytes are asked of the host when the program first wants them, and kept: so a position
 * in the program's memory is all that a snapshot needs.
 */
export class ProgramInput {
  private bytes = new Uint8Array(1024);
  private count = 0;
  private ended = false;
  private readonly pull: () => Uint8Array;

  /** @param pull the next bytes, waiting for them where it must; none: the end */
  constructor(pull: () => Uint8Array = () => new Uint8Array(0)) {
    this.pull = pull;
  }

  /** The byte there, or −1 behind the last one. */
  byteAt(position: number): number {
    while (position >= this.count && !this.ended) this.keep(this.pull());
    return position < this.count ? this.bytes[position]! : -1;
  }

  /** Bytes pulled so far. */
  get arrived(): number {
    return this.count;
  }

  private keep(more: Uint8Array): void {
    if (more.length === 0) this.ended = true;
    if (this.count + more.length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.count + more.length));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes.set(more, this.count);
    this.count += more.length;
  }
}
