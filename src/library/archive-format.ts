/**
 * The compiled class library as one text: base64 of an index and the class files. Every class begins at a multiple of three bytes, which
 * is a whole group of four characters, so a class is decoded when it is first asked for and the others cost nothing.
 *
 *     u4 rows · rows: (u2 length, UTF-8 name, u4 offset, u4 length) · classes
 *
 * Offsets count from the first class. Between the parts are zero to two zero bytes.
 */

export interface ArchivedClass {
  /** Internal binary name, `java/lang/String`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Value of a base64 character by its code. */
const values = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;

/** The same classes in the same order give the same text. */
export function encodeArchive(classes: readonly ArchivedClass[]): string {
  const names = classes.map(({ name }) => new TextEncoder().encode(name));
  const indexLength = 4 + names.reduce((sum, name) => sum + name.length + 10, 0);
  const start = padded(indexLength);
  const total = start + classes.reduce((sum, { bytes }) => sum + padded(bytes.length), 0);
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  view.setUint32(0, classes.length);
  let row = 4;
  let offset = 0;
  for (const [i, { bytes }] of classes.entries()) {
    const name = names[i]!;
    view.setUint16(row, name.length);
    out.set(name, row + 2);
    row += 2 + name.length;
    view.setUint32(row, offset);
    view.setUint32(row + 4, bytes.length);
    row += 8;
    out.set(bytes, start + offset);
    offset += padded(bytes.length);
  }
  return toBase64(out);
}

/** An archive that decodes a class each time it is asked for: the loader asks once for each. */
export class Archive {
  private readonly text: string;
  /** Where each class is: offset and length in the decoded bytes. */
  private readonly places = new Map<string, { readonly offset: number; readonly length: number }>();

  /** @param text what `encodeArchive` returned. */
  constructor(text: string) {
    this.text = text;
    const reader = new IndexReader(text);
    const count = reader.number(4);
    const rows: { name: string; offset: number; length: number }[] = [];
    for (let i = 0; i < count; i++) {
      rows.push({ name: reader.name(reader.number(2)), offset: reader.number(4), length: reader.number(4) });
    }
    const start = padded(reader.at);
    for (const { name, offset, length } of rows) this.places.set(name, { offset: start + offset, length });
  }

  find(name: string): Uint8Array | undefined {
    const place = this.places.get(name);
    return place && decode(this.text, place.offset, place.length);
  }

  names(): Iterable<string> {
    return this.places.keys();
  }
}

/** Reads the front of the archive in order, a window at a time: how long the index is, it says itself. */
class IndexReader {
  /** Offset of the next byte in the decoded archive. */
  at = 0;
  private readonly text: string;
  private window = new Uint8Array(0);
  private windowStart = 0;

  constructor(text: string) {
    this.text = text;
  }

  number(size: 2 | 4): number {
    let value = 0;
    for (let i = 0; i < size; i++) value = value * 256 + this.byte();
    return value;
  }

  name(length: number): string {
    let name = '';
    const bytes: number[] = [];
    for (let i = 0; i < length; i++) {
      const byte = this.byte();
      name += String.fromCharCode(byte);
      bytes.push(byte);
    }
    return bytes.every(byte => byte < 0x80) ? name : new TextDecoder().decode(new Uint8Array(bytes));
  }

  private byte(): number {
    if (this.at >= this.windowStart + this.window.length) {
      const left = (this.text.length / 4) * 3 - this.at;
      this.windowStart = this.at;
      this.window = decode(this.text, this.at, Math.min(left, 3 * 4096));
    }
    return this.window[this.at++ - this.windowStart] ?? 0;
  }
}

/** @param offset a multiple of three. */
function decode(text: string, offset: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = (offset / 3) * 4;
  for (let i = 0; i < length; i += 3) {
    const group =
      (values[text.charCodeAt(at)]! << 18) |
      (values[text.charCodeAt(at + 1)]! << 12) |
      (values[text.charCodeAt(at + 2)]! << 6) |
      values[text.charCodeAt(at + 3)]!;
    at += 4;
    // Stores past the end of a typed array are dropped.
    bytes[i] = group >> 16;
    bytes[i + 1] = group >> 8;
    bytes[i + 2] = group;
  }
  return bytes;
}

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!;
    parts.push(
      ALPHABET[group >> 18]! + ALPHABET[(group >> 12) & 63]! + ALPHABET[(group >> 6) & 63]! + ALPHABET[group & 63]!,
    );
  }
  return parts.join('');
}

function padded(length: number): number {
  return Math.ceil(length / 3) * 3;
}
