/** The values of literals: numbers exactly as JLS §3.10.1 and §3.10.2 round them, escapes and text blocks. */

export interface NumberLiteral {
  readonly literal: 'int' | 'long' | 'float' | 'double';
  readonly value: number | bigint;
  readonly onlyNegated?: boolean;
  readonly error?: string;
  readonly hint?: string;
}

/** The value of the text of a number that has the form of a numeric literal, or of a malformed one with an error. */
export function numberLiteral(written: string): NumberLiteral {
  const misplaced = /^0[xX]/.test(written)
    ? /^0[xX]_|_[lL]?$|_\.|\._|_[pP]|[pP][+-]?_/
    : /_[lLfFdD]?$|_\.|\._|^0[bB]_|_[eE]|[eE][+-]?_/;
  if (misplaced.test(written))
    return { ...numberWithoutUnderscores(written.replaceAll('_', '')), error: "'_' may only stand between digits" };
  return numberWithoutUnderscores(written.replaceAll('_', ''));
}

function numberWithoutUnderscores(text: string): NumberLiteral {
  const lower = text.toLowerCase();
  const isHex = lower.startsWith('0x');
  if (isHex ? /[.p]/.test(lower) : !/^0b/.test(lower) && (/[.e]/.test(lower) || /[fd]$/.test(lower)))
    return floatingLiteral(lower, isHex);
  return integerLiteral(lower);
}

function integerLiteral(lower: string): NumberLiteral {
  const literal = lower.endsWith('l') ? 'long' : 'int';
  const digits = literal === 'long' ? lower.slice(0, -1) : lower;
  const zero = literal === 'long' ? 0n : 0;
  const radix = digits.startsWith('0x') ? 16 : digits.startsWith('0b') ? 2 : /^0\d/.test(digits) ? 8 : 10;
  const body = radix === 16 || radix === 2 ? digits.slice(2) : digits;
  if (body === '')
    return { literal, value: zero, error: `${radix === 16 ? 'hexadecimal' : 'binary'} number without digits` };
  const legal = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^\d+$/, 16: /^[\da-f]+$/ }[radix]!;
  if (!legal.test(body)) {
    if (radix === 8)
      return {
        literal,
        value: zero,
        error: `'${digits}' is not an octal number`,
        hint: 'a number that begins with 0 is octal (digits 0 to 7): leave the leading 0 out',
      };
    return { literal, value: zero, error: `malformed number '${digits}'` };
  }
  const value = BigInt(radix === 16 ? `0x${body}` : radix === 2 ? `0b${body}` : radix === 8 ? `0o${body}` : body);
  const bits = literal === 'long' ? 64 : 32;
  const half = 1n << BigInt(bits - 1);
  if (radix === 10 ? value > half : value >= half << 1n) {
    const hint =
      literal === 'int' && value < 1n << 63n
        ? 'an int holds at most 2147483647: write L at the end for a long'
        : undefined;
    return { literal, value: zero, error: `integer number too large: ${digits}`, ...(hint && { hint }) };
  }
  const wrapped = BigInt.asIntN(bits, value);
  return {
    literal,
    value: literal === 'long' ? wrapped : Number(wrapped),
    ...(radix === 10 && value === half && { onlyNegated: true }),
  };
}

function floatingLiteral(lower: string, isHex: boolean): NumberLiteral {
  const isFloat = lower.endsWith('f');
  const literal = isFloat ? 'float' : 'double';
  const digits = isFloat || lower.endsWith('d') ? lower.slice(0, -1) : lower;
  let value: number;
  let nonZero: boolean;
  if (isHex) {
    const match = /^0x([\da-f]*)\.?([\da-f]*)p([+-]?\d+)$/.exec(digits);
    if (!match || match[1]! + match[2]! === '')
      return {
        literal,
        value: 0,
        error: "malformed hexadecimal floating-point number: it needs digits and an exponent 'p…'",
      };
    const mantissa = BigInt(`0x${match[1]}${match[2]}`);
    nonZero = mantissa !== 0n;
    const exponent = Math.max(-1e6, Math.min(1e6, Number(match[3])));
    value = isFloat
      ? roundBinary(mantissa, exponent - 4 * match[2]!.length, 24, -149)
      : roundBinary(mantissa, exponent - 4 * match[2]!.length, 53, -1074);
    if (isFloat && Math.abs(value) >= 2 ** 128) value = Infinity;
  } else {
    const match = /^(\d*)\.?(\d*)(?:e([+-]?\d+))?$/.exec(digits);
    if (!match || match[1]! + match[2]! === '')
      return { literal, value: 0, error: `malformed floating-point number '${lower}'` };
    nonZero = /[1-9]/.test(match[1]! + match[2]!);
    value = isFloat ? decimalToFloat(match[1]!, match[2]!, match[3] ?? '0') : Number(digits);
  }
  if (!Number.isFinite(value)) return { literal, value, error: `floating-point number too large: ${lower}` };
  if (value === 0 && nonZero) return { literal, value, error: `floating-point number too small: ${lower}` };
  return { literal, value };
}

