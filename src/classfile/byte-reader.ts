/** Big-endian reading that cannot leave its range: every read first checks that the bytes are there. */
import { ClassFormatError } from './class-format-error.ts';

export const TRUNCATED = 'Truncated class file';

export class ByteReader {
  readonly bytes: Uint8Array;
  /** Offset of the next byte in `bytes`. */
  offset: number;
  /** First offset that is not to be read. */
  readonly end: number;
  /** What is being read, for messages: `constant pool`, `method main`. */
  what: string;
  private readonly view: DataView;

  constructor(bytes: Uint8Array, offset: number, end: number, what: string) {
    this.bytes = bytes;
    this.offset = offset;
    this.end = end;
    this.what = what;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u1(): number {
    return this.bytes[this.take(1)]!;
  }

  u2(): number {
    return this.view.getUint16(this.take(2));
  }

  u4(): number {
    return this.view.getUint32(this.take(4));
  }

  i4(): number {
    return this.view.getInt32(this.take(4));
  }

  i8(): bigint {
    return this.view.getBigInt64(this.take(8));
  }

  /** A copy of the next `length` bytes. */
  copy(length: number): Uint8Array {
    const from = this.take(length);
    return this.bytes.slice(from, from + length);
  }

  /** A reader of the next `length` bytes, which this one skips. */
  part(length: number, what: string): ByteReader {
    const from = this.take(length);
    return new ByteReader(this.bytes, from, from + length, what);
  }

  /** As many as the u2 that comes first says. */
  list<T>(item: () => T): T[] {
    const count = this.u2();
    const items: T[] = [];
    for (let i = 0; i < count; i++) items.push(item());
    return items;
  }

  /** @throws {ClassFormatError} if bytes are left over. */
  finish(): void {
    if (this.offset === this.end) return;
    throw this.error(`${this.end - this.offset} bytes too many`, 'Extra bytes at the end of class file %s');
  }

  /** @param hotSpot as for {@link ClassFormatError} */
  error(problem: string, hotSpot?: string): ClassFormatError {
    return new ClassFormatError(`${problem}, in ${this.what} at offset ${this.offset}`, hotSpot);
  }

  private take(length: number): number {
    const from = this.offset;
    if (length > this.end - from) {
      throw this.error(`truncated: ${length} bytes are needed and ${this.end - from} are left`, TRUNCATED);
    }
    this.offset = from + length;
    return from;
  }
}
