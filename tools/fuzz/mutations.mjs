/** Seeded ways to spoil class files and sources. */

/** A small generator of its own, so that a case's number alone makes it again (Steele, Lea & Flood 2014, splitmix). */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
  return { below: n => next() % n, pick: list => list[next() % list.length] };
}

const interestingBytes = [0, 1, 2, 3, 7, 8, 10, 18, 127, 128, 254, 255];

/** Changes a class file somewhere. @param other another class file, to take pieces from */
export function mutateClass(bytes, other, random) {
  const kind = random.below(10);
  const at = random.below(bytes.length);
  const copy = Uint8Array.from(bytes);
  switch (kind) {
    case 0: // one bit
      copy[at] ^= 1 << random.below(8);
      return copy;
    case 1: // one byte
      copy[at] = random.pick(interestingBytes);
      return copy;
    case 2: // a two-byte number a little off: indices, lengths, branch offsets
      copy[at] = (copy[at] + random.below(5) - 2) & 255;
      return copy;
    case 3: // cut off
      return copy.slice(0, at);
    case 4: {
      // a piece missing
      const length = 1 + random.below(8);
      return Uint8Array.from([...copy.slice(0, at), ...copy.slice(at + length)]);
    }
    case 5: {
      // a piece twice
      const length = 1 + random.below(8);
      return Uint8Array.from([...copy.slice(0, at + length), ...copy.slice(at)]);
    }
    case 6: {
      // a piece of another class
      const length = 1 + random.below(24);
      const from = random.below(other.length);
      copy.set(other.slice(from, from + Math.min(length, copy.length - at)), at);
      return copy;
    }
    case 7: // several bytes
      for (let i = 0; i < 6; i++) copy[random.below(copy.length)] = random.below(256);
      return copy;
    case 8: // in the second half, where the code is
      copy[(copy.length >> 1) + random.below((copy.length + 1) >> 1)] = random.below(256);
      return copy;
    default: {
      // two bytes change places
      const to = random.below(copy.length);
      [copy[at], copy[to]] = [copy[to], copy[at]];
      return copy;
    }
  }
}

const TOKEN = /\s+|\/\/[^\n]*|[A-Za-z_$][\w$]*|\d[\w.]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[^\s\w]/g;
const strayTokens = [
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '<',
    '>',
    ';',
    ',',
    '.',
    '->',
    '::',
    '=',
    '==',
    '?',
    ':',
    '&&',
    '@',
    '"',
    "'",
    '/*',
    '\\u0',
    '…',
  ],
  ...[
    'class',
    'interface',
    'enum',
    'record',
    'static',
    'final',
    'void',
    'int',
    'long',
    'var',
    'new',
    'this',
    'super',
    'return',
  ],
  ...[
    'switch',
    'case',
    'yield',
    'instanceof',
    'throw',
    'try',
    'catch',
    'finally',
    'synchronized',
    'extends',
    'null',
    '0x',
    '1e',
  ],
];

/** Changes a source somewhere, token by token. */
export function mutateSource(text, other, random) {
  const tokens = text.match(TOKEN) ?? [];
  const solid = tokens.flatMap((token, i) => (token.trim() === '' ? [] : [i]));
  for (let change = 1 + random.below(3); change > 0; change--) {
    const at = random.pick(solid);
    switch (random.below(7)) {
      case 0:
        tokens[at] = '';
        break;
      case 1:
        tokens[at] = `${tokens[at]} ${tokens[at]}`;
        break;
      case 2:
        tokens[at] = random.pick(strayTokens);
        break;
      case 3: {
        const to = random.pick(solid);
        [tokens[at], tokens[to]] = [tokens[to], tokens[at]];
        break;
      }
      case 4:
        tokens.length = Math.max(1, at);
        return tokens.join('');
      case 5:
        tokens[at] = `${tokens[at]}${random.pick(other.match(TOKEN) ?? [' '])}`;
        break;
      default:
        tokens[at] = tokens[random.pick(solid)];
    }
  }
  return tokens.join('');
}
