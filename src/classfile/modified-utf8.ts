/**
 * Modified UTF-8 (JVMS §4.4.7): the text of constant pools. It differs from UTF-8 in two things: U+0000 is two bytes, and a
 * character beyond U+FFFF is its two surrogates, three bytes each. So every JavaScript string has exactly one encoding.
 */
import { ClassFormatError } from './class-format-error.ts';

/** @throws {ClassFormatError} if a byte sequence is none of JVMS §4.4.7's. */
export function decodeModifiedUtf8(bytes: Uint8Array): string {
  let text = '';
  // Parts keep `fromCharCode` well below the engine's limit on arguments.
  let part: number[] = [];
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i]!;
    if (first !== 0 && first < 0x80) {
      part.push(first);
      i += 1;
    } else if (first >> 5 === 0b110) {
      part.push(((first & 0x1f) << 6) | continuation(bytes, i + 1));
      i += 2;
    } else if (first >> 4 === 0b1110) {
      part.push(((first & 0x0f) << 12) | (continuation(bytes, i + 1) << 6) | continuation(bytes, i + 2));
      i += 3;
    } else {
      throw new ClassFormatError(`byte 0x${first.toString(16)} at ${i} of a text is not modified UTF-8`);
    }
    if (part.length >= 4096) {
      text += String.fromCharCode(...part);
      part = [];
    }
  }
  return text + String.fromCharCode(...part);
}

function continuation(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined || byte >> 6 !== 0b10)
    throw new ClassFormatError(`a text breaks off inside a character at ${at}`);
  return byte & 0x3f;
}

export function encodeModifiedUtf8(text: string): Uint8Array {
  let length = 0;
  for (let i = 0; i < text.length; i++) length += encodedLength(text.charCodeAt(i));
  const bytes = new Uint8Array(length);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    switch (encodedLength(unit)) {
      case 1:
        bytes[at++] = unit;
        break;
      case 2:
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = 0x80 | (unit & 0x3f);
        break;
      default:
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[at++] = 0x80 | (unit & 0x3f);
    }
  }
  return bytes;
}

function encodedLength(unit: number): 1 | 2 | 3 {
  if (unit !== 0 && unit < 0x80) return 1;
  return unit < 0x800 ? 2 : 3;
}
