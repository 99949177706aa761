/** The bytes of a method while they are written: big-endian, growing, with places that are filled in later. */
export class CodeBuffer {
  /** Where the next byte goes; setting it back forgets what was written from there on. */
  pc = 0;
  #bytes = new Uint8Array(128);

  u1(value: number): void {
    if (this.pc === this.#bytes.length) {
      const bigger = new Uint8Array(this.#bytes.length * 2);
      bigger.set(this.#bytes);
      this.#bytes = bigger;
    }
    this.#bytes[this.pc++] = value;
  }
  u2(value: number): void {
    this.u1((value >> 8) & 0xff);
    this.u1(value & 0xff);
  }
  u4(value: number): void {
    this.u2(value >> 16);
    this.u2(value);
  }
  u1At(at: number): number {
    return this.#bytes[at]!;
  }
  /** Signed. */
  s2(at: number): number {
    return ((this.#bytes[at]! << 24) >> 16) | this.#bytes[at + 1]!;
  }
  putU2(at: number, value: number): void {
    this.#bytes[at] = (value >> 8) & 0xff;
    this.#bytes[at + 1] = value & 0xff;
  }
  copy(): Uint8Array {
    return this.#bytes.slice(0, this.pc);
  }
}
