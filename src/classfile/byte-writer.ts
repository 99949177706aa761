/** Big-endian writing into a buffer that grows: `grow` may replace `buffer` and `view`, so it comes before either is read. */
export class ByteWriter {
  private buffer = new Uint8Array(1024);
  private view = new DataView(this.buffer.buffer);
  /** Bytes written so far. */
  length = 0;

  u1(value: number): void {
    const at = this.grow(1);
    this.view.setUint8(at, value);
  }

  /** @throws {RangeError} if the value does not fit in 16 bits: a class file would silently mean something else. */
  u2(value: number): void {
    if (value < 0 || value > 0xffff) throw new RangeError(`${value} does not fit in two bytes of a class file`);
    const at = this.grow(2);
    this.view.setUint16(at, value);
  }

  u4(value: number): void {
    const at = this.grow(4);
    this.view.setUint32(at, value);
  }

  i8(value: bigint): void {
    const at = this.grow(8);
    this.view.setBigInt64(at, value);
  }

  append(bytes: Uint8Array): void {
    const from = this.grow(bytes.length);
    this.buffer.set(bytes, from);
  }

  /** The count as a u2, then each item. */
  list<T>(items: readonly T[], write: (item: T) => void): void {
    this.u2(items.length);
    for (const item of items) write(item);
  }

  /** What `write` writes, after its length as a u4. */
  measured(write: () => void): void {
    const at = this.grow(4);
    write();
    this.view.setUint32(at, this.length - at - 4);
  }

  /** A copy of what was written. */
  bytes(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }

  private grow(size: number): number {
    const from = this.length;
    this.length += size;
    if (this.length > this.buffer.length) {
      const bigger = new Uint8Array(Math.max(this.length, this.buffer.length * 2));
      bigger.set(this.buffer);
      this.buffer = bigger;
      this.view = new DataView(bigger.buffer);
    }
    return from;
  }
}