/** mantissa × 2^exponent, rounded half to even to `precision` bits, no bit below 2^lowest. */
function roundBinary(mantissa: bigint, exponent: number, precision: number, lowest: number): number {
  if (mantissa === 0n) return 0;
  let bits = mantissa;
  let scale = exponent;
  const length = bits.toString(2).length;
  const shift = Math.max(length - precision, lowest - exponent);
  if (shift > length + 1) return 0;
  if (shift > 0) {
    const rest = bits & ((1n << BigInt(shift)) - 1n);
    const half = 1n << BigInt(shift - 1);
    bits >>= BigInt(shift);
    if (rest > half || (rest === half && (bits & 1n) === 1n)) bits += 1n;
    scale += shift;
  }
  // In two factors, each a normal number, so that neither factor rounds.
  const first = Math.trunc(scale / 2);
  return Number(bits) * 2 ** first * 2 ** (scale - first);
}

/**
 * Decimal to float, rounded once. Rounding to double first errs only where the double lies exactly between two floats
 * and the decimal does not: there the decimal itself decides.
 */
function decimalToFloat(whole: string, fraction: string, exponent: string): number {
  const nearest = Number(`${whole}.${fraction}e${exponent}`);
  const rounded = Math.fround(nearest);
  if (rounded === nearest || nearest === 0 || !Number.isFinite(nearest)) return rounded;
  const here = Number.isFinite(rounded) ? rounded : 2 ** 128;
  const neighbour = adjacentFloat(here, nearest > here);
  if ((here + neighbour) / 2 !== nearest) return rounded;
  const order = compareDecimal(BigInt(whole + fraction), Number(exponent) - fraction.length, nearest);
  if (order === 0) return rounded;
  const chosen = order > 0 ? Math.max(here, neighbour) : Math.min(here, neighbour);
  return chosen >= 2 ** 128 ? Infinity : chosen;
}

/** Next float above or below a positive one (2^128 standing for infinity) or zero. */
function adjacentFloat(value: number, above: boolean): number {
  if (value === 2 ** 128) return 2 ** 128 - 2 ** 104;
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  view.setInt32(0, view.getInt32(0) + (above ? 1 : -1));
  const next = view.getFloat32(0);
  return Number.isFinite(next) ? next : 2 ** 128;
}

/** Sign of digits × 10^exponent − value, exactly. */
function compareDecimal(digits: bigint, exponent: number, value: number): number {
  let binary = 0;
  let mantissa = value;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    binary++;
  }
  let left = digits << BigInt(binary);
  let right = BigInt(mantissa);
  if (exponent >= 0) left *= 10n ** BigInt(exponent);
  else right *= 10n ** BigInt(-exponent);
  return left > right ? 1 : left < right ? -1 : 0;
}

const simpleEscapes: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  s: ' ',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

/** Replaces escapes (JLS §3.10.7); `bad` gets the offset and the text of each that does not exist. */
export function replaceEscapes(text: string, bad: (offset: number, written: string) => void): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\([0-3][0-7]{0,2}|[4-7][0-7]?|\r\n|[\s\S]|$)/g, (all: string, what: string, offset: number) => {
    if (/^[0-7]/.test(what)) return String.fromCharCode(Number.parseInt(what, 8));
    if (what === '\n' || what === '\r' || what === '\r\n') return '';
    const meaning = simpleEscapes[what];
    if (meaning === undefined) bad(offset, all);
    return meaning ?? what;
  });
}

// Character.isWhitespace, without line terminators.
const blank = '[ \\t\\f\\v\\u001c-\\u001f\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]';
const leadingBlanks = new RegExp(`^${blank}*`);
const trailingBlanks = new RegExp(`${blank}+$`);

/** The content of a text block between the line of its opening and its closing delimiter (JLS §3.10.6), escapes still in. */
export function stripIndentation(content: string): string {
  const lines = content.replaceAll(/\r\n?/g, '\n').split('\n');
  let indentation = Infinity;
  lines.forEach((line, index) => {
    const leading = leadingBlanks.exec(line)![0].length;
    if (leading < line.length || index === lines.length - 1) indentation = Math.min(indentation, leading);
  });
  return lines
    .map(line =>
      leadingBlanks.exec(line)![0].length === line.length ? '' : line.slice(indentation).replace(trailingBlanks, ''),
    )
    .join('\n');
}
